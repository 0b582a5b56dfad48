package org.quandian.ui.map.tool;

import java.util.List;

/** A locked thing is pulled at: it stays where it is until the button is released. */
final class Held implements ToolState {
    private final ToolBench bench;

    Held(ToolBench bench) {
        this.bench = bench;
    }

    @Override
    public ToolState released(Pointer pointer) {
        return new SelectIdle(bench);
    }

    @Override
    public ToolState cancelled() {
        return new SelectIdle(bench);
    }

    @Override
    public List<OverlayItem> overlay() {
        return new SelectIdle(bench).overlay();
    }

    @Override
    public PointerLook look() {
        return PointerLook.FORBIDDEN;
    }

    @Override
    public String hint() {
        return "locked";
    }
}
