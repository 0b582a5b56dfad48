package org.quandian.ui.panel;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.quandian.portrayal.FigureFormat;
import org.quandian.ui.fx.FigureText;
import org.quandian.ui.fx.Nodes;

/** A line of the table of amounts: people, hectares, and the change of what the rate is a share of; units stand in the table's head. */
final class AmountLine {
    private final FigureText people = new FigureText("figure-s");
    private final FigureText land = new FigureText("figure-xs");
    private final FigureText change = new FigureText("figure-change");
    private final Node[] cells;

    AmountLine(String swatchClass, String name) {
        Region swatch = new Region();
        swatch.getStyleClass().add(swatchClass);
        HBox first = FiguresPanel.line(swatch, Nodes.label(name, "small"));
        first.setAlignment(Pos.CENTER_LEFT);
        first.setPadding(Insets.EMPTY);
        cells = new Node[] {first, FiguresPanel.line(people), FiguresPanel.line(land), FiguresPanel.line(change)};
    }

    Node[] cells() {
        return cells;
    }

    void show(FiguresModel.Amounts amounts, boolean byPeople) {
        people.show(FigureFormat.people(amounts.people()), "");
        land.show(FigureFormat.hectares(amounts.squareMetres()), "");
        String changed = byPeople
                ? FigureFormat.peopleChange(amounts.peopleChange())
                : FigureFormat.hectaresChange(amounts.squareMetresChange());
        change.show(changed, "");
        boolean none = !changed.startsWith("+") && !changed.startsWith(FigureFormat.MINUS);
        change.setTone(none ? "quiet" : "good");
    }
}
