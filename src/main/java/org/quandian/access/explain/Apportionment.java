package org.quandian.access.explain;

import java.util.Arrays;

/**
 * Rounds amounts so that they add up to a rounded sum exactly: each goes down to a whole step, and the steps that then lack go to the
 * largest remainders (method of largest remainders); of equal ones to the first. No amount is off by a whole step. Stateless.
 */
public final class Apportionment {
    private Apportionment() {}

    /** An amount in thousandths, to the nearest. */
    static long thousandths(double amount) {
        return Math.round(amount * 1000);
    }

    /**
     * Amounts as whole thousandths.
     *
     * @param sum what they add up to, thousandths
     * @throws IllegalArgumentException if they do not: more than rounding lies between
     */
    static long[] thousandths(double[] amounts, long sum) {
        double[] scaled = new double[amounts.length];
        Arrays.setAll(scaled, i -> amounts[i] * 1000);
        return whole(scaled, sum);
    }

    /**
     * Thousandths in coarser steps, for display: 1000 for whole units, 100 for tenths. The result is in steps.
     *
     * @param sum what they add up to, thousandths
     */
    public static long[] steps(long[] thousandths, long sum, long step) {
        double[] scaled = new double[thousandths.length];
        Arrays.setAll(scaled, i -> thousandths[i] / (double) step);
        return whole(scaled, Math.round(sum / (double) step));
    }

    private static long[] whole(double[] amounts, long sum) {
        long[] whole = new long[amounts.length];
        double[] rest = new double[amounts.length];
        long left = sum;
        for (int i = 0; i < amounts.length; i++) {
            // what is a whole number but for the last bits is that number
            double near = Math.rint(amounts[i]);
            double amount = Math.abs(amounts[i] - near) < 1e-6 ? near : amounts[i];
            whole[i] = (long) Math.floor(amount);
            rest[i] = amount - whole[i];
            left -= whole[i];
        }
        if (left == 0) {
            return whole;
        }
        if (Math.abs(left) > amounts.length) {
            throw new IllegalArgumentException("parts do not make up " + sum + ": " + left + " is missing");
        }
        Integer[] order = new Integer[amounts.length];
        Arrays.setAll(order, i -> i);
        long step = Long.signum(left);
        Arrays.sort(order, (one, other) -> (int) step * Double.compare(rest[other], rest[one]));
        for (int i = 0; i < Math.abs(left); i++) {
            whole[order[i]] += step;
        }
        return whole;
    }
}
