package org.quandian.ui.map.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.quandian.planning.Intervention;
import org.quandian.planning.ScenarioEdit;

/** A point of a way follows the mouse; a double click upon it, or Delete while it is held, takes it away. */
final class Bending implements ToolState {
    private final ToolBench bench;
    private final Bend bend;
    private @Nullable GesturePreview current;
    private Optional<Snap> snapped = Optional.empty();

    Bending(ToolBench bench, Bend bend) {
        this.bench = bench;
        this.bend = bend;
    }

    @Override
    public ToolState dragged(Pointer pointer) {
        Snap snap = bench.snap(
                pointer,
                new SnapWish(
                        SnapWish.Hand.WAY, 0, java.util.Set.of(bend.subject().id())));
        snapped = Optional.of(snap).filter(each -> !each.isFree());
        current = previewOf(bend.pulledTo(snap.place()), pointer);
        bench.preview(current);
        return this;
    }

    @Override
    public ToolState released(Pointer pointer) {
        if (current != null && current.isAllowed()) {
            bench.commit(current.edit());
        } else if (current == null && pointer.clicks() > 1) {
            return erased();
        } else {
            bench.endPreview();
        }
        return new SelectIdle(bench);
    }

    @Override
    public ToolState erased() {
        bench.endPreview();
        Optional<Geometry> rest = bend.removed();
        if (rest.isEmpty()) {
            return new SelectIdle(bench);
        }
        Intervention way = bend.subject().withShape(rest.get());
        if (GesturePreview.isAllowed(bench.check(way))) {
            bench.commit(new ScenarioEdit.Revise(way.id(), rest.get(), Optional.empty()));
        } else {
            bench.refuse(way, bench.check(way));
        }
        return new SelectIdle(bench);
    }

    @Override
    public ToolState cancelled() {
        bench.endPreview();
        return new SelectIdle(bench);
    }

    @Override
    public List<OverlayItem> overlay() {
        Intervention ghost = current == null ? bend.subject() : current.ghost();
        List<OverlayItem> items = new ArrayList<>();
        items.add(OverlayItem.Ghost.of(ghost, 0, current == null || current.isAllowed()));
        items.add(OverlayItem.Bends.of(ghost, bench.viewport()));
        snapped.ifPresent(snap -> items.add(new OverlayItem.Snapped(snap)));
        return items;
    }

    @Override
    public PointerLook look() {
        return PointerLook.CROSSHAIR;
    }

    @Override
    public String hint() {
        return "bending";
    }

    private GesturePreview previewOf(Geometry shape, Pointer pointer) {
        Intervention ghost = bend.subject().withShape(shape);
        ScenarioEdit edit = new ScenarioEdit.Revise(ghost.id(), shape, Optional.empty());
        return GesturePreview.of(edit, ghost, bench.check(ghost), pointer.at());
    }
}
