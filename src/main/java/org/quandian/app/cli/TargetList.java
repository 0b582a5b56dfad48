package org.quandian.app.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.quandian.access.phase.TargetBoard;
import org.quandian.access.phase.TargetCourse;
import org.quandian.access.phase.TargetRow;
import org.quandian.planning.Denominator;
import org.quandian.planning.Ledger;
import org.quandian.planning.Target;
import org.quandian.planning.TargetLink;

/**
 * What {@code targets} tells, in the shape of its JSON.
 *
 * @param scenario name of the plan; null for the city as it stands
 * @param year the year that counts as now
 */
@JsonPropertyOrder({"city", "scenario", "regime", "year", "targets"})
@JsonInclude(JsonInclude.Include.ALWAYS)
record TargetList(String city, @Nullable String scenario, String regime, int year, List<Row> targets) {
    /** The straight line from the base value to the target, and the figure beside it in one year. */
    record Line(
            @JsonProperty("from_year") int fromYear,
            double from,
            @JsonProperty("due_year") int dueYear,
            double aim,
            int year,
            double expected,
            double figure,
            @JsonProperty("in_time") boolean inTime) {
        static Line of(TargetCourse course) {
            return new Line(
                    course.fromYear(),
                    course.from(),
                    course.dueYear(),
                    course.aim(),
                    course.year(),
                    course.expected(),
                    course.figure(),
                    course.inTime());
        }
    }

    /** One target; values in its unit, null where there are none. */
    record Row(
            String programme,
            String id,
            @JsonProperty("name_zh") String nameZh,
            @JsonProperty("name_en") String nameEn,
            String sense,
            @Nullable Double value,
            String unit,
            @JsonProperty("year") @Nullable Integer written,
            @JsonProperty("due") @Nullable Integer due,
            String term,
            String scope,
            String document,
            String paragraph,
            String text,
            @Nullable Double base,
            @Nullable Double now,
            @Nullable Double planned,
            @JsonProperty("in_due_year") @Nullable Double inDueYear,
            @Nullable Double gap,
            String state,
            @JsonProperty("base_by_hand") boolean baseByHand,
            @Nullable String ledger,
            @Nullable String denominator,
            @JsonProperty("straight_line") @Nullable Line straightLine,
            List<Integer> behind,
            @JsonProperty("reached_in") @Nullable Integer reachedIn,
            @JsonProperty("no_data") @Nullable String noData,
            String source,
            @Nullable String date) {
        static Row of(TargetRow row) {
            Target target = row.target();
            return new Row(
                    row.programme().id(),
                    target.id(),
                    target.name().zh(),
                    target.name().en(),
                    target.sense().id(),
                    number(target.value()),
                    target.unit().zh(),
                    whole(target.term().written()),
                    whole(target.term().due()),
                    target.term().words().zh(),
                    target.scope().zh(),
                    target.document(),
                    target.paragraph(),
                    target.text(),
                    number(row.base()),
                    number(row.now()),
                    number(row.planned()),
                    number(row.inDueYear()),
                    number(row.gap()),
                    word(row.state()),
                    row.isBaseByHand(),
                    target.link().findLedger().map(Ledger::id).orElse(null),
                    denominator(target.link()),
                    row.course().map(Line::of).orElse(null),
                    row.behind(),
                    whole(row.reachedIn()),
                    row.noData().map(Row::word).orElse(null),
                    row.entry().source(),
                    row.entry().date().map(LocalDate::toString).orElse(null));
        }

        private static @Nullable String denominator(TargetLink link) {
            if (link instanceof TargetLink.Rate rate) {
                return rate.denominator().id();
            }
            return link instanceof TargetLink.Found found
                    ? found.denominator().map(Denominator::id).orElse(null)
                    : null;
        }

        private static String word(Enum<?> code) {
            return code.name().toLowerCase(Locale.ROOT);
        }

        private static @Nullable Double number(OptionalDouble value) {
            return value.isPresent() ? value.getAsDouble() : null;
        }

        private static @Nullable Integer whole(OptionalInt value) {
            return value.isPresent() ? value.getAsInt() : null;
        }
    }

    static TargetList of(CityFigures figures, TargetBoard board) {
        String plan = figures.scenario().name();
        return new TargetList(
                figures.content().baseline().city().name(),
                plan.isEmpty() ? null : plan,
                figures.regime().id(),
                board.year(),
                board.rows().stream().map(Row::of).toList());
    }
}
