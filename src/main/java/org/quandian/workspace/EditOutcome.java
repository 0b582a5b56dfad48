package org.quandian.workspace;

import java.util.List;
import org.quandian.siting.SitingIssue;

/**
 * What an edit, an undo or a redo led to.
 *
 * @param state the project after it, on disk
 * @param computeNanos time spent on the radius figures, nanoseconds
 * @param walkNanos time spent on the walk figures, nanoseconds; 0 where there are none
 * @param sitingIssues rules broken by interventions that are new or changed after it, those an undo brings back included
 */
public record EditOutcome(WorkspaceState state, long computeNanos, long walkNanos, List<SitingIssue> sitingIssues) {
    /** Takes a copy. */
    public EditOutcome {
        sitingIssues = List.copyOf(sitingIssues);
    }
}
