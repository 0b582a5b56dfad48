package org.quandian.portrayal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quandian.planning.FacilityType;
import org.quandian.planning.Ledger;
import org.quandian.planning.RuleBook;

/**
 * What indicators are called: 菜市场（500 m）, 15 分钟生活圈, 小学学位. Types are named by the rule files, everything else by the messages;
 * what neither knows is called by its id. Immutable.
 */
public final class IndicatorNames {
    /** The id of the indicator for parks. */
    static final String PARK = "park";

    private static final String FACILITY = "facility.";

    private final Messages words;
    private final RuleBook rules;
    private final IndicatorRules facts;

    /** Names in that language under those rules. */
    public IndicatorNames(Messages words, RuleBook rules) {
        this.words = words;
        this.rules = rules;
        this.facts = new IndicatorRules(rules);
    }

    /** The name alone: 菜市场. */
    public String name(String indicatorId) {
        Optional<FacilityType> type = findType(indicatorId, rules);
        if (type.isPresent()) {
            return words.language() == Messages.Language.ZH
                    ? type.get().nameZh()
                    : type.get().nameEn();
        }
        String key = "indicator." + indicatorId;
        return words.has(key) ? words.text(key) : indicatorId;
    }

    /** The name with how far it serves, where a rule says so: 菜市场（500 m）. */
    public String label(String indicatorId) {
        String radii = radii(indicatorId);
        return radii.isEmpty()
                ? name(indicatorId)
                : words.text("indicator.with_radius", Map.of("name", name(indicatorId), "radius", radii));
    }

    /** How far it serves: {@code 500 m}, {@code 300–1,000 m}; empty where that is not what the indicator asks. */
    public String radii(String indicatorId) {
        List<Double> radii = facts.radii(indicatorId);
        if (radii.isEmpty()) {
            return "";
        }
        String least = FigureFormat.whole(radii.get(0));
        String most = FigureFormat.whole(radii.get(radii.size() - 1));
        return (least.equals(most) ? least : least + "–" + most) + " m";
    }

    /** What the rate is called: 菜市场服务半径覆盖率, 小学学位满足率. */
    public String title(String indicatorId) {
        String own = "indicator.title." + indicatorId;
        return words.has(own)
                ? words.text(own)
                : words.text(
                        "family." + IndicatorFamily.of(indicatorId).id() + ".title", Map.of("name", name(indicatorId)));
    }

    /** What the rate is called in a ledger: on foot nothing is served within a radius. */
    public String title(String indicatorId, Ledger ledger) {
        String own = "indicator.title." + indicatorId + "." + ledger.id();
        String ofFamily = "family." + IndicatorFamily.of(indicatorId).id() + ".title." + ledger.id();
        if (words.has(own)) {
            return words.text(own);
        }
        return words.has(ofFamily) ? words.text(ofFamily, Map.of("name", name(indicatorId))) : title(indicatorId);
    }

    /** The shelf it stands on. */
    public IndicatorShelf shelf(String indicatorId) {
        return IndicatorShelf.of(indicatorId, rules);
    }

    /** The name of a shelf. */
    public String name(IndicatorShelf shelf) {
        return words.text("shelf." + shelf.id());
    }

    /** What a search looks into: both names, the id and the shelf, in lower case. */
    public String searchText(String indicatorId) {
        String both = findType(indicatorId, rules)
                .map(type -> type.nameZh() + " " + type.nameEn())
                .orElse("");
        return List.of(both, name(indicatorId), indicatorId, indicatorId.replace('-', ' '), name(shelf(indicatorId)))
                .stream()
                .collect(Collectors.joining(" "))
                .toLowerCase(java.util.Locale.ROOT);
    }

    /** The facility type that an indicator is about, if it is about one. */
    static Optional<FacilityType> findType(String indicatorId, RuleBook rules) {
        return indicatorId.startsWith(FACILITY)
                ? rules.findType(indicatorId.substring(FACILITY.length()))
                : Optional.empty();
    }
}
