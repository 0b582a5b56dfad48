package org.quandian.network;

import java.util.Arrays;

/** Reads the columns of a graph; no number may name a node that there is not. Used once, by one thread. */
final class StoredColumns {
    private final ByteReader in;
    private final double originX;
    private final double originY;
    private final int[] nodeX;
    private final int[] nodeY;
    private final int[] from;
    private final int[] to;
    private final double[] length;
    private final int[] road;
    private final byte[] flags;
    private final int[] firstVertex;
    private int[] vertexX;
    private int[] vertexY;

    StoredColumns(ByteReader in) {
        this.in = in;
        int nodes = in.count();
        int edges = in.count();
        this.originX = in.decimal();
        this.originY = in.decimal();
        this.nodeX = new int[nodes];
        this.nodeY = new int[nodes];
        this.from = new int[edges];
        this.to = new int[edges];
        this.length = new double[edges];
        this.road = new int[edges];
        this.flags = new byte[edges];
        this.firstVertex = new int[edges + 1];
        this.vertexX = new int[4 * edges];
        this.vertexY = new int[4 * edges];
        readNodes();
        for (int edge = 0; edge < edges; edge++) {
            readEdge(edge);
        }
    }

    private void readNodes() {
        for (int node = 0; node < nodeX.length; node++) {
            nodeX[node] = in.signed() + (node == 0 ? 0 : nodeX[node - 1]);
            nodeY[node] = in.signed() + (node == 0 ? 0 : nodeY[node - 1]);
        }
    }

    private void readEdge(int edge) {
        from[edge] = node(in.unsigned() + (edge == 0 ? 0 : from[edge - 1]));
        to[edge] = node(in.unsigned() + from[edge]);
        road[edge] = in.signed() + (edge == 0 ? 0 : road[edge - 1]);
        flags[edge] = in.single();
        int inner = in.count();
        int first = firstVertex[edge];
        makeRoom(first + inner);
        int x = nodeX[from[edge]];
        int y = nodeY[from[edge]];
        double millimetres = 0;
        for (int i = 0; i < inner; i++) {
            int nextX = x + in.signed();
            int nextY = y + in.signed();
            millimetres += GridLine.millimetres(x, y, nextX, nextY);
            x = nextX;
            y = nextY;
            vertexX[first + i] = x;
            vertexY[first + i] = y;
        }
        millimetres += GridLine.millimetres(x, y, nodeX[to[edge]], nodeY[to[edge]]);
        firstVertex[edge + 1] = first + inner;
        length[edge] = Lengths.of(millimetres / WalkGraph.MILLI);
    }

    private int node(int node) {
        if (node < 0 || node >= nodeX.length) {
            throw new IllegalArgumentException("the stored network has an edge to node " + node + ", which it lacks");
        }
        return node;
    }

    private void makeRoom(int vertices) {
        if (vertices > vertexX.length) {
            vertexX = Arrays.copyOf(vertexX, 2 * vertices);
            vertexY = Arrays.copyOf(vertexY, 2 * vertices);
        }
    }

    WalkGraph.Columns columns() {
        int vertices = firstVertex[from.length];
        return new WalkGraph.Columns(
                originX,
                originY,
                nodeX,
                nodeY,
                from,
                to,
                length,
                firstVertex,
                Arrays.copyOf(vertexX, vertices),
                Arrays.copyOf(vertexY, vertices),
                road,
                flags);
    }
}
