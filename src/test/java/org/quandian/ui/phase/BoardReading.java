package org.quandian.ui.phase;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import org.quandian.ui.fx.FigureText;

/** Reads the cards of the board as they are drawn. FX thread. */
public final class BoardReading {
    private BoardReading() {}

    /** The digits of every card that has a figure, by what the card says to a screen reader: name, aim, state. */
    public static Map<String, String> of(Node page) {
        Map<String, String> digits = new LinkedHashMap<>();
        for (Node card : page.lookupAll(".target-card")) {
            for (Node each : card.lookupAll(".figure-l")) {
                for (Node at = each; at != card; at = at.getParent()) {
                    if (at instanceof FigureText figure) {
                        digits.put(card.getAccessibleText(), figure.digitsText());
                    }
                }
            }
        }
        return digits;
    }
}
