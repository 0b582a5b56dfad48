package org.quandian.ui;

import org.quandian.planning.Regime;
import org.quandian.portrayal.PlacedKind;
import org.quandian.ui.map.tool.Brush;
import org.quandian.ui.map.tool.ToolKind;

/**
 * What the toolbar and its keys do; the keyboard goes back to the map. FX thread.
 *
 * @param bench the window around the tools
 * @param window what changes the project as a whole
 */
record BarActions(Workbench bench, WindowActions window) implements EditBar.Actions {
    @Override
    public void useTool(ToolKind tool) {
        bench.desk().useTool(tool);
        backToMap();
    }

    @Override
    public void place(PlacedKind kind) {
        boolean onStreets = !kind.isStreet() || bench.ledgers().whyNoWalk().isEmpty();
        if (onStreets && BrushCase.isPlaceable(kind, bench.desk().view().rules())) {
            bench.desk().place(kind);
            backToMap();
        }
    }

    @Override
    public void take(Brush brush) {
        bench.desk().take(brush);
        if (bench.editBar().isNumberFocused()) {
            bench.map().pane().requestFocus();
        }
    }

    @Override
    public void useSite(String id) {
        bench.measures().placeOn(id).ifPresent(bench.map().pane()::flyTo);
        useTool(ToolKind.SELECT);
    }

    @Override
    public void openStandards() {
        bench.standards().open();
    }

    @Override
    public void setSnapping(boolean wanted) {
        bench.desk().setSnapping(wanted);
        bench.editBar().showSnapping(wanted);
        backToMap();
    }

    @Override
    public void undo() {
        bench.desk().undo();
    }

    @Override
    public void redo() {
        bench.desk().redo();
    }

    @Override
    public void selectRegime(Regime regime) {
        window.selectRegime(regime);
    }

    private void backToMap() {
        bench.map().pane().requestFocus();
        bench.gestures().replay();
    }
}
