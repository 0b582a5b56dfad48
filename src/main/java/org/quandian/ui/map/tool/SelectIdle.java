package org.quandian.ui.map.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quandian.planning.Intervention;
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
        if (Bend.find(bench, pointer).isPresent()) {
            look = PointerLook.CROSSHAIR;
        } else if (Handle.find(bench, pointer).isPresent()) {
            look = PointerLook.RESIZE;
        } else {
            boolean movable = hovered.filter(each -> !each.programme().locked()).isPresent();
            look = movable ? PointerLook.MOVE : PointerLook.ARROW;
        }
        return this;
    }

    @Override
    public ToolState pressed(Pointer pointer) {
        Optional<Bend> bend = Bend.find(bench, pointer);
        if (bend.isPresent()) {
            return new Bending(bench, bend.get());
        }
        Optional<Handle> handle = Handle.find(bench, pointer);
        if (handle.isPresent()) {
            return new Resizing(bench, handle.get(), pointer);
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
        List<ScenarioEdit> removals = new ArrayList<>();
        Optional<Intervention> locked = Optional.empty();
        for (Intervention each : bench.scenario().interventions()) {
            if (bench.selection().contains(each.id())) {
                if (each.programme().locked()) {
                    locked = Optional.of(each);
                } else {
                    removals.add(new ScenarioEdit.Remove(each.id()));
                }
            }
        }
        if (locked.isPresent()) {
            bench.refuseLocked(locked.get());
        } else if (!removals.isEmpty()) {
            bench.select(Set.of());
            bench.commit(ScenarioEdits.together(removals));
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
        for (Intervention each : bench.scenario().interventions()) {
            if (selection.contains(each.id())) {
                add(each, selection.size() == 1, items);
            }
        }
        return items;
    }

    private void add(Intervention selected, boolean alone, List<OverlayItem> items) {
        items.add(new OverlayItem.Selected(selected.shape(), alone && Handle.hasHandles(selected, bench.viewport())));
        if (alone && !Bend.listOf(selected, bench.viewport()).isEmpty()) {
            items.add(OverlayItem.Bends.of(selected, bench.viewport()));
        }
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
