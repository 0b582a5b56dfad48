package org.quandian.access.people;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntFunction;

/**
 * Spreads people over homes by floor area. Shares are multiples of 2^-10 persons by the method of largest remainders, so that whole
 * numbers of people add up exactly, in whatever order they are added; what is less than that goes to the largest home. Nothing
 * depends on the order of the homes. Stateless.
 */
final class FloorShares {
    /** Parts of a person that are still told apart. */
    private static final int PARTS = 1 << 10;

    /** More floor or more people than this (1,000 km², 9 million) and products would no longer fit. */
    private static final long MOST = 1_000_000_000L;

    private static final double MOST_PARTS = 9e9;

    private FloorShares() {}

    /** Floor area as a weight: whole square metres, at least one, so that shapes that were moved weigh the same. */
    static long weight(double floorArea) {
        return floorArea > 0 ? Math.max(1, Math.min(MOST, Math.round(floorArea))) : 0;
    }

    /**
     * The share of each home.
     *
     * @param people 0 or more
     * @param weights of the homes, at least one; where all are 0 every home counts the same
     * @param names tell homes of one size apart
     */
    static double[] of(double people, long[] weights, IntFunction<String> names) {
        long[] usable = Arrays.stream(weights).anyMatch(each -> each > 0) ? weights : ones(weights.length);
        long whole = Arrays.stream(usable).sum();
        long parts = (long) Math.floor(Math.min(MOST_PARTS, people * PARTS));
        long[] given = new long[usable.length];
        long[] rest = new long[usable.length];
        long left = parts;
        for (int i = 0; i < usable.length; i++) {
            given[i] = parts * usable[i] / whole;
            rest[i] = parts * usable[i] % whole;
            left -= given[i];
        }
        if (left > 0) {
            Comparator<Integer> bySize =
                    Comparator.<Integer>comparingLong(i -> -usable[i]).thenComparing(names::apply);
            Integer[] order = order(usable.length);
            Arrays.sort(order, Comparator.<Integer>comparingLong(i -> -rest[i]).thenComparing(bySize));
            for (int i = 0; i < left; i++) {
                given[order[i]]++;
            }
        }
        double[] shares = new double[usable.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = given[i] / (double) PARTS;
        }
        double fraction = people - parts / (double) PARTS;
        if (fraction > 0) {
            shares[largest(usable, names)] += fraction;
        }
        return shares;
    }

    private static int largest(long[] weights, IntFunction<String> names) {
        int best = 0;
        for (int i = 1; i < weights.length; i++) {
            if (weights[i] > weights[best]
                    || (weights[i] == weights[best] && names.apply(i).compareTo(names.apply(best)) < 0)) {
                best = i;
            }
        }
        return best;
    }

    private static Integer[] order(int size) {
        Integer[] order = new Integer[size];
        Arrays.setAll(order, i -> i);
        return order;
    }

    private static long[] ones(int size) {
        long[] ones = new long[size];
        Arrays.fill(ones, 1);
        return ones;
    }
}
