package org.quandian.ui.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.quandian.access.explain.Explanation;
import org.quandian.access.explain.Part;
import org.quandian.access.explain.Question;
import org.quandian.planning.Ledger;
import org.quandian.planning.RuleBook;
import org.quandian.planning.ZoneLevel;
import org.quandian.portrayal.ExplainedAmounts;
import org.quandian.portrayal.ExplainedText;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;

/**
 * What the card says of one figure, all in words already. Knows no toolkit; made off the FX thread, for there may be a row for every parcel of
 * the city.
 *
 * @param question what was asked
 * @param ledger how distance was measured
 * @param title what the figure is called
 * @param place what it is of
 * @param key ledger, regime, denominator and scenario
 * @param rate served share, in percent
 * @param fraction numerator over denominator
 * @param formula in words
 * @param sections everything else but the parts
 * @param unit of the amounts of the rows
 * @param sum what the rows add up to
 * @param rows the parts
 * @param shape where the figure's own place is; empty for the city and for zones
 */
public record ExplainModel(
        Question question,
        Ledger ledger,
        String title,
        String place,
        String key,
        String rate,
        String fraction,
        String formula,
        List<ExplainedText.Section> sections,
        String unit,
        Row sum,
        List<Row> rows,
        Geometry shape) {
    /** Takes copies. */
    public ExplainModel {
        sections = List.copyOf(sections);
        rows = List.copyOf(rows);
    }

    /**
     * One part.
     *
     * @param name what it is called
     * @param kind what it is
     * @param zone the community it lies in
     * @param total its share of the denominator, as shown
     * @param served its share of the numerator, as shown
     * @param rate as shown
     * @param totalOrder what totals are sorted by; likewise the others
     * @param shape where it is; may be empty
     * @param drill what is asked when somebody wants to know more of it; empty where there is no more
     */
    public record Row(
            String name,
            String kind,
            String zone,
            String total,
            String served,
            String rate,
            long totalOrder,
            long servedOrder,
            double rateOrder,
            Geometry shape,
            Optional<Question> drill) {}

    /** The card of an explanation. */
    public static ExplainModel of(Question question, Explanation why, Messages messages, RuleBook rules) {
        ExplainedText words = new ExplainedText(messages, rules);
        ExplainedAmounts amounts = new ExplainedAmounts(why);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < why.parts().size(); i++) {
            rows.add(row(question, why.parts().get(i), i, words, amounts));
        }
        Row sum = new Row(
                messages.text("explain.sum"),
                "",
                "",
                amounts.total(),
                amounts.served(),
                FigureFormat.rate(why.figure().rate()),
                0,
                0,
                0,
                why.shape(),
                Optional.empty());
        return new ExplainModel(
                question,
                why.key().ledger(),
                words.name(why),
                words.place(why),
                words.key(why),
                FigureFormat.percent(why.figure().rate()),
                words.fraction(why),
                words.formula(why),
                words.sections(why).stream()
                        .filter(each -> !each.id().equals("formula"))
                        .toList(),
                words.unit(why.denominator()),
                sum,
                rows,
                why.shape());
    }

    /** The same with which plan it speaks of beside its place. */
    public ExplainModel ofPlan(String plan) {
        return new ExplainModel(
                question,
                ledger,
                title,
                plan.isEmpty() ? place : place + " · " + plan,
                key,
                rate,
                fraction,
                formula,
                sections,
                unit,
                sum,
                rows,
                shape);
    }

    private static Row row(Question question, Part part, int at, ExplainedText words, ExplainedAmounts amounts) {
        return new Row(
                words.name(part),
                words.kind(part),
                part.community(),
                amounts.total(at),
                amounts.served(at),
                part.totalThousandths() > 0 ? FigureFormat.rate(part.rate()) : "–",
                part.totalThousandths(),
                part.servedThousandths(),
                part.totalThousandths() > 0 ? part.rate() : 2,
                part.shape(),
                drill(question, part));
    }

    private static Optional<Question> drill(Question question, Part part) {
        return switch (part.kind()) {
            case PARCEL, HOME ->
                question.level() == ZoneLevel.UNIT && question.place().equals(part.id())
                        ? Optional.empty()
                        : Optional.of(question.ofUnit(part.id()));
            case COMMUNITY ->
                question.level() == ZoneLevel.COMMUNITY
                        ? Optional.empty()
                        : Optional.of(question.of(ZoneLevel.COMMUNITY, part.id()));
            case LAND, BUILT_LAND, FACILITY, SURPLUS -> Optional.empty();
        };
    }

    /** All of it as text, rows separated by tabs, for a report or a spreadsheet. */
    public String text(Messages messages) {
        StringBuilder text = new StringBuilder();
        text.append(title).append(" · ").append(place).append('\n').append(key).append('\n');
        text.append('\n').append(formula).append('\n').append(fraction).append('\n');
        for (ExplainedText.Section section : sections) {
            text.append('\n').append(section.title()).append('\n');
            section.lines().forEach(line -> text.append("  ").append(line).append('\n'));
        }
        text.append('\n')
                .append(String.join(
                        "\t",
                        messages.text("explain.column.part"),
                        messages.text("explain.column.kind"),
                        messages.text("explain.column.community"),
                        messages.text("explain.column.total", Map.of("unit", unit)),
                        messages.text("explain.column.served", Map.of("unit", unit)),
                        messages.text("explain.column.rate")))
                .append('\n');
        append(text, sum);
        rows.forEach(row -> append(text, row));
        return text.toString();
    }

    private static void append(StringBuilder text, Row row) {
        text.append(String.join("\t", row.name, row.kind, row.zone, row.total, row.served, row.rate))
                .append('\n');
    }
}
