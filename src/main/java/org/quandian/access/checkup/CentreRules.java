package org.quandian.access.checkup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quandian.planning.BundleItem;
import org.quandian.planning.EmbeddedCentre;
import org.quandian.planning.RuleBook;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.WorkNumbers;

/** What the rules ask of an embedded service centre that brings what a community lacks under one roof. Immutable. */
final class CentreRules {
    /** More services than this are no centre but a street of shops. */
    private static final int MOST_SERVICES = 8;
    /** Floors are asked in steps, m². */
    private static final double STEP = 50;

    private final RuleBook rules;

    CentreRules(RuleBook rules) {
        this.rules = rules;
    }

    /** Whether a centre can bring that type. */
    static boolean brings(String type) {
        return EmbeddedCentre.SERVICES.contains(type);
    }

    /**
     * A centre.
     *
     * @param lacking types that lack, the most wanted first; those that a centre may not have are passed over
     * @param reach how far the first of them serves, metres
     * @param judgedBy says what a site gains
     */
    Remedy of(Collection<String> lacking, double reach, String judgedBy) {
        List<String> items = items(lacking);
        double floor = Math.max(
                WorkNumbers.get(rules, WorkNumbers.EMBEDDED_FLOOR),
                items.stream().mapToDouble(this::floor).sum());
        floor = Math.ceil(floor / STEP) * STEP;
        return Remedy.of(EmbeddedCentre.KIND, judgedBy)
                .withValues(Map.of(
                        EmbeddedCentre.FLOOR,
                        Long.toString((long) floor),
                        EmbeddedCentre.ITEMS,
                        String.join(",", items)))
                .withSize(Remedy.Size.FLOOR, floor)
                .withReach(reach);
    }

    /** What lacks, filled up with services of the core until it is a centre as the rules have it. */
    private List<String> items(Collection<String> lacking) {
        Set<String> items = new LinkedHashSet<>();
        lacking.stream().filter(CentreRules::brings).limit(MOST_SERVICES).forEach(items::add);
        double leastCore = WorkNumbers.get(rules, WorkNumbers.EMBEDDED_CORE);
        double least = WorkNumbers.get(rules, WorkNumbers.EMBEDDED_SERVICES);
        for (String core : EmbeddedCentre.SERVICES) {
            long have = items.stream().filter(EmbeddedCentre.CORE::contains).count();
            if (EmbeddedCentre.CORE.contains(core) && (have < leastCore || items.size() < least)) {
                items.add(core);
            }
        }
        return new ArrayList<>(items);
    }

    private double floor(String type) {
        return rules.bundle().stream()
                .filter(item -> item.type().equals(type))
                .mapToDouble(BundleItem::floorArea)
                .findFirst()
                .orElseGet(() -> rules.leastSize(RemedyRules.FACILITY + type, ServiceStandard::floor));
    }
}
