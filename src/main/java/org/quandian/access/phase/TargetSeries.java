package org.quandian.access.phase;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * What a plan makes of one target, year by year, in the target's unit. Immutable.
 *
 * @param byYear every year of {@link PhaseYears#all}; none where there is no figure
 * @param planned with everything in force
 * @param noData why there is no figure, where there is none
 */
record TargetSeries(Map<Integer, Double> byYear, OptionalDouble planned, Optional<TargetRow.NoData> noData) {
    static TargetSeries of(IntFunction<OptionalDouble> at, OptionalDouble planned) {
        Map<Integer, Double> byYear = new TreeMap<>();
        for (int year : PhaseYears.all()) {
            at.apply(year).ifPresent(value -> byYear.put(year, value));
        }
        return new TargetSeries(byYear, planned, Optional.empty());
    }

    static TargetSeries none(TargetRow.NoData reason) {
        return new TargetSeries(Map.of(), OptionalDouble.empty(), Optional.of(reason));
    }

    /** No plan changes it. */
    static TargetSeries byHand() {
        return none(TargetRow.NoData.BY_HAND);
    }

    /** Every value raised by the same amount: what was done before the plan. */
    TargetSeries plus(double done) {
        Map<Integer, Double> raised = new TreeMap<>();
        byYear.forEach((year, value) -> raised.put(year, value + done));
        return new TargetSeries(
                raised, planned.isPresent() ? OptionalDouble.of(planned.getAsDouble() + done) : planned, noData);
    }

    OptionalDouble at(int year) {
        int known = Math.max(
                PhaseYears.BASE,
                Math.min(year, PhaseYears.all().get(PhaseYears.all().size() - 1)));
        Double value = byYear.get(known);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
