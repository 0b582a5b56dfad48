package org.quandian.ui.map.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;

/** The selecting tool at rest: what is under the mouse is outlined, what is selected has handles. */
final class SelectIdle implements ToolState {
    private final ToolBench bench;
    private Optional<Intervention> hovered = Optional.empty();
    private PointerLook look = PointerLook.ARROW;

    SelectIdle(ToolBench bench) {
        this.bench = bench;
    }

    @Override
    public ToolState moved(Pointer pointer) {
        hovered = bench.findAt(pointer.at());
        if (Handle.find(bench, pointer).isPresent()) {
            look = PointerLook.RESIZE;
        } else {
            look = hovered.isPresent() ? PointerLook.MOVE : PointerLook.ARROW;
        }
        return this;
    }

    @Override
    public ToolState pressed(Pointer pointer) {
        Optional<Handle> handle = Handle.find(bench, pointer);
        if (handle.isPresent()) {
            return new Resizing(bench, handle.get());
        }
        return new Pointing(bench, pointer, bench.findAt(pointer.at()));
    }

    @Override
    public ToolState left() {
        hovered = Optional.empty();
        return this;
    }

    @Override
    public ToolState erased() {
        Scenario scenario = bench.scenario();
        List<ScenarioEdit> removals = new ArrayList<>();
        for (String id : bench.selection()) {
            if (scenario.findIntervention(id).isPresent()) {
                removals.add(new ScenarioEdit.Remove(id));
            }
        }
        if (!removals.isEmpty()) {
            bench.select(Set.of());
            bench.commit(removals.size() == 1 ? removals.get(0) : new ScenarioEdit.Batch(removals));
        }
        return this;
    }

    @Override
    public ToolState cancelled() {
        bench.select(Set.of());
        return this;
    }

    @Override
    public List<OverlayItem> overlay() {
        List<OverlayItem> items = new ArrayList<>();
        Set<String> selection = bench.selection();
        hovered.filter(each -> !selection.contains(each.id()))
                .ifPresent(each -> items.add(new OverlayItem.Hovered(each.shape())));
        for (String id : selection) {
            bench.scenario()
                    .findIntervention(id)
                    .ifPresent(each -> items.add(new OverlayItem.Selected(
                            each.shape(), selection.size() == 1 && Handle.hasHandles(each, bench.viewport()))));
        }
        return items;
    }

    @Override
    public PointerLook look() {
        return look;
    }

    @Override
    public String hint() {
        return bench.selection().isEmpty() ? "select" : "selected";
    }
}
