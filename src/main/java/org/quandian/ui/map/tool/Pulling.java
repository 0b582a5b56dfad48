package org.quandian.ui.map.tool;

import java.util.List;

/** Something of the plan is pulled with the button down: let go, it stays there if the rules let it, else it is as it was. */
abstract class Pulling extends Gesture {
    Pulling(ToolBench bench) {
        super(bench);
    }

    @Override
    public ToolState dragged(Pointer pointer) {
        follow(pointer);
        return this;
    }

    @Override
    public ToolState released(Pointer pointer) {
        if (current().isEmpty()) {
            return clicked(pointer);
        }
        GesturePreview end = endAt(pointer);
        if (end.isAllowed()) {
            bench().commit(end.edit());
        } else {
            vanish();
        }
        return new SelectIdle(bench());
    }

    /** It was let go before it was pulled. */
    ToolState clicked(Pointer pointer) {
        return cancelled();
    }

    @Override
    public ToolState cancelled() {
        vanish();
        return new SelectIdle(bench());
    }

    /** Until it is pulled it looks as it did. */
    @Override
    public List<OverlayItem> overlay() {
        return current().isEmpty() ? new SelectIdle(bench()).overlay() : super.overlay();
    }
}
