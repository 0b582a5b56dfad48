package org.quandian.ui.compare;

/** One of the three columns of numbers. */
enum CompareSide {
    /** The city as it stands (基线). */
    BASELINE,
    /** The plan on the left. */
    LEFT,
    /** The plan on the right. */
    RIGHT
}
