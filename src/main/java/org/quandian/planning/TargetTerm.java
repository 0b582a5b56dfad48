package org.quandian.planning;

import java.util.OptionalInt;

/**
 * By when a target is to be reached. Immutable.
 *
 * @param written the year that the document itself names; empty where it names none
 * @param due the year at whose end the program looks: the written one, or else a reading of the document; empty where there is none
 * @param words what the document says instead of, or beside, a year: 三年内
 */
public record TargetTerm(OptionalInt written, OptionalInt due, Wording words) {
    /** No year at all. */
    public static final TargetTerm NONE = new TargetTerm(OptionalInt.empty(), OptionalInt.empty(), Wording.NONE);

    /** A year that stands in the document. */
    public static TargetTerm of(int year) {
        return new TargetTerm(OptionalInt.of(year), OptionalInt.of(year), Wording.NONE);
    }
}
