package org.quandian.access.flow;

import java.util.Arrays;
import java.util.List;

/**
 * From a unit to the sinks that reach it. The arcs of the first columns lie in one block; further columns hang behind
 * as chains, so that planning a sink does not copy the city. An arc is a number from 0; immutable.
 *
 * <p>Usage: {@code for (int arc = table.first(u); arc >= 0; arc = table.next(arc, u))}.
 */
final class ArcTable {
    private final int[] start;
    private final Block block;
    private final int[] head;
    private final Block chained;
    private final int[] next;

    /** Parallel arrays: whose column, at which place in it, at what cost. */
    private static final class Block {
        private final int[] sinks;
        private final int[] places;
        private final long[] costs;

        Block(int size) {
            sinks = new int[size];
            places = new int[size];
            costs = new long[size];
        }

        void set(int arc, int sink, int place, long cost) {
            sinks[arc] = sink;
            places[arc] = place;
            costs[arc] = cost;
        }

        int size() {
            return sinks.length;
        }
    }

    private ArcTable(int[] start, Block block, int[] head, Block chained, int[] next) {
        this.start = start;
        this.block = block;
        this.head = head;
        this.chained = chained;
        this.next = next;
    }

    /** The table of the columns numbered from 0. */
    static ArcTable of(int units, List<Column> columns) {
        int[] start = new int[units + 1];
        for (Column column : columns) {
            for (int i = 0; i < column.size(); i++) {
                start[column.unit(i) + 1]++;
            }
        }
        for (int u = 0; u < units; u++) {
            start[u + 1] += start[u];
        }
        Block block = new Block(start[units]);
        int[] filled = start.clone();
        for (int sink = 0; sink < columns.size(); sink++) {
            Column column = columns.get(sink);
            for (int i = 0; i < column.size(); i++) {
                block.set(filled[column.unit(i)]++, sink, i, column.cost(i));
            }
        }
        return new ArcTable(start, block, new int[0], new Block(0), new int[0]);
    }

    /** This table with the columns from a number on added. */
    ArcTable with(Column[] columns, int from) {
        int size = 0;
        for (int sink = from; sink < columns.length; sink++) {
            size += columns[sink].size();
        }
        if (size == 0) {
            return this;
        }
        int[] heads = new int[start.length - 1];
        Arrays.fill(heads, -1);
        Block added = new Block(size);
        int[] nexts = new int[size];
        int arc = 0;
        for (int sink = from; sink < columns.length; sink++) {
            Column column = columns[sink];
            for (int i = 0; i < column.size(); i++) {
                int unit = column.unit(i);
                added.set(arc, sink, i, column.cost(i));
                nexts[arc] = heads[unit];
                heads[unit] = block.size() + arc;
                arc++;
            }
        }
        return new ArcTable(start, block, heads, added, nexts);
    }

    int size() {
        return block.size() + chained.size();
    }

    /** The unit's first arc, -1 if nobody reaches it. */
    int first(int unit) {
        int arc = start[unit];
        return arc < start[unit + 1] ? arc : chain(unit);
    }

    /** The unit's arc behind this one, -1 if there is none. */
    int next(int arc, int unit) {
        if (arc >= block.size()) {
            return next[arc - block.size()];
        }
        return arc + 1 < start[unit + 1] ? arc + 1 : chain(unit);
    }

    int sink(int arc) {
        return arc < block.size() ? block.sinks[arc] : chained.sinks[arc - block.size()];
    }

    /** The unit's place in the sink's column. */
    int place(int arc) {
        return arc < block.size() ? block.places[arc] : chained.places[arc - block.size()];
    }

    long cost(int arc) {
        return arc < block.size() ? block.costs[arc] : chained.costs[arc - block.size()];
    }

    private int chain(int unit) {
        return head.length == 0 ? -1 : head[unit];
    }
}
