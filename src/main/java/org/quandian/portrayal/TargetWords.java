package org.quandian.portrayal;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.quandian.access.phase.PhaseYears;
import org.quandian.access.phase.TargetCourse;
import org.quandian.access.phase.TargetRow;
import org.quandian.planning.Denominator;
import org.quandian.planning.Target;
import org.quandian.planning.TargetLink;
import org.quandian.planning.TargetSense;
import org.quandian.planning.TargetTerm;
import org.quandian.planning.Wording;

/** Targets in one language: ≥ 100%, 2030 年, 可按期达标. Immutable; any thread. */
public final class TargetWords {
    private static final String PERCENT = "%";
    /** What lacks less has been rounded away in sums. */
    private static final double LEAST_GAP = 1e-6;

    private final Messages words;
    private final boolean chinese;

    /** Words in that language. */
    public TargetWords(Messages words) {
        this.words = words;
        this.chinese = words.language() == Messages.Language.ZH;
    }

    /** Words that are there in both languages. */
    public String of(Wording wording) {
        return wording.in(chinese);
    }

    /** A value in the target's unit: {@code 87.8%}, {@code 12 个}; a dash where there is none. */
    public String value(Target target, OptionalDouble value) {
        return value.isEmpty() ? "–" : (number(target, value.getAsDouble()) + unitBehind(target)).strip();
    }

    /** The same as short as it can be told apart: {@code 87.8%}, {@code 12}; its unit stands beside. */
    public String brief(Target target, OptionalDouble value) {
        return value.isEmpty() ? "–" : number(target, value.getAsDouble()) + (isPercent(target) ? PERCENT : "");
    }

    /** The same without its unit. */
    public String number(Target target, double value) {
        if (isPercent(target)) {
            return FigureFormat.percent(value / 100);
        }
        double rounded = Math.rint(value * 100) / 100;
        return rounded == Math.rint(rounded)
                ? FigureFormat.whole(rounded)
                : java.math.BigDecimal.valueOf(rounded).stripTrailingZeros().toPlainString();
    }

    /** The unit as it stands behind a number, with the space before it where one belongs. */
    public String unitBehind(Target target) {
        String unit = of(target.unit());
        return unit.isEmpty() || unit.equals(PERCENT) ? unit : " " + unit;
    }

    /** What is aimed at: {@code ≥ 40 个}, {@code ≤ 7%}, or the document's words. */
    public String aim(Target target) {
        String about = of(target.words());
        if (target.value().isEmpty()) {
            return about.isEmpty() ? words.text("target.sense." + target.sense().id()) : about;
        }
        String sign = target.sense() == TargetSense.AT_MOST ? "≤ " : target.sense() == TargetSense.AT_LEAST ? "≥ " : "";
        return sign + aimed(target.value().getAsDouble()) + unitBehind(target);
    }

    /** An aim is a number that was written down: no decimals that say nothing. */
    private static String aimed(double value) {
        return value == Math.rint(value)
                ? FigureFormat.whole(value)
                : java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** By when: {@code 2030 年}, or what the document says instead. */
    public String term(Target target) {
        TargetTerm term = target.term();
        OptionalInt written = term.written();
        String said = of(term.words());
        if (written.isPresent()) {
            String year = year(written.getAsInt());
            return said.isEmpty() ? year : said;
        }
        return said.isEmpty() ? words.text("target.no_year") : said;
    }

    /** The year that is judged by, short: {@code 2028 年}; empty where there is none. */
    public String due(Target target) {
        OptionalInt due = target.term().due();
        return due.isPresent() ? year(due.getAsInt()) : "";
    }

    private String year(int year) {
        return words.text("target.year", Map.of("year", Integer.toString(year)));
    }

    /** Where it is written: {@code Baotou-2025 … 6 (19)}. */
    public String source(Target target) {
        return target.paragraph().isEmpty()
                ? target.document()
                : words.text("target.source", Map.of("document", target.document(), "paragraph", target.paragraph()));
    }

    /** On course or not: 可按期达标. */
    public String state(TargetRow.State state) {
        return words.text("target.state." + state);
    }

    /** The straight line in words: where it begins and ends, what it says in the year that is looked at, and what is so. */
    public String course(TargetRow row) {
        Target target = row.target();
        if (row.course().isEmpty()) {
            return target.value().isPresent()
                            && target.term().due().isEmpty()
                            && row.now().isPresent()
                    ? words.text("target.course.no_year")
                    : "";
        }
        TargetCourse course = row.course().get();
        return words.text(
                "target.course",
                Map.of(
                        "from_year", Integer.toString(course.fromYear()),
                        "from", value(target, OptionalDouble.of(course.from())),
                        "due_year", Integer.toString(course.dueYear()),
                        "aim", aimed(course.aim()) + unitBehind(target),
                        "year", Integer.toString(course.year()),
                        "expected", value(target, OptionalDouble.of(course.expected())),
                        "who", words.text(target.isByHand() ? "target.course.by_hand" : "target.course.planned"),
                        "figure", value(target, OptionalDouble.of(course.figure())),
                        "verdict", words.text(course.inTime() ? "target.course.in_time" : "target.course.behind")));
    }

    /** What lacks: {@code 7.9 个百分点}, {@code 36 个}; empty where the target is met or there is nothing to compare. */
    public String gap(TargetRow row) {
        if (row.gap().orElse(0) <= LEAST_GAP) {
            return "";
        }
        String number = number(row.target(), row.gap().getAsDouble());
        return isPercent(row.target())
                ? words.text("target.points", Map.of("points", number))
                : (number + unitBehind(row.target())).strip();
    }

    /** Where the base value comes from: filled in by hand, computed of the city as it stands, or counted from nought. */
    public String baseSource(TargetRow row) {
        if (row.base().isEmpty()) {
            return "";
        }
        if (row.isBaseByHand()) {
            return words.text(
                    "target.base.by_hand",
                    Map.of("year", Integer.toString(row.programme().baseYear())));
        }
        return words.text(
                row.target().link() instanceof TargetLink.Works ? "target.base.works" : "target.base.computed",
                Map.of("year", Integer.toString(PhaseYears.BASE)));
    }

    /** What its figure is a share or a count of: 按居住用地, 按方案措施计. */
    public String countedBy(Target target) {
        TargetLink link = target.link();
        if (link instanceof TargetLink.Rate rate) {
            return denominator(rate.denominator());
        }
        if (link instanceof TargetLink.Found found) {
            return found.denominator().map(this::denominator).orElse(words.text("target.by.found"));
        }
        if (link instanceof TargetLink.Zones zones) {
            return words.text(
                    "target.by.zones",
                    Map.of("level", words.text("health.level." + zones.level().id())));
        }
        return words.text(link instanceof TargetLink.Works ? "target.by.works" : "target.by.hand");
    }

    private String denominator(Denominator denominator) {
        return words.text("cli.denominator." + denominator.id());
    }

    /** Why there is no figure; empty where there is one. */
    public String noData(TargetRow row) {
        return row.noData().map(reason -> words.text("target.nodata." + reason)).orElse("");
    }

    /** The ledger tag of a linked figure; empty where none belongs to it. */
    public String ledger(Target target) {
        return target.link()
                .findLedger()
                .map(each -> words.text("ui.ledger." + each.id()))
                .orElse("");
    }

    /** Whether its values are percentages. */
    public static boolean isPercent(Target target) {
        return target.unit().zh().equals(PERCENT);
    }
}
