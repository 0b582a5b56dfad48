package org.quandian.app.cli;

import java.util.Optional;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Ledger;
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
 * @param baseline radius figures of the city as it stands
 * @param planned radius figures under the plan; the baseline's own where it places nothing
 * @param walk figures on foot under the plan, where they were asked for
 */
record CityFigures(
        StoredProject content,
        Regime regime,
        Scenario scenario,
        CityResult baseline,
        CityResult planned,
        Optional<CityResult> walk) {
    /**
     * The same city in one ledger: its baseline and planned figures are those of that ledger.
     *
     * @throws java.util.NoSuchElementException if its figures were not asked for
     */
    CityFigures in(Ledger ledger) {
        if (ledger == Ledger.RADIUS) {
            return this;
        }
        CityResult figures = walk.orElseThrow();
        return new CityFigures(content, regime, scenario, figures.ledger().baseline(), figures, Optional.of(figures));
    }

    /** The rules the figures follow. */
    RuleBook rules() {
        return planned.plan().rules();
    }

    /** Whether the plan places anything. */
    boolean hasPlan() {
        return !scenario.interventions().isEmpty();
    }
}
