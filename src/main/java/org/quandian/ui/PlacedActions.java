package org.quandian.ui;

import java.util.Map;
import java.util.Set;
import org.quandian.ui.map.tool.ToolKind;
import org.quandian.ui.panel.PlacedPanel;

/**
 * What clicks in the list of placed things do.
 *
 * @param desk where things are selected
 * @param edits how things are changed
 * @param locateSelection shows what is selected on the map
 * @param placing takes the placing tool
 */
record PlacedActions(PlanDesk desk, PlanEdits edits, Runnable locateSelection, Runnable placing)
        implements PlacedPanel.Actions {
    @Override
    public void select(String id) {
        desk.useTool(ToolKind.SELECT);
        desk.select(Set.of(id));
    }

    @Override
    public void locate(String id) {
        select(id);
        locateSelection.run();
    }

    @Override
    public void rename(String id, String name) {
        edits.rename(id, name);
    }

    @Override
    public void resize(String id, double squareMetres) {
        edits.resize(id, squareMetres);
    }

    @Override
    public void revise(String id, Map<String, String> values) {
        edits.revise(id, values);
    }

    @Override
    public void delete(String id) {
        edits.delete(id);
    }

    @Override
    public void beginPlacing() {
        placing.run();
    }
}
