package org.quandian.access.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quandian.task.CancellationToken;

/**
 * The one {@link CapacityFlow}: whatever the start, every answer leaves through {@link Repair} and is best for the full
 * costs.
 */
final class FlowEngine implements CapacityFlow {
    private final UnitTable units;
    private final List<Column> existing;
    private final ArcTable arcs;
    private final FlowStart start;
    private final Method method;
    private final FlowAnswer baseline;

    private FlowEngine(UnitTable units, List<Column> existing, FlowStart start, CancellationToken token) {
        this.units = units;
        this.existing = existing;
        this.arcs = ArcTable.of(units.size(), existing);
        boolean library = start.isAvailable();
        this.method = library ? Method.OR_TOOLS : Method.OWN;
        this.start = library ? start : new OwnStart();
        this.baseline = fromNothing(existing, token);
    }

    static FlowEngine prepare(List<FlowUnit> units, List<FlowSink> existing, FlowStart start, CancellationToken token) {
        token.throwIfCancelled();
        UnitTable table = UnitTable.of(units);
        List<Column> columns = new ArrayList<>(existing.size());
        for (FlowSink sink : existing) {
            columns.add(Column.of(sink, table));
        }
        check(columns);
        return new FlowEngine(table, List.copyOf(columns), start, token);
    }

    @Override
    public FlowSolution baseline() {
        return baseline;
    }

    @Override
    public Method method() {
        return method;
    }

    @Override
    public FlowSolution solve(List<FlowSink> planned, CancellationToken token) {
        token.throwIfCancelled();
        List<Column> columns = new ArrayList<>(existing);
        for (FlowSink sink : planned) {
            columns.add(Column.of(sink, units));
        }
        check(columns);
        return fromNothing(columns, token);
    }

    @Override
    public FlowSolution update(FlowSolution previous, List<FlowSink> planned, CancellationToken token) {
        token.throwIfCancelled();
        if (!(previous instanceof FlowAnswer before) || before.units() != units) {
            throw new IllegalArgumentException("the previous answer is of another flow, or its units are kept whole");
        }
        return new Step(before, planned).run(token);
    }

    private FlowAnswer fromNothing(List<Column> list, CancellationToken token) {
        Column[] columns = list.toArray(new Column[0]);
        Network network = new Network(units, arcs.with(columns, existing.size()), columns);
        start.fill(network);
        token.throwIfCancelled();
        network.makeContent();
        new Repair(network, token).run();
        return new FlowAnswer(units, columns, network.flows(new SinkFlow[0], columns.length), network.waiting);
    }

    private static void check(List<Column> columns) {
        Set<String> seen = new HashSet<>();
        long dearest = 0;
        for (Column column : columns) {
            if (!seen.add(column.id())) {
                throw new IllegalArgumentException("two sinks are called " + column.id());
            }
            dearest = Math.max(dearest, column.dearest());
        }
        PairCost.check(columns.size(), dearest);
    }

    /** From one answer to the next: existing sinks, planned sinks (as they were or new), and those that go. */
    private final class Step {
        private final FlowAnswer before;
        private final List<Column> columns = new ArrayList<>(existing);
        private final List<SinkFlow> flows = new ArrayList<>();
        private final List<Integer> added = new ArrayList<>();
        private final int staying;

        Step(FlowAnswer before, List<FlowSink> planned) {
            this.before = before;
            Map<String, Integer> leaving = new HashMap<>();
            for (int sink = 0; sink < before.sinks(); sink++) {
                if (sink < existing.size()) {
                    flows.add(before.flow(sink));
                } else {
                    leaving.put(before.column(sink).id(), sink);
                }
            }
            for (FlowSink sink : planned) {
                Integer old = leaving.get(sink.id());
                if (old != null && before.column(old).sink().reachesLike(sink)) {
                    leaving.remove(sink.id());
                    columns.add(before.column(old).withCapacityOf(sink));
                    flows.add(before.flow(old));
                } else {
                    Column column = Column.of(sink, units);
                    added.add(columns.size());
                    columns.add(column);
                    flows.add(SinkFlow.empty(column));
                }
            }
            staying = columns.size();
            check(columns);
            for (int sink = existing.size(); sink < before.sinks(); sink++) {
                if (leaving.containsKey(before.column(sink).id())) {
                    columns.add(before.column(sink));
                    flows.add(before.flow(sink));
                }
            }
        }

        /** Those that go still stand in the way of chains, which may become too long for the numbers. */
        private boolean fits() {
            long dearest = columns.stream().mapToLong(Column::dearest).max().orElse(0);
            return PairCost.fits(columns.size(), dearest);
        }

        FlowAnswer run(CancellationToken token) {
            if (!fits()) {
                return fromNothing(columns.subList(0, staying), token);
            }
            Column[] all = columns.toArray(new Column[0]);
            SinkFlow[] old = flows.toArray(new SinkFlow[0]);
            Network network = new Network(units, arcs.with(all, existing.size()), all, old, before.copyOfWaiting());
            for (int sink = staying; sink < all.length; sink++) {
                network.capacity[sink] = 0;
            }
            for (int sink : added) {
                network.priceOut(sink);
            }
            new Repair(network, token).run();
            Column[] stay = columns.subList(0, staying).toArray(new Column[0]);
            return new FlowAnswer(units, stay, network.flows(old, staying), network.waiting);
        }
    }
}
