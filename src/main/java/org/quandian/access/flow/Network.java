package org.quandian.access.flow;

/**
 * The flow while it is being worked on, with a price per sink. Belongs to one thread. Amounts in thousandths.
 *
 * <p>A sink's price is what a unit pays there beside its own cost; "no place" (number {@link #nowhere}) is free but
 * costs {@link PairCost#NO_PLACE}. The flow is best when no unit could go anywhere cheaper (<i>content</i>), no sink
 * is overfull, prices are 0 or more, and a sink with room is free: the optimality conditions of linear programming.
 */
final class Network {
    final ArcTable arcs;
    final Column[] columns;
    final long[] capacity;
    final long[] load;
    final long[] price;
    final long[] waiting;
    private final UnitTable units;
    private final long[][] amounts;
    private final boolean[] written;

    /** Nobody has a place, everything is free. */
    Network(UnitTable units, ArcTable arcs, Column[] columns) {
        this.units = units;
        this.arcs = arcs;
        this.columns = columns;
        int sinks = columns.length;
        capacity = new long[sinks];
        load = new long[sinks];
        price = new long[sinks + 1];
        amounts = new long[sinks][];
        written = new boolean[sinks];
        waiting = units.waiting();
        for (int sink = 0; sink < sinks; sink++) {
            capacity[sink] = columns[sink].capacity();
            amounts[sink] = new long[columns[sink].size()];
            written[sink] = true;
        }
    }

    /** Sinks as they were left: amounts are copied when first written. */
    Network(UnitTable units, ArcTable arcs, Column[] columns, SinkFlow[] flows, long[] waiting) {
        this.units = units;
        this.arcs = arcs;
        this.columns = columns;
        int sinks = columns.length;
        capacity = new long[sinks];
        load = new long[sinks];
        price = new long[sinks + 1];
        amounts = new long[sinks][];
        written = new boolean[sinks];
        this.waiting = waiting;
        for (int sink = 0; sink < sinks; sink++) {
            capacity[sink] = columns[sink].capacity();
            load[sink] = flows[sink].load();
            price[sink] = flows[sink].price();
            amounts[sink] = flows[sink].amounts();
        }
    }

    /** The number of "no place". */
    int nowhere() {
        return columns.length;
    }

    /** How much more a sink can take; negative if it is overfull. */
    long room(int sink) {
        return capacity[sink] - load[sink];
    }

    /** What flows over an arc; over -1 - unit what waits of it. */
    long amount(int arc) {
        return arc < 0 ? waiting[~arc] : amounts[arcs.sink(arc)][arcs.place(arc)];
    }

    long amountAt(int sink, int place) {
        return amounts[sink][place];
    }

    int unitOf(int arc) {
        return arc < 0 ? ~arc : columns[arcs.sink(arc)].unit(arcs.place(arc));
    }

    int sinkOf(int arc) {
        return arc < 0 ? nowhere() : arcs.sink(arc);
    }

    long costOf(int arc) {
        return arc < 0 ? PairCost.NO_PLACE : arcs.cost(arc);
    }

    /** Sends a part of a unit elsewhere; true if the unit had nothing there before. */
    boolean move(int from, int to, long amount) {
        add(from, -amount);
        boolean arrives = amount(to) == 0;
        add(to, amount);
        return arrives;
    }

    private void add(int arc, long amount) {
        if (arc < 0) {
            waiting[~arc] += amount;
            return;
        }
        int sink = arcs.sink(arc);
        if (!written[sink]) {
            amounts[sink] = amounts[sink].clone();
            written[sink] = true;
        }
        amounts[sink][arcs.place(arc)] += amount;
        load[sink] += amount;
    }

    /** Makes every unit content at the present prices, which may overfill sinks or leave dear ones with room. */
    void makeContent() {
        for (int unit = 0; unit < units.size(); unit++) {
            int best = cheapest(unit);
            long least = priced(best);
            for (int arc = arcs.first(unit); arc >= 0; arc = arcs.next(arc, unit)) {
                if (amount(arc) > 0 && priced(arc) > least) {
                    move(arc, best, amount(arc));
                }
            }
            if (waiting[unit] > 0 && PairCost.NO_PLACE > least) {
                move(~unit, best, waiting[unit]);
            }
        }
    }

    private int cheapest(int unit) {
        int best = ~unit;
        for (int arc = arcs.first(unit); arc >= 0; arc = arcs.next(arc, unit)) {
            if (priced(arc) < priced(best)) {
                best = arc;
            }
        }
        return best;
    }

    /** What a unit pays over an arc. */
    long priced(int arc) {
        return costOf(arc) + price[sinkOf(arc)];
    }

    /** Makes an empty sink so dear that everybody in its reach is content where they are. */
    void priceOut(int sink) {
        Column column = columns[sink];
        long dear = 0;
        for (int i = 0; i < column.size(); i++) {
            int unit = column.unit(i);
            long cost = column.cost(i);
            if (waiting[unit] > 0) {
                dear = Math.max(dear, PairCost.NO_PLACE - cost);
            }
            for (int arc = arcs.first(unit); arc >= 0; arc = arcs.next(arc, unit)) {
                if (arcs.sink(arc) != sink && amount(arc) > 0) {
                    dear = Math.max(dear, priced(arc) - cost);
                }
            }
        }
        price[sink] = dear;
    }

    /** What is left behind, sink by sink; a sink nobody touched is handed on as it was. */
    SinkFlow[] flows(SinkFlow[] before, int sinks) {
        SinkFlow[] flows = new SinkFlow[sinks];
        for (int sink = 0; sink < sinks; sink++) {
            flows[sink] = written[sink]
                    ? SinkFlow.of(columns[sink], amounts[sink], price[sink])
                    : before[sink].withPrice(price[sink]);
        }
        return flows;
    }
}
