package org.quandian.ui;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.quandian.map.MapPoint;
import org.quandian.planning.Programme;
import org.quandian.ui.map.tool.ToolKind;
import org.quandian.ui.panel.Arrangement;
import org.quandian.ui.panel.PlacedPanel;

/**
 * What clicks in the list of placed things do.
 *
 * @param desk where things are selected
 * @param edits how one thing is changed
 * @param selection how everything selected is changed
 * @param locateSelection shows what is selected on the map
 * @param placing takes the placing tool
 */
record PlacedActions(
        PlanDesk desk, PlanEdits edits, SelectionEdits selection, Runnable locateSelection, Runnable placing)
        implements PlacedPanel.Actions {
    @Override
    public void select(String id) {
        desk.useTool(ToolKind.SELECT);
        desk.select(Set.of(id));
    }

    @Override
    public void selectMore(String id) {
        desk.useTool(ToolKind.SELECT);
        Set<String> more = new HashSet<>(desk.selection());
        if (!more.remove(id)) {
            more.add(id);
        }
        desk.select(more);
    }

    @Override
    public void switchOn(String id, boolean on) {
        edits.revise(id, Map.of(Programme.OFF, on ? "no" : Programme.YES));
    }

    @Override
    public void lock(String id, boolean locked) {
        edits.revise(id, Map.of(Programme.LOCKED, locked ? Programme.YES : "no"));
    }

    @Override
    public void moveTo(String id, double x, double y) {
        selection.moveTo(id, new MapPoint(x, y));
    }

    @Override
    public void turn(String id, double degrees) {
        selection.turn(id, degrees);
    }

    @Override
    public void arrange(Arrangement arrangement) {
        selection.arrange(arrangement);
    }

    @Override
    public void programme(Map<String, String> values) {
        selection.programme(values);
    }

    @Override
    public void toggleOff() {
        selection.toggleOff();
    }

    @Override
    public void toggleLock() {
        selection.toggleLock();
    }

    @Override
    public void duplicate() {
        selection.duplicate();
    }

    @Override
    public void deleteSelected() {
        selection.delete();
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
