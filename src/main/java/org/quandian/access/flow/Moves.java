package org.quandian.access.flow;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest single move between each pair of sinks: the residual network contracted to sinks. Belongs to one thread.
 *
 * <p>A sink's pairs are gathered when the search first comes there, so a small change costs what its neighbourhood
 * costs. Afterwards moves are added when a unit arrives somewhere, and dropped when one turns up whose unit has left.
 * The cost of a move is the difference of the arcs' costs, without prices, so that changes of prices do not touch the
 * heaps.
 */
final class Moves {
    private final Network network;
    private final ArcTable arcs;
    private final boolean leaving;
    private final @Nullable View[] views;

    /** The moves between one sink and its neighbours. */
    private static final class View {
        private final int[] slotOf;
        private int[] others = new int[8];
        private MoveHeap[] heaps = new MoveHeap[8];
        private int size;

        View(int nodes) {
            slotOf = new int[nodes];
            Arrays.fill(slotOf, -1);
        }

        void add(int other, long cost, int from, int to) {
            int slot = slotOf[other];
            if (slot < 0) {
                slot = open(other);
            }
            heaps[slot].add(cost, from, to);
        }

        private int open(int other) {
            if (size == others.length) {
                others = Arrays.copyOf(others, size * 2);
                heaps = Arrays.copyOf(heaps, size * 2);
            }
            others[size] = other;
            heaps[size] = new MoveHeap();
            slotOf[other] = size;
            return size++;
        }
    }

    /** Sees one move of each pair. */
    interface Visitor {
        void visit(int other, long cost, int from, int to);
    }

    /**
     * @param leaving true: the moves out of a sink are asked for; false: the moves into it
     */
    Moves(Network network, boolean leaving) {
        this.network = network;
        this.arcs = network.arcs;
        this.leaving = leaving;
        this.views = new View[network.columns.length];
    }

    /** Tells the cheapest move between the sink and each of its neighbours, "no place" among them. */
    void forEachCheapest(int sink, Visitor visitor) {
        View view = views[sink];
        if (view == null) {
            view = leaving ? out(sink) : in(sink);
            views[sink] = view;
        }
        for (int slot = 0; slot < view.size; slot++) {
            MoveHeap heap = view.heaps[slot];
            while (!heap.isEmpty() && network.amount(heap.from()) == 0) {
                heap.pop();
            }
            if (!heap.isEmpty()) {
                visitor.visit(view.others[slot], heap.cost(), heap.from(), heap.to());
            }
        }
    }

    /** To be told when a unit has come to where it had nothing before. */
    void arrived(int at) {
        int unit = network.unitOf(at);
        int sink = network.sinkOf(at);
        if (leaving) {
            View view = at < 0 ? null : views[sink];
            if (view != null) {
                addLeaving(view, unit, at);
            }
            return;
        }
        for (int arc = arcs.first(unit); arc >= 0; arc = arcs.next(arc, unit)) {
            View view = views[arcs.sink(arc)];
            if (view != null && arc != at) {
                view.add(sink, arcs.cost(arc) - network.costOf(at), at, arc);
            }
        }
    }

    private View out(int sink) {
        View view = new View(views.length + 1);
        Column column = network.columns[sink];
        for (int i = 0; i < column.size(); i++) {
            if (network.amountAt(sink, i) > 0) {
                int unit = column.unit(i);
                addLeaving(view, unit, arcTo(sink, unit));
            }
        }
        return view;
    }

    private void addLeaving(View view, int unit, int from) {
        long cost = arcs.cost(from);
        view.add(network.nowhere(), PairCost.NO_PLACE - cost, from, ~unit);
        for (int arc = arcs.first(unit); arc >= 0; arc = arcs.next(arc, unit)) {
            if (arc != from) {
                view.add(arcs.sink(arc), arcs.cost(arc) - cost, from, arc);
            }
        }
    }

    private View in(int sink) {
        View view = new View(views.length + 1);
        Column column = network.columns[sink];
        for (int i = 0; i < column.size(); i++) {
            int unit = column.unit(i);
            int to = arcTo(sink, unit);
            long cost = column.cost(i);
            if (network.waiting[unit] > 0) {
                view.add(network.nowhere(), cost - PairCost.NO_PLACE, ~unit, to);
            }
            for (int arc = arcs.first(unit); arc >= 0; arc = arcs.next(arc, unit)) {
                if (arc != to && network.amount(arc) > 0) {
                    view.add(arcs.sink(arc), cost - arcs.cost(arc), arc, to);
                }
            }
        }
        return view;
    }

    private int arcTo(int sink, int unit) {
        int arc = arcs.first(unit);
        while (arcs.sink(arc) != sink) {
            arc = arcs.next(arc, unit);
        }
        return arc;
    }
}
