package org.quandian.ui.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.quandian.planning.Regime;
import org.quandian.planning.RuleBook;
import org.quandian.planning.SizeTier;
import org.quandian.planning.SpecialZone;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.IndicatorFamily;
import org.quandian.portrayal.IndicatorNames;
import org.quandian.portrayal.IndicatorRules;
import org.quandian.portrayal.Messages;

/** Puts the rule behind a figure into sentences: what counts as served, and where that is written. */
public final class RuleSentences {
    private static final String PARK = "park";
    private static final int MOST_CLAUSES = 3;

    private final Messages words;

    /** Sentences in that language. */
    public RuleSentences(Messages words) {
        this.words = words;
    }

    /** 口径：公园面积 ≥ 5,000 m² 取 500 m，400–5,000 m² 取 300 m；自公园边界起算，地块按被覆盖面积计。 */
    public String rule(RuleBook rules, String indicatorId) {
        IndicatorFamily family = IndicatorFamily.of(indicatorId);
        if (family != IndicatorFamily.SERVICE) {
            return words.text("family." + family.id() + ".rule", values(rules, indicatorId));
        }
        List<String> parts = new ArrayList<>();
        tiers(rules, indicatorId).forEach(tier -> parts.add(part(tier, indicatorId)));
        String lines = String.join(words.text("ui.rule.comma"), parts);
        return words.text(
                indicatorId.equals(PARK) ? "ui.rule.sentence" : "ui.rule.facility",
                Map.of("tiers", lines, "name", new IndicatorNames(words, rules).name(indicatorId)));
    }

    /** Where the rule is written, each source once; says so where a value still has to be checked against the printed text. */
    public String source(RuleBook rules, String indicatorId) {
        IndicatorRules facts = new IndicatorRules(rules);
        String source = clauses(facts.clauses(indicatorId));
        return facts.isChecked(indicatorId) ? source : source + words.text("ui.rule.unchecked");
    }

    /** The rule in one short line: regime, radius, clause. */
    public String line(RuleBook rules, String indicatorId) {
        IndicatorRules facts = new IndicatorRules(rules);
        List<String> parts = new ArrayList<>();
        parts.add(facts.regimeId(indicatorId));
        String radii = new IndicatorNames(words, rules).radii(indicatorId);
        if (!radii.isEmpty()) {
            parts.add(radii);
        }
        String clauses = clauses(facts.clauses(indicatorId));
        if (!clauses.isEmpty()) {
            parts.add(clauses);
        }
        return String.join(" · ", parts);
    }

    /** The regime's name in the language of the window. */
    public String name(Regime regime) {
        return words.language() == Messages.Language.ZH ? regime.nameZh() : regime.nameEn();
    }

    /** A checklist has a clause for every item: the first of them will do. */
    private String clauses(List<String> all) {
        return all.size() <= MOST_CLAUSES
                ? String.join(words.text("ui.rule.semicolon"), all)
                : words.text("ui.rule.and_more", Map.of("clause", all.get(0), "count", FigureFormat.whole(all.size())));
    }

    private Map<String, String> values(RuleBook rules, String indicatorId) {
        IndicatorRules facts = new IndicatorRules(rules);
        String items = facts.findCircle(indicatorId)
                .map(circle -> FigureFormat.whole(circle.items().size()))
                .orElse("");
        String number = facts.findParameter(indicatorId)
                .map(each -> plain(each.value()))
                .orElse("");
        String checklist = FigureFormat.whole(rules.checklist().size());
        return Map.of("items", items, "number", number, "checklist", checklist);
    }

    private static String plain(double value) {
        return new java.math.BigDecimal(Double.toString(value))
                .stripTrailingZeros()
                .toPlainString();
    }

    private String part(SizeTier tier, String indicatorId) {
        String size = words.text(key(tier, indicatorId), tierValues(tier));
        return tier.zone() == SpecialZone.HISTORIC ? words.text("ui.rule.historic", Map.of("size", size)) : size;
    }

    private static String key(SizeTier tier, String indicatorId) {
        if (indicatorId.equals(PARK)) {
            return Double.isInfinite(tier.maxArea()) ? "ui.rule.from" : "ui.rule.between";
        }
        if (Double.isInfinite(tier.maxArea())) {
            return tier.minArea() > 0 ? "ui.rule.size_from" : "ui.rule.any_size";
        }
        return "ui.rule.between";
    }

    private static Map<String, String> tierValues(SizeTier tier) {
        String most = Double.isInfinite(tier.maxArea()) ? "" : FigureFormat.whole(tier.maxArea());
        return Map.of(
                "min", FigureFormat.whole(tier.minArea()),
                "max", most,
                "radius", FigureFormat.whole(tier.radiusMetres()));
    }

    private static List<SizeTier> tiers(RuleBook rules, String indicatorId) {
        return new IndicatorRules(rules)
                .tiers(indicatorId)
                .sorted(Comparator.comparing(SizeTier::zone)
                        .thenComparing(
                                Comparator.comparingDouble(SizeTier::minArea).reversed()))
                .toList();
    }
}
