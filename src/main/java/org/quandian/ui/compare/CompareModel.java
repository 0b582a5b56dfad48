package org.quandian.ui.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quandian.access.CoverageRate;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Target;
import org.quandian.planning.TargetProgramme;
import org.quandian.portrayal.IndicatorNames;
import org.quandian.portrayal.IndicatorRules;
import org.quandian.portrayal.IndicatorShelf;
import org.quandian.portrayal.Messages;

/**
 * The table of all indicators: as the city stands and under two plans, by module, every rate with its ledger. Knows no toolkit.
 *
 * @param sections in the order of the shelves; last what the plans take
 */
record CompareModel(List<Section> sections) {
    /**
     * A module.
     *
     * @param title its name
     * @param rows at least one
     */
    record Section(String title, List<CompareRow> rows) {
        /** Takes a copy. */
        Section {
            rows = List.copyOf(rows);
        }
    }

    /** Finds what is wanted of a number. */
    interface Targets {
        /** Nothing is wanted. */
        Targets NONE = (rate, isUsual) -> Optional.empty();

        /**
         * What is wanted of that rate of the city.
         *
         * @param isUsual whether its denominator is the one that the indicator is usually measured by
         */
        Optional<CompareTarget> find(CoverageRate rate, boolean isUsual);

        /** What a target itself asks for; empty where it asks for no number. */
        default Optional<CompareTarget> aim(TargetProgramme programme, Target target) {
            return Optional.empty();
        }
    }

    /** Takes a copy. */
    CompareModel {
        sections = List.copyOf(sections);
    }

    /**
     * The table of these figures.
     *
     * @param known as far as it is computed
     */
    static CompareModel of(
            CompareAnswer known,
            CompareEffort left,
            CompareEffort right,
            Messages words,
            RuleBook rules,
            Targets targets) {
        IndicatorNames names = new IndicatorNames(words, rules);
        CompareRowMaker maker = new CompareRowMaker(words, names, new IndicatorRules(rules), targets);
        Map<IndicatorShelf, List<CompareRow>> shelves = new EnumMap<>(IndicatorShelf.class);
        for (CompareFigure figure : sorted(known.figures())) {
            shelves.computeIfAbsent(names.shelf(figure.indicatorId()), any -> new ArrayList<>())
                    .addAll(maker.rows(figure));
        }
        List<Section> sections = new ArrayList<>();
        shelves.forEach((shelf, rows) -> sections.add(new Section(names.name(shelf), rows)));
        if (!known.aims().isEmpty()) {
            sections.add(new Section(words.text("compare.aims"), maker.aims(known.aims())));
        }
        sections.add(new Section(words.text("compare.effort"), maker.effort(left, right)));
        return new CompareModel(sections);
    }

    /** All rows, from above. */
    List<CompareRow> rows() {
        return sections.stream().flatMap(each -> each.rows().stream()).toList();
    }

    /** The same with only the rows in which the three numbers differ. */
    CompareModel changedOnly() {
        return new CompareModel(sections.stream()
                .map(each -> new Section(
                        each.title(),
                        each.rows().stream().filter(CompareRow::isChanged).toList()))
                .filter(each -> !each.rows().isEmpty())
                .toList());
    }

    /** The two ledgers of an indicator stand beneath each other. */
    private static List<CompareFigure> sorted(List<CompareFigure> figures) {
        List<String> ids =
                figures.stream().map(CompareFigure::indicatorId).distinct().toList();
        List<CompareFigure> sorted = new ArrayList<>();
        for (String id : ids) {
            figures.stream().filter(each -> each.indicatorId().equals(id)).forEach(sorted::add);
        }
        return sorted;
    }
}
