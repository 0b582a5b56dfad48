package org.quandian.ui.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.quandian.planning.TargetSense;

/**
 * What is wanted of a number. Immutable.
 *
 * @param value in the unit that the number is kept in: shares of 0 to 1
 * @param sense at least, at most
 * @param year by when; empty where it holds at any time
 * @param caption by when and in which document, in few words: {@code 2030 年 · Baotou-2025}
 * @param source the same with paragraph and value, one line for each target of the number, this one first
 */
record CompareTarget(double value, TargetSense sense, OptionalInt year, String caption, List<String> source) {
    /** Takes a copy. */
    CompareTarget {
        source = List.copyOf(source);
    }

    /** How many other targets the number has. */
    int others() {
        return source.size() - 1;
    }

    /**
     * The one of several that a plan of today is held against: that of the nearest year not yet past; then what holds at any time; then
     * that which was due last.
     */
    static Optional<CompareTarget> nearest(List<CompareTarget> all, int thisYear) {
        List<CompareTarget> sorted = all.stream()
                .sorted(Comparator.comparingInt(each -> each.rank(thisYear)))
                .toList();
        return sorted.stream()
                .findFirst()
                .map(each -> new CompareTarget(
                        each.value,
                        each.sense,
                        each.year,
                        each.caption,
                        sorted.stream().flatMap(one -> one.source.stream()).toList()));
    }

    private int rank(int thisYear) {
        int anyTime = 10_000;
        if (year.isEmpty()) {
            return anyTime;
        }
        return year.getAsInt() >= thisYear ? year.getAsInt() : anyTime + thisYear - year.getAsInt();
    }
}
