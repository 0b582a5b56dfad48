package org.quandian.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.quandian.access.CoverageRate;
import org.quandian.planning.Denominator;
import org.quandian.planning.Ledger;
import org.quandian.planning.Target;
import org.quandian.planning.TargetSense;
import org.quandian.portrayal.AmountFormat;
import org.quandian.portrayal.IndicatorFamily;
import org.quandian.portrayal.IndicatorNames;
import org.quandian.portrayal.IndicatorRules;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.TargetWords;

/**
 * Makes the rows of the table of all indicators, in one language. Immutable.
 *
 * @param words the language
 * @param names what indicators are called
 * @param rules says which rule set is behind an indicator
 * @param targets finds what is wanted of a number
 */
record CompareRowMaker(Messages words, IndicatorNames names, IndicatorRules rules, CompareModel.Targets targets) {
    /** So many Chinese signs fit into the column of the narrow table. */
    private static final int MOST_SIGNS = 12;

    /** The rows of an indicator in one ledger: its rate, what targets ask of it, and how much it serves or lacks. */
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
                rows.add(amount(figure, Denominator.RESIDENTIAL_LAND, Measure.LAND_LACKING, "compare.unserved_land"));
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
                        .withKey(figure.indicatorId() + "." + figure.ledger().id() + "." + each.id()));
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

    /** What the plans take. */
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
