package org.quandian.access.flow;

/**
 * Someone who needs places: the children of one parcel, the cars of one estate. Immutable.
 *
 * @param id its name, different from every other unit's; part of the tie-break, so it must not change between runs
 * @param demand how many places it needs, 0 to 10<sup>9</sup>; calculated with in thousandths (rounded to the nearest)
 */
public record FlowUnit(String id, double demand) {
    /** Checks the demand. */
    public FlowUnit {
        if (!(demand >= 0) || demand > Thousandths.LARGEST) {
            throw new IllegalArgumentException("demand of " + id + ": " + demand);
        }
    }
}
