package org.quandian.access.flow;

import java.util.Arrays;

/** Possible moves, cheapest first: a binary heap over parallel arrays. Belongs to one thread. */
final class MoveHeap {
    private long[] costs = new long[8];
    private int[] froms = new int[8];
    private int[] tos = new int[8];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    long cost() {
        return costs[0];
    }

    /** The arc the cheapest move leaves. */
    int from() {
        return froms[0];
    }

    /** The arc the cheapest move takes. */
    int to() {
        return tos[0];
    }

    void add(long cost, int from, int to) {
        if (size == costs.length) {
            costs = Arrays.copyOf(costs, size * 2);
            froms = Arrays.copyOf(froms, size * 2);
            tos = Arrays.copyOf(tos, size * 2);
        }
        int place = size++;
        while (place > 0) {
            int parent = (place - 1) >>> 1;
            if (costs[parent] <= cost) {
                break;
            }
            copy(parent, place);
            place = parent;
        }
        set(place, cost, from, to);
    }

    /** Drops the cheapest. */
    void pop() {
        size--;
        long cost = costs[size];
        int from = froms[size];
        int to = tos[size];
        int place = 0;
        while (true) {
            int child = 2 * place + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size && costs[child + 1] < costs[child]) {
                child++;
            }
            if (costs[child] >= cost) {
                break;
            }
            copy(child, place);
            place = child;
        }
        set(place, cost, from, to);
    }

    private void copy(int source, int target) {
        set(target, costs[source], froms[source], tos[source]);
    }

    private void set(int place, long cost, int from, int to) {
        costs[place] = cost;
        froms[place] = from;
        tos[place] = to;
    }
}
