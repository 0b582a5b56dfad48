package org.quandian.ui.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.quandian.access.CoverageRate;
import org.quandian.access.IndicatorResult;
import org.quandian.access.ServiceResult;
import org.quandian.planning.RuleBook;
import org.quandian.portrayal.IndicatorNames;
import org.quandian.portrayal.IndicatorRules;
import org.quandian.portrayal.IndicatorShelf;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PinyinInitials;

/**
 * The list of indicators to choose from: on shelves, or ranked from worst to best. Knows no toolkit.
 *
 * @param rows every indicator, shelf by shelf
 */
public record PickerModel(List<Row> rows) {
    /** Takes a copy. */
    public PickerModel {
        rows = List.copyOf(rows);
    }

    /**
     * One indicator.
     *
     * @param id its identifier
     * @param shelf where it stands
     * @param name with how far it serves
     * @param searchText what a search looks into, lower case
     * @param rate of the city under the plan; empty while it is not computed
     * @param hasSites whether the city or the plan has a facility that it is about, as far as known
     * @param checked whether its rule was seen in a text of the standard
     * @param reason why it cannot be chosen; empty where it can
     */
    public record Row(
            String id,
            IndicatorShelf shelf,
            String name,
            String searchText,
            Optional<CoverageRate> rate,
            boolean hasSites,
            boolean checked,
            Optional<String> reason) {
        /** Whether every word of a search is found. */
        public boolean matches(String query) {
            for (String word : query.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
                if (!searchText.contains(word)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The rows of one shelf. */
    public record Shelf(IndicatorShelf shelf, List<Row> rows) {}

    /**
     * The list of all indicators.
     *
     * @param ids in the order of the ledger
     * @param results what is known of each
     * @param reasons why one cannot be chosen
     */
    public static PickerModel of(
            List<String> ids,
            Messages words,
            RuleBook rules,
            Function<String, Optional<IndicatorResult>> results,
            Function<String, Optional<String>> reasons) {
        IndicatorNames names = new IndicatorNames(words, rules);
        IndicatorRules facts = new IndicatorRules(rules);
        List<Row> rows = new ArrayList<>();
        for (String id : ids) {
            String text = names.searchText(id);
            rows.add(new Row(
                    id,
                    names.shelf(id),
                    names.label(id),
                    text + " " + PinyinInitials.of(text),
                    results.apply(id).map(IndicatorResult::city),
                    results.apply(id).map(PickerModel::hasSites).orElse(true),
                    facts.isChecked(id),
                    reasons.apply(id)));
        }
        rows.sort(Comparator.comparing(Row::shelf));
        return new PickerModel(rows);
    }

    private static boolean hasSites(IndicatorResult result) {
        return !(result instanceof ServiceResult service) || !service.sources().isEmpty();
    }

    /** What a search leaves, shelf by shelf; empty shelves are left out. */
    public List<Shelf> shelves(String query) {
        Map<IndicatorShelf, List<Row>> byShelf = new EnumMap<>(IndicatorShelf.class);
        for (Row row : matching(query)) {
            byShelf.computeIfAbsent(row.shelf(), any -> new ArrayList<>()).add(row);
        }
        return byShelf.entrySet().stream()
                .map(each -> new Shelf(each.getKey(), List.copyOf(each.getValue())))
                .toList();
    }

    /** What a search leaves, worst first; what is not computed comes last. */
    public List<Row> ranking(String query) {
        return matching(query).stream()
                .sorted(Comparator.comparingDouble(
                        row -> row.rate().map(CoverageRate::rate).orElse(Double.MAX_VALUE)))
                .toList();
    }

    private List<Row> matching(String query) {
        return query.isBlank()
                ? rows
                : rows.stream().filter(row -> row.matches(query)).toList();
    }
}
