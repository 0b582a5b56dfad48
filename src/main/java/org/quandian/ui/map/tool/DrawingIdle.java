package org.quandian.ui.map.tool;

/** The pen before the first corner. */
final class DrawingIdle implements ToolState {
    private final ToolBench bench;

    DrawingIdle(ToolBench bench) {
        this.bench = bench;
    }

    @Override
    public ToolState released(Pointer pointer) {
        return new Drawing(bench, pointer);
    }

    @Override
    public ToolState cancelled() {
        bench.useTool(ToolKind.SELECT);
        return this;
    }

    @Override
    public PointerLook look() {
        return PointerLook.CROSSHAIR;
    }

    @Override
    public String hint() {
        return "draw_first";
    }
}
