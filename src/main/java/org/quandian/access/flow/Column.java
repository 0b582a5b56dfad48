package org.quandian.access.flow;

/**
 * One sink as the arithmetic sees it: its capacity in thousandths and what each unit in its reach costs. Immutable;
 * the arrays belong to the sink and are never written to.
 */
final class Column {
    private final FlowSink sink;
    private final long capacity;
    private final int[] units;
    private final long[] costs;
    private final long dearest;

    private Column(FlowSink sink, int[] units, long[] costs, long dearest) {
        this.sink = sink;
        this.capacity = Thousandths.floored(sink.capacity());
        this.units = units;
        this.costs = costs;
        this.dearest = dearest;
    }

    static Column of(FlowSink sink, UnitTable table) {
        int[] units = sink.units();
        double[] metres = sink.distancesMetres();
        if (units.length > 0 && units[units.length - 1] >= table.size()) {
            throw new IllegalArgumentException(sink.id() + ": no unit " + units[units.length - 1]);
        }
        long sinkHash = PairCost.hash(sink.id());
        long[] costs = new long[units.length];
        long dearest = 0;
        for (int i = 0; i < units.length; i++) {
            costs[i] = PairCost.of(metres[i], table.hash(units[i]), sinkHash);
            dearest = Math.max(dearest, costs[i]);
        }
        return new Column(sink, units, costs, dearest);
    }

    /** The same reach with another capacity: the costs need not be worked out again. */
    Column withCapacityOf(FlowSink changed) {
        return new Column(changed, units, costs, dearest);
    }

    FlowSink sink() {
        return sink;
    }

    String id() {
        return sink.id();
    }

    long capacity() {
        return capacity;
    }

    int size() {
        return units.length;
    }

    int unit(int place) {
        return units[place];
    }

    long cost(int place) {
        return costs[place];
    }

    double metres(int place) {
        return sink.distancesMetres()[place];
    }

    long dearest() {
        return dearest;
    }
}
