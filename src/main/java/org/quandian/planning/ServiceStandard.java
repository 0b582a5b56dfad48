package org.quandian.planning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rule of one regime for one indicator: which facilities count and how far they serve.
 *
 * @param indicatorId such as {@code park}
 * @param ledger how distance is measured
 * @param tiers the lines of the rule
 */
public record ServiceStandard(String indicatorId, Ledger ledger, List<SizeTier> tiers) {
    /** Takes a copy. */
    public ServiceStandard {
        tiers = List.copyOf(tiers);
    }

    /** The line that gives the longest radius to a facility of that area in that place; empty if it does not count. */
    public Optional<SizeTier> findTier(double area, boolean inHistoricQuarter) {
        return tiers.stream()
                .filter(tier -> tier.appliesTo(area, inHistoricQuarter))
                .max(Comparator.comparingDouble(SizeTier::radiusMetres));
    }
}
