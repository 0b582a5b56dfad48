package org.quandian.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.quandian.planning.Denominator;
import org.quandian.planning.Ledger;
import org.quandian.planning.RuleBook;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.IndicatorNames;
import org.quandian.portrayal.Messages;

/** What the comparison comes to, in one or two plain sentences: effort, the rate on the map, people, people for each 万元, all rates. */
final class Conclusion {
    private final Messages words;
    private final String left;
    private final String right;

    /**
     * @param left what the plan on the left is called
     * @param right what the plan on the right is called
     */
    Conclusion(Messages words, String left, String right) {
        this.words = words;
        this.left = left;
        this.right = right;
    }

    /**
     * The sentences.
     *
     * @param headline the indicator on the map; empty while it is not computed
     */
    String text(
            CompareModel model,
            Optional<CompareFigure> headline,
            CompareEffort leftEffort,
            CompareEffort rightEffort,
            RuleBook rules) {
        List<String> parts = new ArrayList<>();
        effort(leftEffort, rightEffort).ifPresent(parts::add);
        headline.ifPresent(figure -> {
            parts.add(rate(figure, new IndicatorNames(words, rules)));
            people(figure).ifPresent(parts::add);
        });
        List<String> sentences = new ArrayList<>();
        if (!parts.isEmpty()) {
            sentences.add(words.text(
                    "compare.say.sentence",
                    Map.of("parts", String.join(words.text("compare.say.comma"), parts), "name", right)));
        }
        headline.flatMap(figure -> perMoney(figure, leftEffort, rightEffort)).ifPresent(sentences::add);
        sentences.add(all(model));
        // Chinese sentences end in a mark that brings its own space.
        return String.join(words.language() == Messages.Language.EN ? " " : "", sentences);
    }

    private Optional<String> effort(CompareEffort before, CompareEffort after) {
        if (!before.isPriced() || !after.isPriced()) {
            return after.measures() == before.measures()
                    ? Optional.empty()
                    : Optional.of(amount(
                            after.measures() > before.measures() ? "more_measures" : "fewer_measures",
                            Math.abs(after.measures() - before.measures())));
        }
        double more = after.cost() - before.cost();
        return Measure.MONEY.isSeen(more)
                ? Optional.of(amount(more > 0 ? "more_money" : "less_money", Math.abs(more)))
                : Optional.empty();
    }

    private String rate(CompareFigure figure, IndicatorNames names) {
        CompareFigure.Triple usual = figure.usual();
        double change = usual.right().rate() - usual.left().rate();
        String key = !Measure.RATE.isSeen(change) ? "same_rate" : change > 0 ? "higher" : "lower";
        return words.text(
                "compare.say." + key,
                Map.of(
                        "title",
                        names.title(figure.indicatorId(), figure.ledger()),
                        "ledger",
                        words.text("ui.ledger." + figure.ledger().id()),
                        "points",
                        FigureFormat.points(Math.abs(change)).replace("+", "")));
    }

    private Optional<String> people(CompareFigure figure) {
        if (!figure.isMeasuredBy(Denominator.POPULATION)) {
            return Optional.empty();
        }
        CompareFigure.Triple people = figure.by(Denominator.POPULATION);
        double change = people.right().served() - people.left().served();
        return Measure.SERVED.isSeen(change)
                ? Optional.of(amount(change > 0 ? "more_people" : "fewer_people", Math.abs(change)))
                : Optional.empty();
    }

    /** Only where both plans cost something and serve more people than there are served today. */
    private Optional<String> perMoney(CompareFigure figure, CompareEffort before, CompareEffort after) {
        OptionalDouble one = perMoney(figure, before, false);
        OptionalDouble other = perMoney(figure, after, true);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        String mine = decimal(other.getAsDouble());
        String theirs = decimal(one.getAsDouble());
        String key = mine.equals(theirs)
                ? "efficiency_same"
                : other.getAsDouble() > one.getAsDouble() ? "efficiency_higher" : "efficiency_lower";
        return Optional.of(words.text(
                "compare.say." + key, Map.of("people", mine, "other", theirs, "left", left, "right", right)));
    }

    private static OptionalDouble perMoney(CompareFigure figure, CompareEffort effort, boolean isRight) {
        if (!figure.isMeasuredBy(Denominator.POPULATION) || !effort.isPriced() || effort.cost() <= 0) {
            return OptionalDouble.empty();
        }
        CompareFigure.Triple people = figure.by(Denominator.POPULATION);
        double gained = (isRight ? people.right() : people.left()).served()
                - people.baseline().served();
        return gained > 0 ? OptionalDouble.of(gained / effort.cost()) : OptionalDouble.empty();
    }

    private String all(CompareModel model) {
        int up = 0;
        int down = 0;
        int all = 0;
        for (CompareRow row : model.rows()) {
            if (row.measure() != Measure.RATE || row.change().isEmpty()) {
                continue;
            }
            all++;
            up += row.tone().equals("good") ? 1 : 0;
            down += row.tone().equals("bad") ? 1 : 0;
        }
        Map<String, String> numbers = Map.of(
                "all", Integer.toString(all),
                "up", Integer.toString(up),
                "down", Integer.toString(down),
                "left", left,
                "right", right);
        return words.text(up + down == 0 ? "compare.say.no_difference" : "compare.say.all", numbers);
    }

    private String amount(String key, double number) {
        return words.text("compare.say." + key, Map.of("number", FigureFormat.whole(number)));
    }

    private static String decimal(double number) {
        return FigureFormat.percent(Math.min(number, 1e9) / 100);
    }

    /** The ledger of a headline is always said; kept here so that nobody takes one for the other. */
    static Optional<CompareFigure> headline(List<CompareFigure> figures, String indicatorId, Ledger ledger) {
        return figures.stream()
                .filter(each -> each.indicatorId().equals(indicatorId) && each.ledger() == ledger)
                .findFirst();
    }
}
