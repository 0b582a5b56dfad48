package org.quandian.ui.map.tool;

/** The hand at rest. */
final class PanIdle implements ToolState {
    private final ToolBench bench;

    PanIdle(ToolBench bench) {
        this.bench = bench;
    }

    @Override
    public ToolState pressed(Pointer pointer) {
        return new Panning(bench, pointer);
    }

    @Override
    public ToolState cancelled() {
        bench.useTool(ToolKind.SELECT);
        return this;
    }

    @Override
    public PointerLook look() {
        return PointerLook.HAND;
    }

    @Override
    public String hint() {
        return "pan";
    }
}
