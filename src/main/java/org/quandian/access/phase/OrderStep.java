package org.quandian.access.phase;

import java.util.OptionalInt;

/**
 * One place in a suggested order.
 *
 * @param id the intervention
 * @param year the proposed year; empty where it fits into none
 * @param gain what it adds to the indicator on top of those before it, in the unit of the denominator; may be negative
 * @param cost 万元
 * @param ratio gain per 万元, weighed by readiness
 * @param readiness 1 to 5 as the planner said, 0 where nobody did (counted as 3)
 * @param reason why it stands where it does
 */
public record OrderStep(
        String id, OptionalInt year, double gain, double cost, double ratio, int readiness, Reason reason) {
    /** What readiness counts for where nobody said: in the middle. */
    public static final int USUAL_READINESS = 3;

    /** Below this a price says nothing about effort, and a ratio would only be large. 万元. */
    static final double LEAST_COST = 0.01;

    /** Gain per 万元, not weighed: what the planner compares. */
    public double perWan() {
        return gain / Math.max(cost, LEAST_COST);
    }

    /** Why an intervention stands where it does. Sentences stand in the messages under {@code phase.reason.<code>}. */
    public enum Reason {
        /** It brought most for its money and readiness among those left. */
        MOST_FOR_MONEY,
        /** It does nothing for this indicator: after all that do, readiest and cheapest first. */
        NO_GAIN,
        /** It costs more than any year may. */
        OVER_EVERY_CEILING,
        /** No year has as much money left. */
        NO_MONEY_LEFT
    }
}
