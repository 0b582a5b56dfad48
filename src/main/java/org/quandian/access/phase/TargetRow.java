package org.quandian.access.phase;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.quandian.planning.Target;
import org.quandian.planning.TargetEntry;
import org.quandian.planning.TargetProgramme;

/**
 * One target on the board (目标看板). All values in the target's unit. Immutable.
 *
 * @param programme the document it belongs to
 * @param target the target
 * @param entry what was filled in by hand
 * @param base the value in the base year
 * @param now the value in the year that is shown
 * @param planned with everything of the plan in force, whatever its year
 * @param inDueYear at the end of the target's year, by the plan's own years
 * @param gap what {@code inDueYear} (without a due year: {@code planned}) lacks; 0 or negative where the target is met
 * @param state on course or not
 * @param course the straight line from the base value to the target in the year that is shown; none without a year or a base value
 * @param behind years before the due one in which the plan is below the straight line from the base value to the target
 * @param reachedIn the first year at whose end the plan reaches the target
 * @param noData why there is no figure, where there is none
 */
public record TargetRow(
        TargetProgramme programme,
        Target target,
        TargetEntry entry,
        OptionalDouble base,
        OptionalDouble now,
        OptionalDouble planned,
        OptionalDouble inDueYear,
        OptionalDouble gap,
        State state,
        Optional<TargetCourse> course,
        List<Integer> behind,
        OptionalInt reachedIn,
        Optional<NoData> noData) {
    /** On course or not. Sentences stand in the messages under {@code target.state.<code>}. */
    public enum State {
        /** Reached in the year that is shown (已达标). */
        MET,
        /** The plan reaches it in time (可按期达标). */
        ON_COURSE,
        /** The plan reaches it, but after the year it is due, or with what has no year yet (晚于年限). */
        LATE,
        /** The plan does not reach it, but makes up half of what lacks or more (有差距). */
        GAP,
        /** The plan makes up less than half (需加力). */
        FAR,
        /** A target in words, for people to judge (定性). */
        WORDS,
        /** No figure, see {@link TargetRow#noData}. */
        NO_DATA
    }

    /** Why there is no figure. Sentences stand in the messages under {@code target.nodata.<code>}. */
    public enum NoData {
        /** Nobody has filled in a value yet. */
        BY_HAND,
        /** The document gives no number to compare with. */
        NO_NUMBER,
        /** The walk ledger is not there, or not yet. */
        NO_WALK,
        /** The rules in force have no such indicator, or not by that denominator. */
        NO_INDICATOR,
        /** There is nothing to serve in this city. */
        NOTHING_TO_SERVE
    }

    /** Takes a copy. */
    public TargetRow {
        behind = List.copyOf(behind);
    }

    /** Whether the base value was filled in by hand; else it is computed of the city as it stands. */
    public boolean isBaseByHand() {
        return entry.base().isPresent();
    }
}
