package org.quandian.access.phase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Programme;
import org.quandian.planning.Scenario;
import org.quandian.task.CancellationToken;

/**
 * The figures of a plan in one ledger at the end of each year, and of the plan as a whole, which also has what no year was set for.
 * Each year is brought up to date from the year before; years in which nothing comes share one result. Immutable; any thread.
 */
public final class PhaseFigures {
    private final Scenario scenario;
    private final Map<Integer, CityResult> byYear;
    private final CityResult whole;

    private PhaseFigures(Scenario scenario, Map<Integer, CityResult> byYear, CityResult whole) {
        this.scenario = scenario;
        this.byYear = byYear;
        this.whole = whole;
    }

    /**
     * Computes these indicators for every year.
     *
     * @param indicatorIds those that the ledger does not have are passed over
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public static PhaseFigures compute(
            CityLedger ledger, Scenario scenario, Collection<String> indicatorIds, CancellationToken token) {
        List<String> wanted = new ArrayList<>(indicatorIds);
        wanted.retainAll(ledger.indicatorIds());
        CityResult at = ledger.baseline();
        at.compute(wanted, token);
        Map<Integer, CityResult> byYear = new LinkedHashMap<>();
        byYear.put(PhaseYears.BASE, at);
        for (int year = Programme.FIRST_YEAR; year <= Programme.LAST_YEAR; year++) {
            at = next(ledger, at, scenario.asOf(year), wanted, token);
            byYear.put(year, at);
        }
        return new PhaseFigures(scenario, byYear, next(ledger, at, scenario, wanted, token));
    }

    private static CityResult next(
            CityLedger ledger, CityResult before, Scenario scenario, List<String> wanted, CancellationToken token) {
        if (before.scenario().inForce().equals(scenario.inForce())) {
            return before;
        }
        // only what is asked for: the baseline may have computed much else
        CityResult next = ledger.follow(before, scenario, token);
        next.compute(wanted, token);
        return next;
    }

    /** The plan. */
    public Scenario scenario() {
        return scenario;
    }

    /**
     * The city at the end of a year; in the base year as it stands.
     *
     * @throws NoSuchElementException for years outside {@link PhaseYears#all}
     */
    public CityResult at(int year) {
        CityResult result = byYear.get(year);
        if (result == null) {
            throw new NoSuchElementException("no year " + year);
        }
        return result;
    }

    /** The plan as a whole: what is in force, with or without a year. */
    public CityResult whole() {
        return whole;
    }
}
