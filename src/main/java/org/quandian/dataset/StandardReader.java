package org.quandian.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quandian.dataset.MarkedNode.MarkedException;
import org.quandian.planning.Denominator;
import org.quandian.planning.Ledger;
import org.quandian.planning.Obligation;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.SizeRange;
import org.quandian.planning.SizeTier;
import org.quandian.planning.SpecialZone;
import org.quandian.planning.TargetValue;

/** Reads one service standard: radius by size, sizes, denominators, targets. Stateless but for the types it knows. */
final class StandardReader {
    private static final Set<String> KEYS = Set.of(
            "indicator",
            "ledger",
            "tiers",
            "obligation",
            "floor",
            "land",
            "capacity",
            "denominators",
            "targets",
            "clause",
            "checked");
    private static final Set<String> TIER_KEYS = Set.of("min_area", "max_area", "radius", "zone", "clause", "checked");
    private static final Set<String> RANGE_KEYS = Set.of("min", "max");
    private static final Set<String> TARGET_KEYS = Set.of("value", "year", "scope", "clause", "checked");
    private static final double LONGEST_RADIUS = 100_000;
    private static final int LAST_YEAR = 2200;

    private final KnownTypes types;

    StandardReader(KnownTypes types) {
        this.types = types;
    }

    /** @param regime id of the regime it stands in */
    ServiceStandard read(MarkedNode node, String regime) throws MarkedException {
        RuleNode unnamed = RuleNode.of(node, regime, KEYS);
        String indicator = types.indicator(unnamed, "indicator");
        RuleNode rule = unnamed.named(regime + " " + indicator);
        List<SizeTier> tiers = new ArrayList<>();
        for (MarkedNode each : rule.items("tiers")) {
            tiers.add(tier(each, tiers, rule.what()));
        }
        List<TargetValue> targets = new ArrayList<>();
        for (MarkedNode each : rule.items("targets")) {
            targets.add(target(each, rule.what(), isRate(indicator)));
        }
        // A rule that says no more than its radii has its clauses there.
        boolean bare = !tiers.isEmpty() && !rule.has("obligation") && !rule.has("floor") && !rule.has("land");
        return new ServiceStandard(
                indicator,
                rule.word("ledger", Ledger.values(), Ledger::id, Ledger.RADIUS),
                tiers,
                rule.word("obligation", Obligation.values(), Obligation::id, Obligation.UNSAID),
                range(rule, "floor"),
                range(rule, "land"),
                rule.text("capacity", ""),
                denominators(rule),
                targets,
                bare ? rule.text("clause", "") : rule.text("clause"),
                (!bare || rule.has("checked")) && rule.flag("checked"));
    }

    private static boolean isRate(String indicator) {
        return indicator.equals("park") || indicator.startsWith("facility.");
    }

    private static List<Denominator> denominators(RuleNode rule) throws MarkedException {
        if (!rule.has("denominators")) {
            return List.of(Denominator.RESIDENTIAL_LAND, Denominator.POPULATION);
        }
        List<Denominator> denominators = new ArrayList<>();
        SeenIds seen = new SeenIds(rule.what() + " denominators");
        for (MarkedNode each : rule.items("denominators")) {
            Denominator one = RuleNode.word(each, rule.what() + " denominators", Denominator.values(), Denominator::id);
            seen.add(one.id(), each.line());
            denominators.add(one);
        }
        return denominators;
    }

    private static SizeTier tier(MarkedNode node, List<SizeTier> earlier, String what) throws MarkedException {
        RuleNode tier = RuleNode.of(node, what + " tiers", TIER_KEYS);
        double min = tier.number("min_area", 0, Double.MAX_VALUE, 0);
        double max = tier.number("max_area", 0, Double.MAX_VALUE, Double.POSITIVE_INFINITY);
        if (max <= min) {
            throw leastOverMost(tier, "max_area", min, max);
        }
        double radius = tier.number("radius", 1, LONGEST_RADIUS);
        SpecialZone zone =
                tier.word("zone", SpecialZone.values(), each -> each.name().toLowerCase(Locale.ROOT), SpecialZone.NONE);
        for (SizeTier other : earlier) {
            if (other.zone() == zone && other.minArea() < max && min < other.maxArea()) {
                throw new MarkedException(
                        node.line(),
                        MarkedFault.TIERS_OVERLAP,
                        Map.of("what", what, "other", RuleNumber.write(other.minArea())));
            }
        }
        return new SizeTier(min, max, radius, zone, tier.text("clause"), tier.flag("checked"));
    }

    private static SizeRange range(RuleNode rule, String key) throws MarkedException {
        if (!rule.has(key)) {
            return SizeRange.ANY;
        }
        MarkedNode node = rule.node().required(key, rule.what());
        RuleNode range = RuleNode.of(node, rule.what() + " " + key, RANGE_KEYS);
        double least = range.number("min", 0, Double.MAX_VALUE, 0);
        double most = range.number("max", 0, Double.MAX_VALUE, Double.POSITIVE_INFINITY);
        if (least > most) {
            throw leastOverMost(range, "max", least, most);
        }
        return new SizeRange(least, most);
    }

    private static MarkedException leastOverMost(RuleNode rule, String key, double least, double most) {
        return new MarkedException(
                rule.line(key),
                MarkedFault.LEAST_OVER_MOST,
                Map.of("what", rule.what(), "least", RuleNumber.write(least), "most", RuleNumber.write(most)));
    }

    private static TargetValue target(MarkedNode node, String what, boolean rate) throws MarkedException {
        RuleNode target = RuleNode.of(node, what + " targets", TARGET_KEYS);
        return new TargetValue(
                target.number("value", 0, rate ? 1 : Double.MAX_VALUE),
                target.whole("year", 1949, LAST_YEAR, 0),
                target.text("scope", "city"),
                target.text("clause"),
                target.flag("checked"));
    }
}
