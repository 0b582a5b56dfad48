package org.quandian.planning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a person filled in for a target (手填). Immutable.
 *
 * @param programmeId the programme
 * @param targetId the target
 * @param base the value in the programme's base year, in the target's unit
 * @param now the value of today, in the target's unit; of targets that count what plans bring, what was done before the plan
 * @param source where the values come from
 * @param date of which day the value of today is
 */
public record TargetEntry(
        String programmeId,
        String targetId,
        OptionalDouble base,
        OptionalDouble now,
        String source,
        Optional<LocalDate> date) {
    /** Nothing filled in. */
    public static TargetEntry empty(String programmeId, String targetId) {
        return new TargetEntry(
                programmeId, targetId, OptionalDouble.empty(), OptionalDouble.empty(), "", Optional.empty());
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return base.isEmpty() && now.isEmpty() && source.isEmpty() && date.isEmpty();
    }

    /** Whether it is about that target. */
    boolean isAbout(String programme, String target) {
        return programmeId.equals(programme) && targetId.equals(target);
    }
}
