package org.quandian.network;

import java.util.ArrayList;
import java.util.List;

/** Graphs by hand: nodes and edges in the order in which they are given. */
final class GraphSketch {
    private final List<int[]> nodes = new ArrayList<>();
    private final List<int[]> ends = new ArrayList<>();
    private final List<int[]> vertices = new ArrayList<>();
    private final List<Boolean> main = new ArrayList<>();

    /** Adds a node; metres. */
    GraphSketch node(double x, double y) {
        nodes.add(new int[] {(int) Math.round(x * 1000), (int) Math.round(y * 1000)});
        return this;
    }

    /** Adds an edge, with inner points x, y, x, y in metres. */
    GraphSketch edge(int from, int to, double... inner) {
        ends.add(new int[] {from, to});
        int[] millimetres = new int[inner.length];
        for (int i = 0; i < inner.length; i++) {
            millimetres[i] = (int) Math.round(inner[i] * 1000);
        }
        vertices.add(millimetres);
        main.add(false);
        return this;
    }

    /** Adds an edge of a main road. */
    GraphSketch mainEdge(int from, int to, double... inner) {
        edge(from, to, inner);
        main.set(main.size() - 1, true);
        return this;
    }

    int nodeCount() {
        return nodes.size();
    }

    WalkGraph graph() {
        int edges = ends.size();
        int[] firstVertex = new int[edges + 1];
        double[] length = new double[edges];
        byte[] flags = new byte[edges];
        List<Integer> x = new ArrayList<>();
        List<Integer> y = new ArrayList<>();
        for (int edge = 0; edge < edges; edge++) {
            int[] inner = vertices.get(edge);
            int[] last = nodes.get(ends.get(edge)[0]);
            double metres = 0;
            for (int i = 0; i <= inner.length; i += 2) {
                int[] next = i < inner.length ? new int[] {inner[i], inner[i + 1]} : nodes.get(ends.get(edge)[1]);
                metres += Math.hypot(next[0] - last[0], next[1] - last[1]) / 1000;
                if (i < inner.length) {
                    x.add(next[0]);
                    y.add(next[1]);
                }
                last = next;
            }
            length[edge] = Lengths.of(metres);
            firstVertex[edge + 1] = x.size();
            flags[edge] = main.get(edge) ? WalkGraph.MAIN : 0;
        }
        return new WalkGraph(new WalkGraph.Columns(
                0,
                0,
                nodes.stream().mapToInt(each -> each[0]).toArray(),
                nodes.stream().mapToInt(each -> each[1]).toArray(),
                ends.stream().mapToInt(each -> each[0]).toArray(),
                ends.stream().mapToInt(each -> each[1]).toArray(),
                length,
                firstVertex,
                x.stream().mapToInt(Integer::intValue).toArray(),
                y.stream().mapToInt(Integer::intValue).toArray(),
                new int[edges],
                flags));
    }
}
