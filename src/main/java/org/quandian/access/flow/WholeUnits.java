package org.quandian.access.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * An answer in which nobody is divided: every unit goes wholly to one sink or has no place at all. Immutable.
 *
 * <p><b>Method.</b> The best such answer is a generalised assignment problem, which is NP-hard; this is a stated rule
 * instead, with its distance from a bound. Units the split optimum sends wholly to one sink stay there. The others
 * (divided, or partly or wholly without a place) are taken out and placed one after the other: largest share in one
 * sink first, then by id; each goes to the nearest sink in its reach with room for all of it (equally near: by id),
 * else it has no place. The same answer in whatever order units and sinks were given.
 *
 * <p><b>Bound.</b> No answer without dividing can assign more than the split optimum; {@link #gap} says how much less
 * this one assigns.
 */
public final class WholeUnits implements FlowSolution {
    private final FlowAnswer split;
    private final FlowAnswer whole;

    private WholeUnits(FlowAnswer split, FlowAnswer whole) {
        this.split = split;
        this.whole = whole;
    }

    /** Keeps units together, starting from the split optimum; an answer that already does is returned as it is. */
    public static WholeUnits of(FlowSolution solution) {
        if (solution instanceof WholeUnits already) {
            return already;
        }
        if (solution instanceof FlowAnswer split) {
            return new WholeUnits(split, new Placing(split).run());
        }
        throw new IllegalArgumentException("not an answer of this room");
    }

    /** What the split optimum assigns: no answer can assign more. */
    public double bound() {
        return split.assigned();
    }

    /** How much less than the bound is assigned; 0 if this answer assigns as much as possible. */
    public double gap() {
        return Thousandths.amount(split.assignedThousandths() - whole.assignedThousandths());
    }

    @Override
    public double demand() {
        return whole.demand();
    }

    @Override
    public double assigned() {
        return whole.assigned();
    }

    @Override
    public double unassigned() {
        return whole.unassigned();
    }

    @Override
    public double capacity() {
        return whole.capacity();
    }

    @Override
    public double totalDistanceMetres() {
        return whole.totalDistanceMetres();
    }

    @Override
    public double assignedTo(String sinkId) {
        return whole.assignedTo(sinkId);
    }

    @Override
    public double unassignedOf(int unit) {
        return whole.unassignedOf(unit);
    }

    @Override
    public void forEachFlow(FlowVisitor visitor) {
        whole.forEachFlow(visitor);
    }

    @Override
    public double farthestMetres() {
        return whole.farthestMetres();
    }

    @Override
    public WholeUnits withoutSplitting() {
        return this;
    }

    /** The placing of the units that are not whole. Belongs to one thread. */
    private static final class Placing {
        private final FlowAnswer split;
        private final UnitTable units;
        private final ArcTable arcs;
        private final Network network;

        Placing(FlowAnswer split) {
            this.split = split;
            this.units = split.units();
            this.arcs = ArcTable.of(units.size(), Arrays.asList(split.columns()));
            this.network = new Network(units, arcs, split.columns(), split.flows(), split.copyOfWaiting());
        }

        FlowAnswer run() {
            List<Loose> loose = new ArrayList<>();
            for (int unit = 0; unit < units.size(); unit++) {
                takeOut(unit, loose);
            }
            loose.sort(Comparator.comparingLong(Loose::share).reversed().thenComparing(one -> units.id(one.unit())));
            for (Loose one : loose) {
                place(one.unit());
            }
            SinkFlow[] flows = network.flows(split.flows(), split.sinks());
            return new FlowAnswer(units, split.columns(), flows, network.waiting);
        }

        private void takeOut(int unit, List<Loose> loose) {
            long demand = units.demand(unit);
            long share = 0;
            for (int arc = arcs.first(unit); arc >= 0; arc = arcs.next(arc, unit)) {
                share = Math.max(share, network.amount(arc));
            }
            if (share == demand) {
                return;
            }
            for (int arc = arcs.first(unit); arc >= 0; arc = arcs.next(arc, unit)) {
                if (network.amount(arc) > 0) {
                    network.move(arc, ~unit, network.amount(arc));
                }
            }
            loose.add(new Loose(unit, share));
        }

        private void place(int unit) {
            long demand = units.demand(unit);
            int best = -1;
            for (int arc = arcs.first(unit); arc >= 0; arc = arcs.next(arc, unit)) {
                if (network.room(arcs.sink(arc)) >= demand && (best < 0 || isNearer(arc, best))) {
                    best = arc;
                }
            }
            if (best >= 0) {
                network.move(~unit, best, demand);
            }
        }

        private boolean isNearer(int arc, int other) {
            int byDistance = Double.compare(metres(arc), metres(other));
            return byDistance < 0 || (byDistance == 0 && id(arc).compareTo(id(other)) < 0);
        }

        private double metres(int arc) {
            return network.columns[arcs.sink(arc)].metres(arcs.place(arc));
        }

        private String id(int arc) {
            return network.columns[arcs.sink(arc)].id();
        }
    }

    /** A unit to be placed, with the largest part it had in one sink. */
    private record Loose(int unit, long share) {}
}
