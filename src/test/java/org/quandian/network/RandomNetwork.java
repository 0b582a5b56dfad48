package org.quandian.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;

/** A small random network with links and bars: loops, parallel edges, islands, stops at ends, on bars and on each other. */
final class RandomNetwork {
    private final Random random;
    final WalkGraph graph;
    final List<StreetChange> changes = new ArrayList<>();

    RandomNetwork(long seed) {
        random = new Random(seed);
        int nodes = 2 + random.nextInt(14);
        GraphSketch sketch = new GraphSketch();
        for (int i = 0; i < nodes; i++) {
            sketch.node(random.nextInt(400), random.nextInt(400));
        }
        int edges = 1 + random.nextInt(2 * nodes);
        for (int i = 0; i < edges; i++) {
            double[] inner = {random.nextInt(400) + 0.5, random.nextInt(400) + 0.5};
            if (random.nextInt(3) == 0) {
                sketch.mainEdge(random.nextInt(nodes), random.nextInt(nodes), inner);
            } else {
                sketch.edge(random.nextInt(nodes), random.nextInt(nodes), inner);
            }
        }
        graph = sketch.graph();
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            changes.add(random.nextBoolean() ? link("link" + i) : new StreetChange.Bar("bar" + i, place()));
        }
    }

    /** A place on a street of the graph, now and then at its end or at one of few fixed shares, so that places meet. */
    EdgePoint place() {
        int edge = random.nextInt(graph.edgeCount());
        return new EdgePoint(
                edge, offset(graph.length(edge)), random.nextInt(3) == 0 ? 0 : Lengths.of(random.nextDouble() * 20));
    }

    /** A place on any street. */
    EdgePoint place(Streets streets) {
        int edge = random.nextInt(streets.edgeCount());
        return new EdgePoint(edge, offset(streets.length(edge)), Lengths.of(random.nextDouble() * 20));
    }

    private double offset(double length) {
        int kind = random.nextInt(7);
        double offset =
                switch (kind) {
                    case 0 -> 0;
                    case 1 -> length;
                    case 2, 3 -> length / 2;
                    default -> random.nextDouble() * length;
                };
        return Math.min(length, Lengths.of(offset));
    }

    StreetChange.Link link(String id) {
        List<Coordinate> line = new ArrayList<>();
        int points = 2 + random.nextInt(2);
        double length = 0;
        for (int i = 0; i < points; i++) {
            line.add(new Coordinate(random.nextDouble() * 400, random.nextDouble() * 400));
            length += i == 0 ? 0 : line.get(i).distance(line.get(i - 1));
        }
        List<StreetChange.Junction> junctions = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            double along = i == 0 ? 0 : i == 1 ? Lengths.of(length) : offset(Lengths.of(length));
            junctions.add(new StreetChange.Junction(along, place()));
        }
        return new StreetChange.Link(id, line, junctions);
    }
}
