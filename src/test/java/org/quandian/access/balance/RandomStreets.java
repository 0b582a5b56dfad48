package org.quandian.access.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.RandomShapes;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Feature;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.NewEntrance;
import org.quandian.planning.StreetClosure;
import org.quandian.planning.StreetLink;

/** A square grid of streets with holes, made of single segments, and its shortest ways by Floyd and Warshall. Same seed, same streets. */
final class RandomStreets {
    private final double spacing;
    private final int nodes;
    private final RandomShapes random;
    private final List<int[]> segments = new ArrayList<>();
    private final double[][] ways;

    /** @param share of the segments that are there */
    RandomStreets(long seed, int nodes, double spacing, double share) {
        this.spacing = spacing;
        this.nodes = nodes;
        this.random = new RandomShapes(seed);
        for (int node = 0; node < nodes * nodes; node++) {
            if (node % nodes < nodes - 1 && random.between(0, 1) < share) {
                segments.add(new int[] {node, node + 1});
            }
            if (node / nodes < nodes - 1 && random.between(0, 1) < share) {
                segments.add(new int[] {node, node + nodes});
            }
        }
        this.ways = floydWarshall();
    }

    private double[][] floydWarshall() {
        int count = nodes * nodes;
        double[][] table = new double[count][count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                table[i][j] = i == j ? 0 : Double.POSITIVE_INFINITY;
            }
        }
        for (int[] each : segments) {
            table[each[0]][each[1]] = spacing;
            table[each[1]][each[0]] = spacing;
        }
        for (int k = 0; k < count; k++) {
            for (int i = 0; i < count; i++) {
                for (int j = 0; j < count; j++) {
                    table[i][j] = Math.min(table[i][j], table[i][k] + table[k][j]);
                }
            }
        }
        return table;
    }

    private double x(int node) {
        return node % nodes * spacing;
    }

    private double y(int node) {
        return (double) (node / nodes) * spacing;
    }

    /** Adds them to a city. */
    void addTo(CityFixture city) {
        segments.forEach(each -> city.road("residential", x(each[0]), y(each[0]), x(each[1]), y(each[1])));
    }

    /** A city with these streets beside what it has. */
    Baseline with(Baseline city) {
        CityFixture streets = CityFixture.city();
        addTo(streets);
        List<Feature> roads = streets.build().features(LayerRole.ROADS);
        var layers = new java.util.HashMap<>(city.layers());
        layers.put(LayerRole.ROADS, roads);
        return Baseline.of(city.city(), layers);
    }

    /** Metres on foot from one place to another, each to its nearest street no farther than a limit; infinite where there is no way. */
    double metres(double fromX, double fromY, double toX, double toY, double limit) {
        Join from = join(fromX, fromY);
        Join to = join(toX, toY);
        if (from == null || to == null || from.leg > limit || to.leg > limit) {
            return Double.POSITIVE_INFINITY;
        }
        double best = from.segment == to.segment ? Math.abs(from.offset - to.offset) : Double.POSITIVE_INFINITY;
        for (int a = 0; a < 2; a++) {
            for (int b = 0; b < 2; b++) {
                double out = a == 0 ? from.offset : spacing - from.offset;
                double in = b == 0 ? to.offset : spacing - to.offset;
                best = Math.min(best, out + ways[from.segment[a]][to.segment[b]] + in);
            }
        }
        return from.leg + best + to.leg;
    }

    private @org.jspecify.annotations.Nullable Join join(double x, double y) {
        return segments.stream()
                .map(each -> Join.of(each, x - x(each[0]), y - y(each[0]), each[1] - each[0] == 1, spacing))
                .min(Comparator.comparingDouble(each -> each.leg))
                .orElse(null);
    }

    private record Join(int[] segment, double offset, double leg) {
        static Join of(int[] segment, double dx, double dy, boolean flat, double spacing) {
            double along = flat ? dx : dy;
            double across = flat ? dy : dx;
            double offset = Math.max(0, Math.min(spacing, along));
            return new Join(segment, offset, Math.hypot(along - offset, across));
        }
    }

    /** A link, a bar or an entrance somewhere among them. */
    Intervention intervention(String id, List<String> targets) {
        double size = (nodes - 1) * spacing;
        double x = random.between(0, size);
        double y = random.between(0, size);
        return switch (random.count(0, 2)) {
            case 0 ->
                new Intervention(
                        id,
                        "",
                        Shapes.line(x, y, x + random.between(-400, 400), y + random.between(-400, 400)),
                        new StreetLink(StreetLink.Form.values()[random.count(0, 2)]));
            case 1 -> new Intervention(id, "", Shapes.point(x, y), new StreetClosure());
            default ->
                new Intervention(
                        id,
                        "",
                        Shapes.point(x, y),
                        new NewEntrance(targets.isEmpty() ? "" : targets.get(random.count(0, targets.size() - 1))));
        };
    }
}
