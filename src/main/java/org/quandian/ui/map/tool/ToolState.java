package org.quandian.ui.map.tool;

import java.util.List;

/**
 * One state of the chart. Every method answers with the state that follows, which may be itself. A gesture lives in its state alone: leaving
 * it by {@link #cancelled} makes it vanish without a trace.
 */
interface ToolState {
    /** Called when the chart comes to rest in this state. */
    default void entered() {}

    /** The mouse moved with no button down. */
    default ToolState moved(Pointer pointer) {
        return this;
    }

    /** The main button went down. */
    default ToolState pressed(Pointer pointer) {
        return this;
    }

    /** The mouse moved with the main button down. */
    default ToolState dragged(Pointer pointer) {
        return this;
    }

    /** The main button went up. */
    default ToolState released(Pointer pointer) {
        return this;
    }

    /** The mouse left the map. */
    default ToolState left() {
        return this;
    }

    /** Enter. */
    default ToolState confirmed() {
        return this;
    }

    /** Backspace or Delete, depending on what the state is about. */
    default ToolState erased() {
        return this;
    }

    /** Escape. */
    default ToolState cancelled() {
        return this;
    }

    /** What lies over the map in this state. */
    default List<OverlayItem> overlay() {
        return List.of();
    }

    /** The hand or arrow that the mouse shows. */
    default PointerLook look() {
        return PointerLook.ARROW;
    }

    /** The sentence of the status line, under {@code ui.hint.KEY}. */
    String hint();
}
