package org.quandian.planning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rule of one regime for one indicator: which facilities count, how far they serve, how large they must be.
 *
 * @param indicatorId such as {@code park} or {@code facility.market}
 * @param ledger how distance is measured
 * @param tiers the lines of the rule, by size; empty where the regime gives no radius
 * @param obligation whether the regime demands it
 * @param floor floor area of one facility, m²
 * @param land land of one facility, m²
 * @param capacityRule what the standard says of capacity, in its own words; may be empty
 * @param denominators what rates are shares of, the usual one first
 * @param targets what the regime wants, may be empty
 * @param clause where sizes and obligation are written, may be empty
 * @param checked whether sizes and obligation were seen in a text of the standard
 */
public record ServiceStandard(
        String indicatorId,
        Ledger ledger,
        List<SizeTier> tiers,
        Obligation obligation,
        SizeRange floor,
        SizeRange land,
        String capacityRule,
        List<Denominator> denominators,
        List<TargetValue> targets,
        String clause,
        boolean checked) {
    /** Takes copies. */
    public ServiceStandard {
        tiers = List.copyOf(tiers);
        denominators = List.copyOf(denominators);
        targets = List.copyOf(targets);
    }

    /** A rule of radii only, for residential land and residents. */
    public ServiceStandard(String indicatorId, Ledger ledger, List<SizeTier> tiers) {
        this(
                indicatorId,
                ledger,
                tiers,
                Obligation.UNSAID,
                SizeRange.ANY,
                SizeRange.ANY,
                "",
                List.of(Denominator.RESIDENTIAL_LAND, Denominator.POPULATION),
                List.of(),
                "",
                false);
    }

    /** The line that gives the longest radius to a facility of that area in that place; empty if it does not count. */
    public Optional<SizeTier> findTier(double area, boolean inHistoricQuarter) {
        return tiers.stream()
                .filter(tier -> tier.appliesTo(area, inHistoricQuarter))
                .max(Comparator.comparingDouble(SizeTier::radiusMetres));
    }

    /** The longest radius of any line, metres; 0 where there is none. */
    public double longestRadius() {
        return tiers.stream().mapToDouble(SizeTier::radiusMetres).max().orElse(0);
    }
}
