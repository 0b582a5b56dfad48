package org.quandian.ui.phase;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.CityResult;
import org.quandian.access.phase.PhaseFigures;
import org.quandian.planning.Denominator;
import org.quandian.planning.Intervention;
import org.quandian.planning.Ledger;
import org.quandian.planning.Scenario;
import org.quandian.task.CancellationToken;

/** What each intervention does for the curve's indicator by radius: how much less would be served without it. Stateless. */
final class PhaseEffects {
    /** So many are worth the wait of a few milliseconds each. */
    private static final int MOST = 120;

    private PhaseEffects() {}

    /** By the identifiers of interventions in force; none for very large plans. */
    static Map<String, Double> of(PhaseAnswer answer, CancellationToken token) {
        Map<String, Double> effects = new LinkedHashMap<>();
        PhaseFigures figures = answer.board().figures().get(Ledger.RADIUS);
        String indicator = answer.question().indicatorId();
        if (figures == null || figures.scenario().interventions().size() > MOST) {
            return effects;
        }
        CityResult whole = figures.whole();
        CityLedger ledger = whole.ledger();
        double served = served(whole, indicator, answer.denominator());
        for (Intervention each : figures.scenario().interventions()) {
            token.throwIfCancelled();
            if (!each.programme().off()) {
                CityResult without = ledger.follow(whole, without(figures.scenario(), each.id()), token);
                effects.put(each.id(), served - served(without, indicator, answer.denominator()));
            }
        }
        return effects;
    }

    /** The plan without one of its interventions. */
    static Scenario without(Scenario plan, String id) {
        return new Scenario(
                plan.name(),
                plan.interventions().stream()
                        .filter(each -> !each.id().equals(id))
                        .toList());
    }

    private static double served(CityResult figures, String indicator, Denominator denominator) {
        return figures.get(indicator).city(denominator).served();
    }
}
