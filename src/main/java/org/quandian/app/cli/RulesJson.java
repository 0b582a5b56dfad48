package org.quandian.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quandian.planning.BundleItem;
import org.quandian.planning.ChecklistItem;
import org.quandian.planning.CircleStandard;
import org.quandian.planning.Denominator;
import org.quandian.planning.FacilityType;
import org.quandian.planning.Parameter;
import org.quandian.planning.ParkingRatio;
import org.quandian.planning.Regime;
import org.quandian.planning.RuleBook;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.SizeRange;
import org.quandian.planning.SizeTier;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.planning.TargetValue;

/** Rules as values for JSON; what a rule does not say is {@code null}, never infinity. */
final class RulesJson {
    private RulesJson() {}

    /** All rule sets and types of a catalogue. */
    static Map<String, Object> of(StandardsCatalogue catalogue) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("regimes", catalogue.regimes().stream().map(RulesJson::regime).toList());
        json.put("types", catalogue.types().stream().map(RulesJson::type).toList());
        return json;
    }

    /** Everything in force under one rule set, each rule with the regime it stands in. */
    static Map<String, Object> of(RuleBook book) {
        Map<String, Object> json = regime(book.regime());
        List<Object> standards = new ArrayList<>();
        book.findStandard("park").ifPresent(rule -> standards.add(standard(rule)));
        for (FacilityType type : book.types()) {
            book.findStandard(type.indicatorId()).ifPresent(rule -> standards.add(standard(rule)));
        }
        json.put("standards", standards);
        json.put("circles", book.circles().stream().map(RulesJson::circle).toList());
        json.put("checklist", book.checklist().stream().map(RulesJson::item).toList());
        json.put("bundle", book.bundle().stream().map(RulesJson::bundled).toList());
        json.put("parking", book.parkingRatios().stream().map(RulesJson::ratio).toList());
        json.put("parameters", parameters(book));
        return json;
    }

    /** Every number in force, in the order in which the regimes are asked. */
    static List<Parameter> parameters(RuleBook book) {
        Set<String> ids = new LinkedHashSet<>();
        book.listRegimes().forEach(regime -> regime.parameters().forEach(each -> ids.add(each.id())));
        return ids.stream().flatMap(id -> book.findParameter(id).stream()).toList();
    }

    private static Map<String, Object> regime(Regime regime) {
        RuleCount count = RuleCount.of(regime);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", regime.id());
        json.put("zh", regime.nameZh());
        json.put("en", regime.nameEn());
        json.put("based_on", regime.basedOn());
        json.put("own_rules", count.rules());
        json.put("own_rules_unchecked", count.unchecked());
        return json;
    }

    private static Map<String, Object> type(FacilityType type) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", type.id());
        json.put("zh", type.nameZh());
        json.put("en", type.nameEn());
        json.put("group", type.group());
        json.put("level", type.level().id());
        return json;
    }

    private static Map<String, Object> standard(RuleBook.Applied applied) {
        ServiceStandard rule = applied.standard();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("indicator", rule.indicatorId());
        json.put("regime", applied.regimeId());
        json.put("ledger", rule.ledger().id());
        json.put("obligation", rule.obligation().id());
        json.put("floor", range(rule.floor()));
        json.put("land", range(rule.land()));
        json.put("capacity", rule.capacityRule());
        json.put(
                "denominators",
                rule.denominators().stream().map(Denominator::id).toList());
        json.put("tiers", rule.tiers().stream().map(RulesJson::tier).toList());
        json.put("targets", rule.targets().stream().map(RulesJson::target).toList());
        json.put("clause", rule.clause());
        json.put("checked", rule.checked());
        return json;
    }

    private static Map<String, Object> range(SizeRange range) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("min", range.least() > 0 ? range.least() : null);
        json.put("max", Double.isInfinite(range.most()) ? null : range.most());
        return json;
    }

    private static Map<String, Object> tier(SizeTier tier) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("min_area", tier.minArea());
        json.put("max_area", Double.isInfinite(tier.maxArea()) ? null : tier.maxArea());
        json.put("radius", tier.radiusMetres());
        json.put("zone", tier.zone().name().toLowerCase(Locale.ROOT));
        return sourced(json, tier.clause(), tier.checked());
    }

    private static Map<String, Object> target(TargetValue target) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("value", target.value());
        json.put("year", target.year() == 0 ? null : target.year());
        json.put("scope", target.scope());
        return sourced(json, target.clause(), target.checked());
    }

    private static Map<String, Object> circle(CircleStandard circle) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("level", circle.level().id());
        json.put("walk", circle.walkMetres());
        json.put("items", circle.items());
        return sourced(json, circle.clause(), circle.checked());
    }

    private static Map<String, Object> item(ChecklistItem item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", item.number());
        json.put("zh", item.nameZh());
        json.put("en", item.nameEn());
        json.put("ways", item.ways().stream().map(RulesJson::way).toList());
        return sourced(json, item.clause(), item.checked());
    }

    private static List<Map<String, Object>> way(ChecklistItem.Way way) {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (ChecklistItem.Part part : way.parts()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("type", part.type());
            json.put("count", part.count());
            json.put("floor", part.leastFloor());
            json.put("land", part.leastLand());
            parts.add(json);
        }
        return parts;
    }

    private static Map<String, Object> bundled(BundleItem item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", item.type());
        json.put("floor", item.floorArea());
        json.put("capacity", item.capacity());
        return json;
    }

    private static Map<String, Object> ratio(ParkingRatio ratio) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("built_before", ratio.builtBefore() == Integer.MAX_VALUE ? null : ratio.builtBefore());
        json.put("spaces", ratio.spacesPerHousehold());
        json.put("charging", ratio.chargingShare());
        return sourced(json, ratio.clause(), ratio.checked());
    }

    private static Map<String, Object> sourced(Map<String, Object> json, String clause, boolean checked) {
        json.put("clause", clause);
        json.put("checked", checked);
        return json;
    }
}
