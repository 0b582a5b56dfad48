package org.quandian.workspace;

import java.util.List;
import org.quandian.planning.Scenario;

/**
 * A plan out of a file.
 *
 * @param scenario all of it, under the name that the file gives it
 * @param notes what was met and is good to know
 */
public record ReadPlan(Scenario scenario, List<PlanIssue> notes) {
    /** Takes a copy. */
    public ReadPlan {
        notes = List.copyOf(notes);
    }
}
