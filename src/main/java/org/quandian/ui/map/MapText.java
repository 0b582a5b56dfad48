package org.quandian.ui.map;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Short texts that a gesture writes over the map: in the face of figures, on a halo. FX thread. */
final class MapText {
    private static final double SIZE = 12;

    private MapText() {}

    /** Writes figures with their middle at a place of the pane. */
    static void write(GraphicsContext graphics, String text, double x, double y, Color colour, Color halo) {
        graphics.setFont(Font.font(
                isLatin(text) ? "IBM Plex Sans SmBld" : Font.getDefault().getFamily(), SIZE));
        graphics.setTextAlign(isLatin(text) ? TextAlignment.CENTER : TextAlignment.LEFT);
        graphics.setTextBaseline(VPos.CENTER);
        graphics.setStroke(halo);
        graphics.setLineWidth(3.5);
        graphics.strokeText(text, x, y);
        graphics.setFill(colour);
        graphics.fillText(text, x, y);
    }

    /** The face of figures has no Chinese. */
    private static boolean isLatin(String text) {
        return text.chars().allMatch(each -> each < 0x2000);
    }
}
