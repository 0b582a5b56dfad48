package org.quandian.access.phase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Denominator;
import org.quandian.planning.Ledger;
import org.quandian.planning.Scenario;
import org.quandian.planning.Target;
import org.quandian.planning.TargetEntry;
import org.quandian.planning.TargetLink;

/**
 * What a target comes to under a plan whose figures are there already, whatever the years of its interventions: the value that the board
 * calls planned. Stateless; slow where an indicator was never asked for, so not on the window's thread.
 */
public final class TargetFigures {
    private TargetFigures() {}

    /**
     * The value in the target's unit.
     *
     * @param entry what people filled in for it
     * @param figures of the plan, by the ledgers that are there
     * @return empty where nobody filled it in, the ledger is not there, the rules have no such indicator, or there is nothing to serve
     */
    public static OptionalDouble value(
            Target target, TargetEntry entry, Map<Ledger, CityResult> figures, Scenario plan) {
        TargetLink link = target.link();
        if (link instanceof TargetLink.Hand) {
            return entry.now().isPresent() ? entry.now() : entry.base();
        }
        if (link instanceof TargetLink.Works works) {
            return OptionalDouble.of(sum(works, plan) + done(entry));
        }
        CityResult known = link.findLedger().map(figures::get).orElse(null);
        return known != null && isMeasured(link, known) ? LinkFigures.value(link, known) : OptionalDouble.empty();
    }

    /** What was done before the plan. */
    static double done(TargetEntry entry) {
        return entry.now().orElse(entry.base().orElse(0));
    }

    /** What a plan brings. */
    static double sum(TargetLink.Works works, Scenario plan) {
        return plan.interventions().stream().mapToDouble(works::amountOf).sum();
    }

    /** Whether the rules have what a link asks the evaluation for, by its denominator. */
    static boolean isMeasured(TargetLink link, CityResult figures) {
        Optional<String> indicator = LinkFigures.indicatorOf(link);
        if (indicator.isEmpty() || !figures.indicatorIds().contains(indicator.get())) {
            return false;
        }
        List<Denominator> measured = figures.get(indicator.get()).denominators();
        if (link instanceof TargetLink.Rate rate) {
            return measured.contains(rate.denominator());
        }
        return !(link instanceof TargetLink.Found found)
                || found.denominator().isEmpty()
                || measured.contains(found.denominator().get());
    }
}
