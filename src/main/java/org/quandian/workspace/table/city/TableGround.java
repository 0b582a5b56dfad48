package org.quandian.workspace.table.city;

import java.time.LocalDate;
import java.util.Optional;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Baseline;
import org.quandian.planning.Ledger;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.workspace.ImportReport;
import org.quandian.workspace.WorkspaceState;

/**
 * What the tables of a city are made from, at one moment. Immutable; any thread.
 *
 * @param report what the import met
 * @param scenario the plan; without a name for the city as it stands
 * @param radius its figures by radius
 * @param walk its figures on foot, where they are there
 * @param date the day that stands beside figures
 */
public record TableGround(
        ImportReport report, Scenario scenario, CityResult radius, Optional<CityResult> walk, LocalDate date) {
    /** A project as it stands. */
    public static TableGround of(WorkspaceState state, LocalDate date) {
        return new TableGround(state.report(), state.scenario(), state.figures(), state.findFigures(Ledger.WALK), date);
    }

    /** The city. */
    public Baseline baseline() {
        return radius.ledger().city();
    }

    /** The rules in force. */
    public RuleBook rules() {
        return radius.ledger().rules();
    }

    /**
     * The figures of a ledger.
     *
     * @throws java.util.NoSuchElementException if they are not there
     */
    public CityResult figures(Ledger ledger) {
        return ledger == Ledger.WALK ? walk.orElseThrow() : radius;
    }
}
