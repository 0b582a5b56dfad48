package org.quandian.ui.compare;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.quandian.access.CoverageRate;
import org.quandian.planning.Ledger;
import org.quandian.planning.RuleBook;
import org.quandian.planning.TargetSense;
import org.quandian.planning.TargetValue;
import org.quandian.portrayal.Messages;

/**
 * What the rule set in force wants of rates. Official targets are measured by radius, and by the usual denominator: they say nothing
 * of the walk ledger.
 *
 * @param rules the rules in force
 * @param words the language
 */
record RuleTargets(RuleBook rules, Messages words) implements CompareModel.Targets {
    private static final String CITY = "city";

    @Override
    public Optional<CompareTarget> find(CoverageRate rate) {
        if (rate.key().ledger() != Ledger.RADIUS) {
            return Optional.empty();
        }
        return rules.findStandard(rate.key().id()).stream()
                .flatMap(applied -> applied.standard().targets().stream())
                .filter(each -> each.value() <= 1
                        && (each.scope().isEmpty() || each.scope().equals(CITY)))
                // The nearest one first: that is what a plan of today is held against.
                .min(Comparator.comparingInt(TargetValue::year))
                .map(each -> new CompareTarget(each.value(), TargetSense.AT_LEAST, source(each)));
    }

    private String source(TargetValue target) {
        return target.year() > 0
                ? words.text(
                        "compare.target.by", Map.of("year", Integer.toString(target.year()), "source", target.clause()))
                : target.clause();
    }
}
