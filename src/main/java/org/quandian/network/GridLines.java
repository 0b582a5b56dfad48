package org.quandian.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.CoordinateSequence;
import org.quandian.task.CancellationToken;

/**
 * Brings road lines onto a grid of one millimetre about a whole origin in their midst, so that a single line far away moves nothing.
 * Lines with points that are no numbers, or farther away than any city is wide, are left out and counted.
 *
 * @param originX easting of the origin, whole metres
 * @param originY northing of the origin, whole metres
 * @param lines those that have a length, in order
 * @param usableRoads roads with at least one usable line
 * @param unusableRoads roads of which no line is usable
 * @param repeatedVertices points dropped
 * @param zeroLines lines of one place only, dropped
 */
record GridLines(
        double originX,
        double originY,
        List<GridLine> lines,
        int usableRoads,
        int unusableRoads,
        int repeatedVertices,
        int zeroLines) {
    /** No projected coordinate is larger, m; zone numbers before the easting included. */
    private static final double LARGEST = 1e8;
    /** No city is wider, m; the grid holds twice as much. */
    private static final double WIDEST = 1e6;

    private static final int STRIDE = 1_000;

    static GridLines of(List<RoadLine> roads, CancellationToken token) {
        double[] firstX = firsts(roads, 0);
        double[] firstY = firsts(roads, 1);
        Laying laying = new Laying(middle(firstX), middle(firstY));
        for (int i = 0; i < roads.size(); i++) {
            if (i % STRIDE == 0) {
                token.throwIfCancelled();
            }
            laying.add(roads.get(i));
        }
        return laying.result();
    }

    private static double[] firsts(List<RoadLine> roads, int ordinate) {
        return roads.stream()
                .filter(road -> !road.line().isEmpty())
                .mapToDouble(road -> road.line().getCoordinateSequence().getOrdinate(0, ordinate))
                .filter(value -> Math.abs(value) <= LARGEST)
                .sorted()
                .toArray();
    }

    private static double middle(double[] sorted) {
        return sorted.length == 0 ? 0 : Math.floor(sorted[sorted.length / 2]);
    }

    /** Takes the lines one by one. */
    private static final class Laying {
        private final double originX;
        private final double originY;
        private final List<GridLine> lines = new ArrayList<>();
        private final Set<Integer> seen = new HashSet<>();
        private final Set<Integer> usable = new HashSet<>();
        private int repeated;
        private int zero;

        Laying(double originX, double originY) {
            this.originX = originX;
            this.originY = originY;
        }

        void add(RoadLine road) {
            seen.add(road.road());
            CoordinateSequence points = road.line().getCoordinateSequence();
            if (!isUsable(points)) {
                return;
            }
            usable.add(road.road());
            int[] x = new int[points.size()];
            int[] y = new int[points.size()];
            for (int i = 0; i < x.length; i++) {
                x[i] = (int) Math.round((points.getX(i) - originX) * WalkGraph.MILLI);
                y[i] = (int) Math.round((points.getY(i) - originY) * WalkGraph.MILLI);
            }
            GridLine line = new GridLine(road.road(), road.level(), flags(road), new int[0], new int[0]).along(x, y);
            repeated += x.length - line.size();
            if (line.size() < 2) {
                zero++;
            } else {
                lines.add(line);
            }
        }

        private boolean isUsable(CoordinateSequence points) {
            for (int i = 0; i < points.size(); i++) {
                boolean near =
                        Math.abs(points.getX(i) - originX) <= WIDEST && Math.abs(points.getY(i) - originY) <= WIDEST;
                if (!near) {
                    return false;
                }
            }
            return points.size() > 1;
        }

        private static byte flags(RoadLine road) {
            return (byte) ((road.main() ? WalkGraph.MAIN : 0)
                    | (road.bridge() ? WalkGraph.BRIDGE : 0)
                    | (road.tunnel() ? WalkGraph.TUNNEL : 0));
        }

        GridLines result() {
            return new GridLines(originX, originY, lines, usable.size(), seen.size() - usable.size(), repeated, zero);
        }
    }

    /** Where lines end, ascending, each place once; as {@link GridKey}. */
    static long[] ends(List<GridLine> lines) {
        long[] keys = new long[2 * lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            keys[2 * i] = lines.get(i).firstKey();
            keys[2 * i + 1] = lines.get(i).lastKey();
        }
        return Arrays.stream(keys).sorted().distinct().toArray();
    }
}
