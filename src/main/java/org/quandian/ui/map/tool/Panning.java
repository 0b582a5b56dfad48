package org.quandian.ui.map.tool;

/** The hand holds the map. */
final class Panning implements ToolState {
    private final ToolBench bench;
    private Pointer last;

    Panning(ToolBench bench, Pointer start) {
        this.bench = bench;
        this.last = start;
    }

    @Override
    public ToolState dragged(Pointer pointer) {
        bench.pan(pointer.at().x() - last.at().x(), pointer.at().y() - last.at().y());
        last = pointer;
        return this;
    }

    @Override
    public ToolState released(Pointer pointer) {
        return new PanIdle(bench);
    }

    @Override
    public ToolState cancelled() {
        return new PanIdle(bench);
    }

    @Override
    public PointerLook look() {
        return PointerLook.CLOSED_HAND;
    }

    @Override
    public String hint() {
        return "pan";
    }
}
