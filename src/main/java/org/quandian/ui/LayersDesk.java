package org.quandian.ui;

import java.util.function.UnaryOperator;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PortrayalOptions;
import org.quandian.ui.map.SwatchImages;
import org.quandian.ui.panel.LayersPanel;

/** The left dock with the layers of the map, their legend and the rule of the figures. FX thread. */
final class LayersDesk {
    private final MapDesk map;
    private final LayersPanel panel;
    private final LeftDock dock;

    LayersDesk(Messages words, SwatchImages swatches, MapDesk map) {
        this.map = map;
        this.panel = new LayersPanel(words, swatches::view, this::change);
        this.dock = new LeftDock(panel);
    }

    LeftDock dock() {
        return dock;
    }

    /** Samples and amounts follow the map. */
    void showMap() {
        panel.showLayers(map.layers(), map.placed());
        panel.showLegend(map.legend());
    }

    /** Only the amounts are others: what happens while something is dragged. */
    void showAmounts() {
        panel.showAmounts(map.legend());
    }

    /** Shows the rule that the figures follow. */
    void showRule(LedgerView view, String indicator) {
        panel.showRule(view.engine(), view.ledger(), indicator);
    }

    /** Where room is short, the rule is not shown. */
    void setNoteShown(boolean shown) {
        panel.setNoteShown(shown);
    }

    private void change(UnaryOperator<PortrayalOptions> how) {
        map.change(how);
        showMap();
    }
}
