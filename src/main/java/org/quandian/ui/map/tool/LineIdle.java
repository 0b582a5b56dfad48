package org.quandian.ui.map.tool;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pen of ways before the first point; where it would begin on a street, a cross says so. */
final class LineIdle implements ToolState {
    private final ToolBench bench;
    private @Nullable Snap under;

    LineIdle(ToolBench bench) {
        this.bench = bench;
    }

    @Override
    public ToolState moved(Pointer pointer) {
        under = bench.snap(pointer);
        return this;
    }

    @Override
    public ToolState released(Pointer pointer) {
        return new Lining(bench, pointer);
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
        return snap != null && snap.isOnStreet() ? List.of(new OverlayItem.Snapped(snap)) : List.of();
    }

    @Override
    public PointerLook look() {
        return PointerLook.CROSSHAIR;
    }

    @Override
    public String hint() {
        return "line_first";
    }
}
