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

    /**
     * What is known of a target, in its unit.
     *
     * @param base in the base year
     * @param now in the year that is shown
     * @param planned with everything of the plan
     * @param inDue at the end of its year
     */
    private record Known(OptionalDouble base, OptionalDouble now, OptionalDouble planned, OptionalDouble inDue) {
        static final Known NOTHING = new Known(
                OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
    }

    TargetRow row(TargetSeries given) {
        if (given.noData().equals(Optional.of(TargetRow.NoData.BY_HAND))) {
            return byHand();
        }
        TargetSeries series = target.link() instanceof TargetLink.Works ? given.plus(TargetFigures.done(entry)) : given;
        if (series.planned().isEmpty()) {
            return unjudged(
                    Known.NOTHING, isWords() ? TargetRow.State.WORDS : TargetRow.State.NO_DATA, series.noData());
        }
        OptionalDouble base = entry.base().isPresent() ? entry.base() : series.at(PhaseYears.BASE);
        OptionalDouble now = series.at(year);
        OptionalInt due = target.term().due();
        OptionalDouble inDue = due.isPresent() ? series.at(due.getAsInt()) : OptionalDouble.empty();
        Known known = new Known(base, now, series.planned(), inDue);
        if (isWords()) {
            return unjudged(known, TargetRow.State.WORDS, Optional.of(TargetRow.NoData.NO_NUMBER));
        }
        double aim = target.value().getAsDouble();
        double from = base.getAsDouble();
        double judged = (inDue.isPresent() ? inDue : series.planned()).getAsDouble();
        return judged(
                known,
                target.sense().gap(judged, aim),
                state(series, from, now.getAsDouble(), judged, aim),
                course(series, from, aim),
                behind(series, from, aim),
                reachedIn(series, aim));
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
        return missing(base, planned, aim);
    }

    /** How much of the way from the base value is left to go, where the target is not reached. */
    private TargetRow.State missing(double base, double figure, double aim) {
        double whole = target.sense().gap(base, aim);
        double left = target.sense().gap(figure, aim);
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
        Known known = new Known(base, now, now, OptionalDouble.empty());
        if (isWords()) {
            return unjudged(known, TargetRow.State.WORDS, Optional.of(TargetRow.NoData.NO_NUMBER));
        }
        if (now.isEmpty()) {
            return unjudged(known, TargetRow.State.NO_DATA, Optional.of(TargetRow.NoData.BY_HAND));
        }
        double aim = target.value().getAsDouble();
        double value = now.getAsDouble();
        int at = entry.date().map(day -> day.getYear()).orElse(year);
        Optional<TargetCourse> course = base.isPresent() && target.term().due().isPresent()
                ? Optional.of(course(base.getAsDouble(), programme.baseYear(), aim, at, value))
                : Optional.empty();
        return judged(
                known,
                target.sense().gap(value, aim),
                stateByHand(value, aim, at, course),
                course,
                List.of(),
                OptionalInt.empty());
    }

    private TargetRow.State stateByHand(double value, double aim, int at, Optional<TargetCourse> course) {
        if (isMet(value, aim)) {
            return TargetRow.State.MET;
        }
        if (entry.base().isEmpty() || entry.now().isEmpty()) {
            return TargetRow.State.FAR;
        }
        boolean onCourse = course.filter(TargetCourse::inTime)
                .filter(line -> at <= line.dueYear())
                .isPresent();
        return onCourse ? TargetRow.State.ON_COURSE : missing(entry.base().getAsDouble(), value, aim);
    }

    private boolean isWords() {
        return target.value().isEmpty();
    }

    private boolean isMet(double figure, double aim) {
        return target.sense().isMet(figure, aim);
    }

    private TargetRow judged(
            Known known,
            double gap,
            TargetRow.State state,
            Optional<TargetCourse> course,
            List<Integer> behind,
            OptionalInt reachedIn) {
        return new TargetRow(
                programme,
                target,
                entry,
                known.base(),
                known.now(),
                known.planned(),
                known.inDue(),
                OptionalDouble.of(gap),
                state,
                course,
                behind,
                reachedIn,
                Optional.empty());
    }

    /** Without a number to compare with, or without one to compare. */
    private TargetRow unjudged(Known known, TargetRow.State state, Optional<TargetRow.NoData> reason) {
        return new TargetRow(
                programme,
                target,
                entry,
                known.base(),
                known.now(),
                known.planned(),
                known.inDue(),
                OptionalDouble.empty(),
                state,
                Optional.empty(),
                List.of(),
                OptionalInt.empty(),
                reason);
    }
}
