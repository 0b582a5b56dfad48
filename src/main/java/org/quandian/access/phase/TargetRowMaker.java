package org.quandian.access.phase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.quandian.planning.Programme;
import org.quandian.planning.Target;
import org.quandian.planning.TargetEntry;
import org.quandian.planning.TargetLink;
import org.quandian.planning.TargetProgramme;

/**
 * Judges one target: base, now, planned, in its year, on course or not.
 *
 * @param year what counts as now
 */
record TargetRowMaker(TargetProgramme programme, Target target, TargetEntry entry, int year) {
    /** From this share of the gap on, a plan that does not reach a target has a gap only; below it has to do far more. */
    private static final double HALF = 0.5;

    TargetRow row(TargetSeries given) {
        if (given.noData().equals(Optional.of(TargetRow.NoData.BY_HAND))) {
            return byHand();
        }
        TargetSeries series = target.link() instanceof TargetLink.Works ? given.plus(TargetFigures.done(entry)) : given;
        if (series.planned().isEmpty()) {
            return empty(
                    isWords() ? TargetRow.State.WORDS : TargetRow.State.NO_DATA,
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    series.noData());
        }
        OptionalDouble base = entry.base().isPresent() ? entry.base() : series.at(PhaseYears.BASE);
        OptionalDouble now = series.at(year);
        OptionalInt due = target.term().due();
        OptionalDouble inDue = due.isPresent() ? series.at(due.getAsInt()) : OptionalDouble.empty();
        if (target.value().isEmpty()) {
            return new TargetRow(
                    programme,
                    target,
                    entry,
                    base,
                    now,
                    series.planned(),
                    inDue,
                    OptionalDouble.empty(),
                    TargetRow.State.WORDS,
                    Optional.empty(),
                    List.of(),
                    OptionalInt.empty(),
                    Optional.of(TargetRow.NoData.NO_NUMBER));
        }
        double aim = target.value().getAsDouble();
        double judged = (inDue.isPresent() ? inDue : series.planned()).getAsDouble();
        return new TargetRow(
                programme,
                target,
                entry,
                base,
                now,
                series.planned(),
                inDue,
                OptionalDouble.of(target.sense().gap(judged, aim)),
                state(series, base.getAsDouble(), now.getAsDouble(), judged, aim),
                course(series, base.getAsDouble(), aim),
                behind(series, base.getAsDouble(), aim),
                reachedIn(series, aim),
                Optional.empty());
    }

    private TargetRow.State state(TargetSeries series, double base, double now, double judged, double aim) {
        if (isMet(now, aim)) {
            return TargetRow.State.MET;
        }
        if (isMet(judged, aim)) {
            return TargetRow.State.ON_COURSE;
        }
        double planned = series.planned().getAsDouble();
        if (isMet(planned, aim)) {
            return TargetRow.State.LATE;
        }
        double whole = target.sense().gap(base, aim);
        double left = target.sense().gap(planned, aim);
        return whole > 0 && (whole - left) / whole >= HALF ? TargetRow.State.GAP : TargetRow.State.FAR;
    }

    /** The year of the base value: one that people filled in is of the document's base year, one that was computed is of the city's. */
    private int baseYear() {
        return entry.base().isPresent() ? programme.baseYear() : PhaseYears.BASE;
    }

    /** The straight line in the year that is shown; as long as that is the base year, in the first that can be planned. */
    private Optional<TargetCourse> course(TargetSeries series, double base, double aim) {
        OptionalInt due = target.term().due();
        if (due.isEmpty()) {
            return Optional.empty();
        }
        int at = Math.min(due.getAsInt(), Math.max(year, Programme.FIRST_YEAR));
        OptionalDouble figure = series.at(at);
        return figure.isPresent()
                ? Optional.of(course(base, baseYear(), aim, at, figure.getAsDouble()))
                : Optional.empty();
    }

    private TargetCourse course(double base, int fromYear, double aim, int at, double figure) {
        int due = target.term().due().orElse(fromYear);
        double expected = TargetCourse.expected(fromYear, base, due, aim, at);
        return new TargetCourse(fromYear, base, due, aim, at, expected, figure, isMet(figure, expected));
    }

    /** Years in which the plan is below the straight line from base to target. */
    private List<Integer> behind(TargetSeries series, double base, double aim) {
        List<Integer> behind = new ArrayList<>();
        OptionalInt due = target.term().due();
        if (due.isPresent()) {
            for (Map.Entry<Integer, Double> each : series.byYear().entrySet()) {
                int at = each.getKey();
                if (at > PhaseYears.BASE
                        && at <= due.getAsInt()
                        && !course(base, baseYear(), aim, at, each.getValue()).inTime()) {
                    behind.add(at);
                }
            }
        }
        return behind;
    }

    private OptionalInt reachedIn(TargetSeries series, double aim) {
        return series.byYear().entrySet().stream()
                .filter(each -> isMet(each.getValue(), aim))
                .mapToInt(Map.Entry::getKey)
                .min();
    }

    /** Values that people filled in: no plan changes them, so the straight line says whether they are on course. */
    private TargetRow byHand() {
        OptionalDouble base = entry.base();
        OptionalDouble now = entry.now().isPresent() ? entry.now() : base;
        if (target.value().isEmpty()) {
            return empty(TargetRow.State.WORDS, base, now, Optional.of(TargetRow.NoData.NO_NUMBER));
        }
        if (now.isEmpty()) {
            return empty(TargetRow.State.NO_DATA, base, now, Optional.of(TargetRow.NoData.BY_HAND));
        }
        double aim = target.value().getAsDouble();
        double value = now.getAsDouble();
        int at = entry.date().map(day -> day.getYear()).orElse(year);
        TargetRow.State state = TargetRow.State.FAR;
        Optional<TargetCourse> course = Optional.empty();
        if (base.isPresent() && target.term().due().isPresent()) {
            course = Optional.of(course(base.getAsDouble(), programme.baseYear(), aim, at, value));
        }
        if (isMet(value, aim)) {
            state = TargetRow.State.MET;
        } else if (base.isPresent() && entry.now().isPresent()) {
            double from = base.getAsDouble();
            OptionalInt due = target.term().due();
            boolean inTime = due.isEmpty() || at <= due.getAsInt();
            double whole = target.sense().gap(from, aim);
            double left = target.sense().gap(value, aim);
            if (due.isPresent() && inTime && course.filter(TargetCourse::inTime).isPresent()) {
                state = TargetRow.State.ON_COURSE;
            } else if (whole > 0 && (whole - left) / whole >= HALF) {
                state = TargetRow.State.GAP;
            }
        }
        return new TargetRow(
                programme,
                target,
                entry,
                base,
                now,
                now,
                OptionalDouble.empty(),
                OptionalDouble.of(target.sense().gap(value, aim)),
                state,
                course,
                List.of(),
                OptionalInt.empty(),
                Optional.empty());
    }

    private boolean isWords() {
        return target.value().isEmpty();
    }

    private boolean isMet(double figure, double aim) {
        return target.sense().isMet(figure, aim);
    }

    private TargetRow empty(
            TargetRow.State state, OptionalDouble base, OptionalDouble now, Optional<TargetRow.NoData> reason) {
        return new TargetRow(
                programme,
                target,
                entry,
                base,
                now,
                now,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                state,
                Optional.empty(),
                List.of(),
                OptionalInt.empty(),
                reason);
    }
}
