package org.quandian.ui.map.tool;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.quandian.map.MapPoint;
import org.quandian.planning.Intervention;
import org.quandian.planning.ScenarioEdit;

/** A corner of a placed thing follows the mouse; the opposite corner stays, the form too, the area changes. */
final class Resizing implements ToolState {
    /** A pull never makes a thing smaller than this share of its size: it would vanish under the mouse. */
    private static final double LEAST = 0.05;

    private final ToolBench bench;
    private final Handle handle;
    private @Nullable GesturePreview current;
    private Optional<Snap> snapped = Optional.empty();

    Resizing(ToolBench bench, Handle handle) {
        this.bench = bench;
        this.handle = handle;
    }

    @Override
    public ToolState dragged(Pointer pointer) {
        current = previewAt(pointer);
        bench.preview(current);
        return this;
    }

    @Override
    public ToolState released(Pointer pointer) {
        if (current != null && current.isAllowed()) {
            bench.commit(current.edit());
        } else {
            bench.endPreview();
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
        Intervention ghost = current == null ? handle.subject() : current.ghost();
        boolean allowed = current == null || current.isAllowed();
        OverlayItem item = OverlayItem.Ghost.of(ghost, bench.radiusOf(ghost), allowed);
        return snapped.map(cross -> List.of(item, new OverlayItem.Snapped(cross)))
                .orElse(List.of(item));
    }

    @Override
    public PointerLook look() {
        return PointerLook.RESIZE;
    }

    @Override
    public String hint() {
        return "resizing";
    }

    private GesturePreview previewAt(Pointer pointer) {
        MapPoint anchor = handle.anchor();
        double before =
                Math.hypot(handle.corner().x() - anchor.x(), handle.corner().y() - anchor.y());
        Snap snap = bench.snap(pointer, SnapWish.cornerOf(handle.subject().id()));
        snapped = Optional.of(snap).filter(each -> !each.isFree());
        double after = Math.hypot(snap.place().x() - anchor.x(), snap.place().y() - anchor.y());
        double factor = Math.max(after / before, LEAST);
        Geometry scaled = AffineTransformation.scaleInstance(factor, factor, anchor.x(), anchor.y())
                .transform(handle.subject().shape());
        Intervention ghost = handle.subject().withShape(scaled);
        ScenarioEdit edit = new ScenarioEdit.Revise(ghost.id(), scaled, Optional.empty());
        return GesturePreview.of(edit, ghost, bench.check(ghost), pointer.at());
    }
}
