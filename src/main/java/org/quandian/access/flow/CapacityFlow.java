package org.quandian.access.flow;

import java.util.List;
import org.quandian.task.CancellationToken;

/**
 * Assigns demand with limited reach to limited capacity. Immutable; may be asked from any thread.
 *
 * <p><b>What is best</b>: first that as much demand as possible gets a place, then that the total distance is least.
 * Distances are compared in whole millimetres.
 *
 * <p><b>Ties</b> (two answers equally good to the millimetre) are broken by a hash of the unit's and the sink's id,
 * see {@link PairCost}: the same way whatever the order of units and sinks and whoever found the answer. With 26 bits
 * of hash, two answers that differ by one exchange of units stay tied with probability 2<sup>-26</sup> (1 in 67
 * million); only then may the answers of {@link #solve} and {@link #update} name different units, while demand,
 * assigned and total distance (to the millimetre per person) agree.
 *
 * <p><b>Amounts</b> are whole thousandths, see {@link FlowUnit} and {@link FlowSink}.
 */
public interface CapacityFlow {
    /** By what means {@link #solve} begins; the answer is the same. */
    enum Method {
        /** The native library of OR-Tools. */
        OR_TOOLS,
        /**
         * The program's own arithmetic, because the library cannot be loaded on this machine. As fast for some dozens of sinks; for a
         * thousand small sinks in each other's reach with hardly any room left it takes minutes where the library takes seconds.
         */
        OWN
    }

    /**
     * Reads the units and what exists, and solves for it.
     *
     * @throws IllegalArgumentException if two units or two sinks share an id, a sink reaches a unit that is not in
     *     the list, or number of sinks x longest distance exceeds {@value PairCost#SINK_KILOMETRES} km (for example 1,500
     *     sinks x 11 km)
     * @throws java.util.concurrent.CancellationException if the work was asked to stop
     */
    static CapacityFlow prepare(List<FlowUnit> units, List<FlowSink> existing, CancellationToken token) {
        return FlowEngine.prepare(units, existing, new OrToolsStart(), token);
    }

    /** The answer for what exists. */
    FlowSolution baseline();

    /**
     * The answer for what exists and what is planned, from nothing.
     *
     * @throws IllegalArgumentException as in {@link #prepare}
     * @throws java.util.concurrent.CancellationException if the work was asked to stop; the native library is not
     *     interrupted, only not waited for afterwards
     */
    FlowSolution solve(List<FlowSink> planned, CancellationToken token);

    /**
     * The same answer as {@link #solve}, found by repairing another one: fast if little has changed.
     *
     * @param previous an answer of this flow
     * @throws IllegalArgumentException as in {@link #prepare}, or if the previous answer is of another flow
     * @throws java.util.concurrent.CancellationException if the work was asked to stop
     */
    FlowSolution update(FlowSolution previous, List<FlowSink> planned, CancellationToken token);

    /** By what means answers from nothing are found on this machine. */
    Method method();
}
