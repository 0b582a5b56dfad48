package org.quandian.ui.map.tool;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pen before the first point; where it would begin on something, a cross says so. */
final class DrawingIdle implements ToolState {
    private final ToolBench bench;
    private final Pen pen;
    private @Nullable Snap under;

    DrawingIdle(ToolBench bench, Pen pen) {
        this.bench = bench;
        this.pen = pen;
    }

    @Override
    public ToolState moved(Pointer pointer) {
        under = bench.snap(pointer, pen.wish());
        return this;
    }

    @Override
    public ToolState released(Pointer pointer) {
        return new Drawing(bench, pen, pointer);
    }

    @Override
    public ToolState left() {
        under = null;
        return this;
    }

    @Override
    public ToolState cancelled() {
        bench.useTool(ToolKind.SELECT);
        return this;
    }

    @Override
    public List<OverlayItem> overlay() {
        Snap snap = under;
        return snap == null || snap.isFree() ? List.of() : List.of(new OverlayItem.Snapped(snap));
    }

    @Override
    public PointerLook look() {
        return PointerLook.CROSSHAIR;
    }

    @Override
    public String hint() {
        return pen.hint() + "_first";
    }
}
