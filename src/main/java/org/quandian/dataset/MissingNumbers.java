package org.quandian.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quandian.planning.Parameter;
import org.quandian.planning.PriceList;
import org.quandian.planning.Regime;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.planning.WorkNumbers;

/**
 * Gives a catalogue that was written before the program knew some numbers those numbers as they are shipped, so that they can be seen and
 * changed: thresholds of the health check, sizes and distances of measures, unit prices, budgets. The program goes by the shipped ones in any case
 * where a catalogue has none, so no figure changes; rules are never added. Stateless; any thread.
 */
final class MissingNumbers {
    private static final String CHECKUP = "checkup.";
    private static final String BUDGET = "budget.";

    private MissingNumbers() {}

    /**
     * The catalogue with what it lacks; the same where it lacks nothing.
     *
     * @param shipped as the program is shipped with
     */
    static StandardsCatalogue filled(StandardsCatalogue catalogue, StandardsCatalogue shipped) {
        Set<String> known = new HashSet<>();
        catalogue.regimes().forEach(regime -> regime.parameters().forEach(each -> known.add(each.id())));
        StandardsCatalogue filled = catalogue;
        for (Regime source : shipped.regimes()) {
            List<Parameter> missing = source.parameters().stream()
                    .filter(each -> isUsedAsShipped(each.id()) && !known.contains(each.id()))
                    .toList();
            if (!missing.isEmpty() && catalogue.findRegime(source.id()).isPresent()) {
                filled = filled.withRegime(with(filled.getRegime(source.id()), missing));
            }
        }
        return filled;
    }

    /** Whether the program goes by the shipped number where a catalogue says nothing. */
    private static boolean isUsedAsShipped(String id) {
        return id.startsWith(CHECKUP)
                || id.startsWith(BUDGET)
                || id.startsWith(PriceList.PRICE)
                || WorkNumbers.shipped().containsKey(id);
    }

    private static Regime with(Regime regime, List<Parameter> more) {
        List<Parameter> all = new ArrayList<>(regime.parameters());
        all.addAll(more);
        return new Regime(
                regime.id(),
                regime.nameZh(),
                regime.nameEn(),
                regime.basedOn(),
                regime.standards(),
                regime.circles(),
                regime.checklist(),
                regime.bundle(),
                regime.parkingRatios(),
                all);
    }
}
