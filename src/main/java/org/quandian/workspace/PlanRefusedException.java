package org.quandian.workspace;

import java.util.List;

/** A plan file of which nothing was taken over; says everything that is the matter, not just the first. */
public final class PlanRefusedException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<PlanIssue> issues;

    /** @param issues at least one of them an error, in the order of the file */
    public PlanRefusedException(List<PlanIssue> issues) {
        super(issues.toString());
        this.issues = List.copyOf(issues);
    }

    /** What is the matter, in the order of the file. */
    public List<PlanIssue> issues() {
        return issues;
    }
}
