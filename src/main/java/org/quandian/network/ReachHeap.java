package org.quandian.network;

import java.util.Arrays;

/**
 * Nodes by metres, then origin, then number: a heap with four children to each place (Johnson 1975), for it is half as deep as one with
 * two and its children share a line of the cache. A node that is found nearer is added once more. Scratch of one thread.
 */
final class ReachHeap {
    private double[] metres = new double[256];
    private int[] origin = new int[256];
    private int[] node = new int[256];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    double metres() {
        return metres[0];
    }

    int origin() {
        return origin[0];
    }

    int node() {
        return node[0];
    }

    void add(double metres, int origin, int node) {
        if (size == this.metres.length) {
            grow();
        }
        int at = size++;
        while (at > 0) {
            int parent = (at - 1) >> 2;
            if (!isBefore(metres, origin, node, parent)) {
                break;
            }
            move(parent, at);
            at = parent;
        }
        put(at, metres, origin, node);
    }

    void removeFirst() {
        size--;
        if (size == 0) {
            return;
        }
        double lastMetres = metres[size];
        int lastOrigin = origin[size];
        int lastNode = node[size];
        int at = 0;
        for (int child = 1; child < size; child = 4 * at + 1) {
            int least = child;
            int end = Math.min(child + 4, size);
            for (int other = child + 1; other < end; other++) {
                if (isBefore(metres[other], origin[other], node[other], least)) {
                    least = other;
                }
            }
            if (isBefore(lastMetres, lastOrigin, lastNode, least)) {
                break;
            }
            move(least, at);
            at = least;
        }
        put(at, lastMetres, lastOrigin, lastNode);
    }

    private boolean isBefore(double otherMetres, int otherOrigin, int otherNode, int place) {
        double here = metres[place];
        if (otherMetres != here) {
            return otherMetres < here;
        }
        int hereOrigin = origin[place];
        return otherOrigin != hereOrigin ? otherOrigin < hereOrigin : otherNode < node[place];
    }

    private void move(int from, int to) {
        metres[to] = metres[from];
        origin[to] = origin[from];
        node[to] = node[from];
    }

    private void put(int at, double itsMetres, int itsOrigin, int itsNode) {
        metres[at] = itsMetres;
        origin[at] = itsOrigin;
        node[at] = itsNode;
    }

    private void grow() {
        int length = 2 * size;
        metres = Arrays.copyOf(metres, length);
        origin = Arrays.copyOf(origin, length);
        node = Arrays.copyOf(node, length);
    }
}
