package org.quandian.workspace;

import org.quandian.access.city.CityResult;
import org.quandian.planning.StandardsCatalogue;

/**
 * Other rules, and how they are kept. Immutable.
 *
 * @param catalogue all rule sets as they shall be
 * @param standards their history
 * @param regimeId the rule set in force
 * @param write keeps it all
 */
record RulesChange(StandardsCatalogue catalogue, StandardsHistory standards, String regimeId, ProjectWrite write) {
    /** Which rules a change leads to, from the state before it. */
    interface Step {
        /** The change; called on {@code analysis}. */
        RulesChange apply(WorkspaceState before) throws UnusableDataException;
    }

    /** The figures under other rules. */
    record Judged(RulesChange change, CityResult figures, WalkState walk) {
        /** The state with them. */
        WorkspaceState after(WorkspaceState before) {
            return before.withRules(
                    change.catalogue(),
                    change.standards(),
                    change.catalogue().getRegime(change.regimeId()),
                    figures.ledger(),
                    figures,
                    walk);
        }
    }
}
