package org.quandian.access.phase;

import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Hands out the money of the years. Where every year has a ceiling it is never exceeded; where no year has one, the whole is spread evenly
 * over the years, in order. Not thread-safe.
 */
final class YearBudgets {
    private final SortedMap<Integer, Double> left = new TreeMap<>();
    private final int first;
    private final int last;
    private final boolean limited;
    private final double evenly;
    private final double largest;
    private double spent;

    /**
     * @param ceilings of the years that have one; a year between without one may take everything
     * @param total of everything to be handed out, 万元
     */
    YearBudgets(SortedMap<Integer, Double> ceilings, int first, int last, double total) {
        this.first = first;
        this.last = last;
        this.limited = !ceilings.isEmpty();
        this.evenly = total / (last - first + 1);
        double most = 0;
        for (int year = first; year <= last; year++) {
            double ceiling = ceilings.getOrDefault(year, Double.POSITIVE_INFINITY);
            left.put(year, ceiling);
            most = Math.max(most, ceiling);
        }
        this.largest = most;
    }

    /** The first year that can pay this, from which it is then taken. */
    OptionalInt take(double cost) {
        if (!limited) {
            int year = evenly > 0 ? Math.min(last, first + (int) (spent / evenly)) : first;
            spent += cost;
            return OptionalInt.of(year);
        }
        for (int year = first; year <= last; year++) {
            double money = left.getOrDefault(year, 0.0);
            if (cost <= money) {
                left.put(year, money - cost);
                return OptionalInt.of(year);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether no year could pay this even if nothing else were built. */
    boolean isOverEveryCeiling(double cost) {
        return limited && cost > largest;
    }
}
