package org.quandian.ui.phase;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.quandian.access.city.CityLedger;
import org.quandian.planning.Ledger;
import org.quandian.planning.Scenario;
import org.quandian.planning.TargetBook;
import org.quandian.workspace.WorkspaceState;

/**
 * What the page wants to know. Immutable.
 *
 * @param state the project
 * @param book its targets
 * @param indicatorId of the curve
 * @param year the year that is shown as now
 * @param assumed the plan as a drag or a slip would make it
 */
record PhaseQuestion(WorkspaceState state, TargetBook book, String indicatorId, int year, Optional<Scenario> assumed) {
    /** The ledgers that are there. */
    Map<Ledger, CityLedger> ledgers() {
        Map<Ledger, CityLedger> ledgers = new EnumMap<>(Ledger.class);
        for (Ledger ledger : Ledger.values()) {
            state.findFigures(ledger).ifPresent(figures -> ledgers.put(ledger, figures.ledger()));
        }
        return ledgers;
    }

    /** The same about a plan that is only thought of. */
    PhaseQuestion assuming(Scenario scenario) {
        return new PhaseQuestion(state, book, indicatorId, year, Optional.of(scenario));
    }
}
