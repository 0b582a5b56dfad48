package org.quandian.ui.map.tool;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.quandian.planning.Intervention;
import org.quandian.planning.ScenarioEdit;

/** A placed thing follows the mouse; released, it stays there if the rules let it. */
final class Translating implements ToolState {
    private final ToolBench bench;
    private final Intervention subject;
    private final Pointer start;
    private GesturePreview current;

    Translating(ToolBench bench, Intervention subject, Pointer start) {
        this.bench = bench;
        this.subject = subject;
        this.start = start;
        this.current = previewAt(start);
    }

    @Override
    public ToolState dragged(Pointer pointer) {
        current = previewAt(pointer);
        bench.preview(current);
        return this;
    }

    @Override
    public ToolState released(Pointer pointer) {
        current = previewAt(pointer);
        if (current.isAllowed()) {
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
        return List.of(OverlayItem.Ghost.of(current.ghost(), bench.radiusOf(current.ghost()), current.isAllowed()));
    }

    @Override
    public PointerLook look() {
        return PointerLook.MOVE;
    }

    @Override
    public String hint() {
        return "translating";
    }

    private GesturePreview previewAt(Pointer pointer) {
        double dx = pointer.ground().x() - start.ground().x();
        double dy = pointer.ground().y() - start.ground().y();
        Geometry moved = AffineTransformation.translationInstance(dx, dy).transform(subject.shape());
        Intervention ghost = subject.withShape(moved);
        return new GesturePreview(new ScenarioEdit.Move(subject.id(), dx, dy), ghost, bench.check(ghost), pointer.at());
    }
}
