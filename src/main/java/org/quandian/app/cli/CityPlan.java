package org.quandian.app.cli;

import org.quandian.planning.Baseline;
import org.quandian.planning.Regime;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.workspace.StoredProject;

/**
 * What the arguments of a command name.
 *
 * @param content what was read
 * @param catalogue all rule sets, as the project has them
 * @param regime the rule set to follow
 * @param scenario the plan; without a name for the city as it stands
 */
record CityPlan(StoredProject content, StandardsCatalogue catalogue, Regime regime, Scenario scenario) {
    /** The city. */
    Baseline baseline() {
        return content.baseline();
    }

    /** The rules to follow. */
    RuleBook rules() {
        return catalogue.ruleBook(regime.id());
    }
}
