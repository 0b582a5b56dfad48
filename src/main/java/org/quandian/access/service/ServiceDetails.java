package org.quandian.access.service;

import java.util.List;
import java.util.Optional;
import org.quandian.access.CoverageRate;
import org.quandian.access.Details;
import org.quandian.access.ServiceSource;
import org.quandian.planning.Facility;
import org.quandian.planning.PeopleGroup;
import org.quandian.planning.RuleBook;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.SizeTier;
import org.quandian.planning.SpecialZone;
import org.quandian.planning.ZoneLevel;

/**
 * What a service says beside its rates: the rule with its clause, how many facilities count and how many are too small, and how many
 * people of each group lack it. Used once.
 */
final class ServiceDetails {
    private final RuleBook.Applied rule;
    private final List<PeopleGroup> groups;
    private final ServiceFigures figures;
    private final ServiceFigures.Served served;
    private final List<ServiceSource> sources;
    private final List<Facility> facilities;
    private final SourceRule sourceRule;

    ServiceDetails(
            RuleBook.Applied rule,
            List<PeopleGroup> groups,
            ServiceFigures figures,
            ServiceFigures.Served served,
            List<ServiceSource> sources,
            List<Facility> facilities,
            SourceRule sourceRule) {
        this.rule = rule;
        this.groups = groups;
        this.figures = figures;
        this.served = served;
        this.sources = sources;
        this.facilities = facilities;
        this.sourceRule = sourceRule;
    }

    /** What is said of the whole city, for more to be added. */
    Details.Builder city() {
        ServiceStandard standard = rule.standard();
        Details.Builder details = Details.builder();
        addRule(standard, details);
        addFacilities(details);
        Details.Builder lacking = Details.builder();
        for (PeopleGroup group : groups) {
            CoverageRate rate = figures.city(served, group.denominator());
            lacking.number(group.denominator().id(), rate.unserved());
        }
        return details.part("lacking", lacking.build());
    }

    /** What is said of a zone that is not the city; nothing of one that there is not. */
    Details.Builder zone(ZoneLevel level, String zone) {
        Details.Builder lacking = Details.builder();
        for (PeopleGroup group : groups) {
            Optional<CoverageRate> rate = figures.byZone(served, level, group.denominator()).stream()
                    .filter(each -> each.zone().equals(zone))
                    .findFirst();
            rate.ifPresent(each -> lacking.number(group.denominator().id(), each.unserved()));
        }
        Details found = lacking.build();
        return found.isEmpty() ? Details.builder() : Details.builder().part("lacking", found);
    }

    private void addRule(ServiceStandard standard, Details.Builder details) {
        List<SizeTier> tiers = standard.tiers();
        if (tiers.size() == 1) {
            details.number("radius_m", tiers.get(0).radiusMetres());
        }
        if (tiers.size() > 1 || tiers.stream().anyMatch(tier -> tier.minArea() > 0)) {
            details.parts("tiers", tiers.stream().map(ServiceDetails::tier).toList());
        }
        details.text("clause", clause(standard));
        details.text("regime", rule.regimeId());
        details.flag("checked", tiers.stream().allMatch(SizeTier::checked));
    }

    private static String clause(ServiceStandard standard) {
        return standard.tiers().stream()
                .map(SizeTier::clause)
                .filter(clause -> !clause.isEmpty())
                .findFirst()
                .orElse(standard.clause());
    }

    private static Details tier(SizeTier tier) {
        Details.Builder line = Details.builder().number("min_m2", tier.minArea());
        if (Double.isFinite(tier.maxArea())) {
            line.number("max_m2", tier.maxArea());
        }
        line.number("radius_m", tier.radiusMetres());
        if (tier.zone() == SpecialZone.HISTORIC) {
            line.text("zone", "historic");
        }
        return line.text("clause", tier.clause())
                .flag("checked", tier.checked())
                .build();
    }

    private void addFacilities(Details.Builder details) {
        long counted =
                sources.stream().filter(source -> source.radiusMetres() > 0).count();
        long unknown = sources.stream()
                .filter(source -> source.radiusMetres() <= 0 && source.area() <= 0)
                .count();
        details.count("facilities", sources.size());
        details.count("facilities_counted", counted);
        details.count("facilities_too_small", sources.size() - counted - unknown);
        details.count("facilities_of_unknown_size", unknown);
        details.count(
                "facilities_below_floor_minimum",
                facilities.stream().filter(sourceRule::isBelowFloorMinimum).count());
    }
}
