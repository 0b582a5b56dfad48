package org.quandian.ui.map.tool;

/** What the mouse pointer looks like. */
public enum PointerLook {
    /** The arrow. */
    ARROW,
    /** Something here can be moved. */
    MOVE,
    /** A corner can be pulled. */
    RESIZE,
    /** An open hand. */
    HAND,
    /** A hand that holds the map. */
    CLOSED_HAND,
    /** A cross that marks the spot. */
    CROSSHAIR,
    /** Not with this one. */
    FORBIDDEN
}
