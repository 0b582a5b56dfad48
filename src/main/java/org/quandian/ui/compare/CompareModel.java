package org.quandian.ui.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.quandian.access.CoverageRate;
import org.quandian.planning.Denominator;
import org.quandian.planning.Ledger;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Target;
import org.quandian.planning.TargetProgramme;
import org.quandian.planning.TargetSense;
import org.quandian.portrayal.AmountFormat;
import org.quandian.portrayal.IndicatorFamily;
import org.quandian.portrayal.IndicatorNames;
import org.quandian.portrayal.IndicatorRules;
import org.quandian.portrayal.IndicatorShelf;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.TargetWords;

/**
 * The table of all indicators: as the city stands and under two plans, by module, every rate with its ledger. Knows no toolkit.
 *
 * @param sections in the order of the shelves; last what the plans take
 */
record CompareModel(List<Section> sections) {
    /** So many Chinese signs fit into the column of the narrow table. */
    private static final int MOST_SIGNS = 12;

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
        Maker maker = new Maker(words, names, new IndicatorRules(rules), targets);
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

    /** Makes rows in one language. */
    private record Maker(Messages words, IndicatorNames names, IndicatorRules rules, Targets targets) {
        List<CompareRow> rows(CompareFigure figure) {
            String id = figure.indicatorId();
            Ledger ledger = figure.ledger();
            List<CompareRow> rows = new ArrayList<>();
            CompareFigure.Triple usual = figure.usual();
            rows.add(row(figure, usual, Measure.RATE, title(id, ledger), "%", CoverageRate::rate)
                    .withTarget(targets.find(usual.baseline(), true)));
            rows.addAll(otherwise(figure));
            IndicatorFamily family = IndicatorFamily.of(id);
            if (family == IndicatorFamily.SERVICE && id.equals("park")) {
                if (figure.isMeasuredBy(Denominator.POPULATION)) {
                    rows.add(amount(figure, Denominator.POPULATION, Measure.SERVED, "compare.served_people"));
                }
                if (figure.isMeasuredBy(Denominator.RESIDENTIAL_LAND)) {
                    rows.add(amount(
                            figure, Denominator.RESIDENTIAL_LAND, Measure.LAND_LACKING, "compare.unserved_land"));
                }
            } else if (family != IndicatorFamily.SERVICE
                    && family != IndicatorFamily.CIRCLE
                    && family != IndicatorFamily.ZONES) {
                rows.add(lacking(figure, usual.baseline().key().denominator()));
            }
            return rows;
        }

        /** By denominators that are not the usual one, where a target asks for them. */
        private List<CompareRow> otherwise(CompareFigure figure) {
            List<CompareRow> rows = new ArrayList<>();
            List<Denominator> measured = figure.baseline().denominators();
            for (Denominator each : measured.subList(1, measured.size())) {
                Optional<CompareTarget> wanted = targets.find(figure.by(each).baseline(), false);
                if (wanted.isPresent()) {
                    String label = words.text(
                            "compare.by",
                            Map.of(
                                    "name", title(figure.indicatorId(), figure.ledger()),
                                    "denominator", words.text("ui.figures.by." + each.id())));
                    rows.add(row(figure, figure.by(each), Measure.SHARE, label, "%", CoverageRate::rate)
                            .withTarget(wanted)
                            .withKey(
                                    figure.indicatorId() + "." + figure.ledger().id() + "." + each.id()));
                }
            }
            return rows;
        }

        /** What targets come to that are no rates of the city. */
        List<CompareRow> aims(List<AimFigure> figures) {
            TargetWords say = new TargetWords(words);
            List<CompareRow> rows = new ArrayList<>();
            for (AimFigure each : figures) {
                Target target = each.target();
                boolean isPercent = TargetWords.isPercent(target);
                double scale = isPercent ? 0.01 : 1;
                boolean less = target.sense() == TargetSense.AT_MOST;
                rows.add(new CompareRow(
                        "aim." + each.programme().id() + "." + target.id(),
                        "",
                        say.of(target.name()),
                        say.of(target.unit()),
                        target.link().findLedger(),
                        Optional.empty(),
                        "",
                        isPercent
                                ? (less ? Measure.SHARE_LESS : Measure.SHARE)
                                : (less ? Measure.AIMED_LESS : Measure.AIMED),
                        scaled(each.baseline(), scale),
                        scaled(each.left(), scale),
                        scaled(each.right(), scale),
                        targets.aim(each.programme(), target)));
            }
            return rows;
        }

        private static OptionalDouble scaled(OptionalDouble value, double scale) {
            return value.isPresent() ? OptionalDouble.of(value.getAsDouble() * scale) : value;
        }

        /** A title that does not fit into its column gives way to the name: module, unit and ledger stand beside it anyway. */
        private String title(String id, Ledger ledger) {
            String title = names.title(id, ledger);
            boolean fits = words.language() == Messages.Language.ZH && title.length() <= MOST_SIGNS;
            return fits ? title : names.name(id);
        }

        private CompareRow lacking(CompareFigure figure, Denominator of) {
            String label = words.text("compare.lacking", Map.of("name", names.name(figure.indicatorId())));
            return row(figure, figure.by(of), Measure.LACKING, label, unit(of), CoverageRate::unserved);
        }

        private CompareRow amount(CompareFigure figure, Denominator of, Measure measure, String key) {
            String label = words.text(key);
            return row(
                    figure,
                    figure.by(of),
                    measure,
                    label,
                    unit(of),
                    measure == Measure.SERVED ? CoverageRate::served : CoverageRate::unserved);
        }

        private CompareRow row(
                CompareFigure figure,
                CompareFigure.Triple triple,
                Measure measure,
                String label,
                String unit,
                Function<CoverageRate, Double> number) {
            String id = figure.indicatorId();
            return new CompareRow(
                    id + "." + figure.ledger().id() + "." + measure.name(),
                    id,
                    label,
                    unit,
                    Optional.of(figure.ledger()),
                    Optional.of(triple.baseline().key().denominator()),
                    rules.regimeId(id),
                    measure,
                    value(triple.baseline(), number),
                    value(triple.left(), number),
                    value(triple.right(), number),
                    Optional.empty());
        }

        private static OptionalDouble value(CoverageRate rate, Function<CoverageRate, Double> number) {
            return rate.total() > 0 ? OptionalDouble.of(number.apply(rate)) : OptionalDouble.empty();
        }

        List<CompareRow> effort(CompareEffort left, CompareEffort right) {
            List<CompareRow> rows = new ArrayList<>();
            rows.add(effort("measures", Measure.COUNT, left.measures(), right.measures()));
            rows.add(effort("ground", Measure.LAND, left.squareMetres(), right.squareMetres()));
            rows.add(effort("cost", Measure.MONEY, left.cost(), right.cost()));
            if (!left.isPriced() || !right.isPriced()) {
                rows.add(effort("unpriced", Measure.COUNT, left.unpriced(), right.unpriced()));
            }
            return rows;
        }

        private CompareRow effort(String key, Measure measure, double left, double right) {
            return new CompareRow(
                    "effort." + key,
                    "",
                    words.text("compare.effort." + key),
                    words.text("compare.effort." + key + ".unit"),
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    measure,
                    OptionalDouble.of(0),
                    OptionalDouble.of(left),
                    OptionalDouble.of(right),
                    Optional.empty());
        }

        private String unit(Denominator of) {
            return words.text(AmountFormat.unitKey(of));
        }
    }
}
