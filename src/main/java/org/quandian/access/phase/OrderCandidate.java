package org.quandian.access.phase;

import org.quandian.planning.Intervention;
import org.quandian.planning.Programme;

/**
 * An intervention that waits for its place in the order.
 *
 * @param place its place in the plan, which decides between equals
 * @param cost 万元, 0 or more
 */
record OrderCandidate(int place, Intervention intervention, double cost) {
    /** Readiness as a factor, 0.2 to 1. */
    double readiness() {
        return (double) intervention.programme().readiness().orElse(OrderStep.USUAL_READINESS) / Programme.MOST_READY;
    }

    /** Gain per 万元, weighed by readiness: what the order goes by. */
    double ratio(double gain) {
        return gain * readiness() / Math.max(cost, OrderStep.LEAST_COST);
    }
}
