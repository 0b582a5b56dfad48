package org.quandian.access.flow;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/**
 * Starts from the answer of OR-Tools' cost-scaling push-relabel ({@code MinCostFlow}, most flow at least cost).
 *
 * <p>OR-Tools multiplies costs by the number of nodes and needs room for its own potentials within 63 bits, so our
 * costs are cut to fit: first bits of the tie-break go, and for large cities its answer is best but for ties. The
 * repair behind it works with the full costs.
 */
final class OrToolsStart implements FlowStart {
    /** Bits left for OR-Tools' scaled costs; the rest is for its potentials. */
    private static final int SCALED_BITS = 56;

    /** Rounds after which prices must have settled; more would mean that the flow is not best. */
    private static final int MOST_ROUNDS = 1_000;

    /** Loaded once, when first asked for. */
    private static final class Library {
        static final boolean LOADED = load();

        private Library() {}

        private static boolean load() {
            try {
                Loader.loadNativeLibraries();
                return true;
            } catch (RuntimeException | LinkageError e) {
                // No native code for this machine, or it may not be unpacked: CapacityFlow.method() tells.
                return false;
            }
        }
    }

    @Override
    public boolean isAvailable() {
        return Library.LOADED;
    }

    @Override
    public void fill(Network network) {
        int units = network.waiting.length;
        int sinks = network.columns.length;
        ArcTable arcs = network.arcs;
        int cut = cut(network, units + sinks + 2);
        MinCostFlow solver = new MinCostFlow(units + sinks, arcs.size());
        try {
            for (int unit = 0; unit < units; unit++) {
                if (arcs.first(unit) >= 0) {
                    solver.setNodeSupply(unit, network.waiting[unit]);
                }
            }
            long total = 0;
            for (long demand : network.waiting) {
                total += demand;
            }
            for (int sink = 0; sink < sinks; sink++) {
                solver.setNodeSupply(units + sink, -Math.min(network.capacity[sink], total));
            }
            int[] order = new int[arcs.size()];
            for (int unit = 0; unit < units; unit++) {
                for (int arc = arcs.first(unit); arc >= 0; arc = arcs.next(arc, unit)) {
                    int number = solver.addArcWithCapacityAndUnitCost(
                            unit, units + arcs.sink(arc), network.waiting[unit], arcs.cost(arc) >> cut);
                    order[number] = arc;
                }
            }
            if (solver.solveMaxFlowWithMinCost() == MinCostFlowBase.Status.OPTIMAL) {
                for (int number = 0; number < order.length; number++) {
                    long amount = solver.getFlow(number);
                    if (amount > 0) {
                        network.move(~network.unitOf(order[number]), order[number], amount);
                    }
                }
                findPrices(network, cut);
            }
        } finally {
            solver.delete();
        }
    }

    private static int cut(Network network, int nodes) {
        long dearest = 1;
        for (Column column : network.columns) {
            dearest = Math.max(dearest, column.dearest());
        }
        int costBits = 64 - Long.numberOfLeadingZeros(dearest);
        int nodeBits = 64 - Long.numberOfLeadingZeros(nodes);
        return Math.max(0, costBits + nodeBits - SCALED_BITS);
    }

    /**
     * A sink's price is what its last unit would pay more elsewhere: the shortest way through the residual network to
     * a sink with room or to nowhere (Bellman and Ford), in the cut costs, for which the flow is best and the ways
     * end.
     */
    private static void findPrices(Network network, int cut) {
        long[] price = network.price;
        for (int sink = 0; sink < network.columns.length; sink++) {
            price[sink] = network.room(sink) > 0 ? 0 : PairCost.NO_PLACE >> cut;
        }
        boolean changed = true;
        for (int round = 0; changed && round < MOST_ROUNDS; round++) {
            changed = false;
            for (int unit = 0; unit < network.waiting.length; unit++) {
                changed |= lowerPrices(network, unit, cut);
            }
        }
        for (int sink = 0; sink < network.columns.length; sink++) {
            price[sink] = Math.max(0, price[sink]) << cut;
        }
    }

    private static boolean lowerPrices(Network network, int unit, int cut) {
        ArcTable arcs = network.arcs;
        long least = PairCost.NO_PLACE >> cut;
        for (int arc = arcs.first(unit); arc >= 0; arc = arcs.next(arc, unit)) {
            least = Math.min(least, (arcs.cost(arc) >> cut) + network.price[arcs.sink(arc)]);
        }
        boolean changed = false;
        for (int arc = arcs.first(unit); arc >= 0; arc = arcs.next(arc, unit)) {
            long affordable = least - (arcs.cost(arc) >> cut);
            if (network.amount(arc) > 0 && network.price[arcs.sink(arc)] > affordable) {
                network.price[arcs.sink(arc)] = affordable;
                changed = true;
            }
        }
        return changed;
    }
}
