package org.quandian.portrayal;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.quandian.access.phase.TargetRow;
import org.quandian.planning.Target;
import org.quandian.planning.TargetSense;
import org.quandian.planning.TargetTerm;
import org.quandian.planning.Wording;

/** Targets in one language: ≥ 100%, 2030 年, 可按期达标. Immutable; any thread. */
public final class TargetWords {
    private static final String PERCENT = "%";

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
