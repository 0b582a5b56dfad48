package org.quandian.app.cli;

import org.quandian.access.city.CityResult;
import org.quandian.planning.Regime;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.workspace.StoredProject;

/**
 * A city with its figures.
 *
 * @param content what was read
 * @param regime the rule set the figures follow
 * @param scenario the plan; without a name for the city as it stands
 * @param baseline figures of the city as it stands
 * @param planned figures under the plan; the baseline's own where it places nothing
 */
record CityFigures(StoredProject content, Regime regime, Scenario scenario, CityResult baseline, CityResult planned) {
    /** The rules the figures follow. */
    RuleBook rules() {
        return planned.plan().rules();
    }

    /** Whether the plan places anything. */
    boolean hasPlan() {
        return !scenario.interventions().isEmpty();
    }
}
