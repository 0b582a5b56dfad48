package org.quandian.ui.checkup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quandian.access.checkup.CheckupReport;
import org.quandian.access.checkup.Grade;
import org.quandian.access.checkup.ZoneCard;
import org.quandian.planning.ZoneLevel;
import org.quandian.portrayal.CheckupWords;
import org.quandian.portrayal.PinyinInitials;

/**
 * The list of cards to choose from. Knows no toolkit.
 *
 * @param rows every card of a level, in the order of the report
 */
record CheckupModel(List<Row> rows) {
    private static final Comparator<Row> WORST_FIRST = Comparator.comparingDouble(
                    (Row row) -> row.card().mark().orElse(2))
            .thenComparing(Comparator.comparingInt(Row::problems).reversed());

    /** Takes a copy. */
    CheckupModel {
        rows = List.copyOf(rows);
    }

    /** How the list is sorted. */
    enum Order {
        /** Worst mark first. */
        GRADE,
        /** Most problems first. */
        PROBLEMS,
        /** Most residents first. */
        PEOPLE,
        /** As the layer has them. */
        LAYER;

        /** The word in message keys. */
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One card.
     *
     * @param name as shown
     * @param searchText what a search looks into, lower case
     */
    record Row(ZoneCard card, String name, String searchText) {
        Optional<Grade> grade() {
            return card.grade();
        }

        int problems() {
            return card.problems().size();
        }

        /** Whether every word of a search is found. */
        boolean matches(String query) {
            for (String word : query.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
                if (!searchText.contains(word)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The cards of a level. */
    static CheckupModel of(CheckupReport report, ZoneLevel level, CheckupWords words) {
        String city = report.figures().ledger().city().city().name();
        List<Row> rows = new ArrayList<>();
        for (ZoneCard card : report.cards(level)) {
            String name = words.zone(card, city);
            String text = (name + " " + card.district()).toLowerCase(Locale.ROOT);
            rows.add(new Row(card, name, text + " " + PinyinInitials.of(text)));
        }
        return new CheckupModel(rows);
    }

    /** What a search leaves, sorted; equals stay as the layer has them. */
    List<Row> list(String query, Order order) {
        List<Row> found = new ArrayList<>(rows.stream()
                .filter(row -> query.isBlank() || row.matches(query))
                .toList());
        switch (order) {
            case GRADE -> found.sort(WORST_FIRST);
            case PROBLEMS -> found.sort(Comparator.comparingInt(Row::problems).reversed());
            case PEOPLE ->
                found.sort(Comparator.comparingDouble((Row row) -> row.card().residents())
                        .reversed());
            case LAYER -> {}
        }
        return found;
    }
}
