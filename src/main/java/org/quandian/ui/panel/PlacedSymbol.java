package org.quandian.ui.panel;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import org.quandian.map.Colour;
import org.quandian.portrayal.PlacedKind;

/** The mark of a kind of placed thing as on the map and in the legend: a white glyph on a disc of its colour in a vermilion ring. FX thread. */
public final class PlacedSymbol {
    private static final double GLYPH = 0.56;

    private PlacedSymbol() {}

    /** The mark in a box of so many logical pixels. */
    public static Node of(PlacedKind kind, double size) {
        Circle disc = new Circle(size / 2 - 1);
        disc.setFill(fill(kind.colour()));
        disc.setStrokeWidth(1.6);
        disc.getStyleClass().add("placed-ring");
        SVGPath glyph = new SVGPath();
        glyph.setContent(kind.mark().svgPath(size * GLYPH));
        glyph.setFill(Color.WHITE);
        glyph.setFillRule(FillRule.EVEN_ODD);
        StackPane symbol = new StackPane(disc, glyph);
        symbol.setMinSize(size + 2, size + 2);
        symbol.setMaxSize(size + 2, size + 2);
        symbol.setMouseTransparent(true);
        return symbol;
    }

    private static Color fill(Colour colour) {
        int argb = colour.argb();
        return Color.rgb((argb >> 16) & 0xFF, (argb >> 8) & 0xFF, argb & 0xFF);
    }
}
