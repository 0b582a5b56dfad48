package org.quandian.workspace;

import java.util.List;
import java.util.Optional;
import org.quandian.planning.Baseline;

/**
 * Everything a project file holds.
 *
 * @param baseline the city
 * @param report what its import met
 * @param regimeId the rule set in force
 * @param scenarios at least one
 * @param activeScenario name of the one on screen
 * @param view what the window looked like, if it was ever closed
 */
public record StoredProject(
        Baseline baseline,
        ImportReport report,
        String regimeId,
        List<StoredScenario> scenarios,
        String activeScenario,
        Optional<ViewMemento> view) {
    /** Takes a copy. */
    public StoredProject {
        scenarios = List.copyOf(scenarios);
    }
}
