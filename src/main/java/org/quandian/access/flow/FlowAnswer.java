package org.quandian.access.flow;

import java.util.Arrays;
import java.util.Comparator;

/** An answer: per sink who is in it, per unit what waits. Immutable. */
final class FlowAnswer implements FlowSolution {
    private final UnitTable units;
    private final Column[] columns;
    private final SinkFlow[] flows;
    private final long[] waiting;
    private final long assigned;

    /** Keeps the arrays, which nobody writes to any more. */
    FlowAnswer(UnitTable units, Column[] columns, SinkFlow[] flows, long[] waiting) {
        this.units = units;
        this.columns = columns;
        this.flows = flows;
        this.waiting = waiting;
        this.assigned = Arrays.stream(flows).mapToLong(SinkFlow::load).sum();
    }

    UnitTable units() {
        return units;
    }

    int sinks() {
        return columns.length;
    }

    Column column(int sink) {
        return columns[sink];
    }

    SinkFlow flow(int sink) {
        return flows[sink];
    }

    /** The array itself, which nobody may write to. */
    Column[] columns() {
        return columns;
    }

    /** The array itself, which nobody may write to. */
    SinkFlow[] flows() {
        return flows;
    }

    long assignedThousandths() {
        return assigned;
    }

    long[] copyOfWaiting() {
        return waiting.clone();
    }

    @Override
    public double demand() {
        return Thousandths.amount(units.total());
    }

    @Override
    public double assigned() {
        return Thousandths.amount(assigned);
    }

    @Override
    public double unassigned() {
        return Thousandths.amount(units.total() - assigned);
    }

    @Override
    public double capacity() {
        return Thousandths.amount(
                Arrays.stream(columns).mapToLong(Column::capacity).sum());
    }

    @Override
    public double totalDistanceMetres() {
        long whole = 0;
        long micro = 0;
        for (SinkFlow flow : flows) {
            whole += flow.wholeMetres();
            micro += flow.micrometres();
        }
        return SinkFlow.personMetres(whole, micro);
    }

    @Override
    public double assignedTo(String sinkId) {
        for (int sink = 0; sink < columns.length; sink++) {
            if (columns[sink].id().equals(sinkId)) {
                return Thousandths.amount(flows[sink].load());
            }
        }
        throw new IllegalArgumentException("no sink " + sinkId);
    }

    @Override
    public double unassignedOf(int unit) {
        return Thousandths.amount(waiting[unit]);
    }

    @Override
    public double farthestMetres() {
        return Arrays.stream(flows).mapToDouble(SinkFlow::farthest).max().orElse(0);
    }

    @Override
    public void forEachFlow(FlowVisitor visitor) {
        int[] start = partsPerUnit();
        Part[] parts = new Part[start[units.size()]];
        int[] filled = start.clone();
        for (int sink = 0; sink < columns.length; sink++) {
            Column column = columns[sink];
            long[] amounts = flows[sink].amounts();
            for (int i = 0; i < amounts.length; i++) {
                if (amounts[i] > 0) {
                    parts[filled[column.unit(i)]++] = new Part(column.id(), column.metres(i), amounts[i]);
                }
            }
        }
        for (int unit = 0; unit < units.size(); unit++) {
            Arrays.sort(parts, start[unit], start[unit + 1], Part.NEAREST_FIRST);
            for (int i = start[unit]; i < start[unit + 1]; i++) {
                visitor.visit(unit, parts[i].sinkId(), Thousandths.amount(parts[i].amount()));
            }
        }
    }

    private int[] partsPerUnit() {
        int[] start = new int[units.size() + 1];
        for (int sink = 0; sink < columns.length; sink++) {
            long[] amounts = flows[sink].amounts();
            for (int i = 0; i < amounts.length; i++) {
                start[columns[sink].unit(i) + 1] += amounts[i] > 0 ? 1 : 0;
            }
        }
        for (int unit = 0; unit < units.size(); unit++) {
            start[unit + 1] += start[unit];
        }
        return start;
    }

    @Override
    public WholeUnits withoutSplitting() {
        return WholeUnits.of(this);
    }

    /** The part of a unit that is in one sink. */
    private record Part(String sinkId, double metres, long amount) {
        static final Comparator<Part> NEAREST_FIRST =
                Comparator.comparingDouble(Part::metres).thenComparing(Part::sinkId);
    }
}
