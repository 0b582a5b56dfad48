package org.quandian.network;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.noding.IntersectionAdder;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.quandian.task.CancellationToken;

/**
 * Makes nodes where straight pieces meet, on the grid of millimetres, and where one's end comes within a millimetre of another, which is
 * as near as the grid can tell. Looks at the token as it goes.
 */
final class Crossings extends IntersectionAdder {
    private static final double NEAR = 1;
    private static final int STRIDE = 4_096;

    private final LineIntersector intersector;
    private final CancellationToken token;
    private final DoubleConsumer progress;
    private final long expected;
    private final Set<Long> places = new HashSet<>();
    private long looks;

    Crossings(CancellationToken token, DoubleConsumer progress, List<NodedSegmentString> strings) {
        this(onGrid(), token, progress, strings);
    }

    private Crossings(
            LineIntersector intersector,
            CancellationToken token,
            DoubleConsumer progress,
            List<NodedSegmentString> strings) {
        super(intersector);
        this.intersector = intersector;
        this.token = token;
        this.progress = progress;
        // Pieces that follow each other are looked at, too: an estimate is enough for a bar that shows progress.
        this.expected = Math.max(
                1, 3L * strings.stream().mapToInt(NodedSegmentString::size).sum());
    }

    private static LineIntersector onGrid() {
        LineIntersector intersector = new RobustLineIntersector();
        intersector.setPrecisionModel(new PrecisionModel(1));
        return intersector;
    }

    /** At how many places lines met where not each of them had a point. */
    int count() {
        return places.size();
    }

    @Override
    public void processIntersections(SegmentString e0, int segIndex0, SegmentString e1, int segIndex1) {
        if (looks++ % STRIDE == 0) {
            token.throwIfCancelled();
            progress.accept(Math.min(1, (double) looks / expected));
        }
        if (e0 == e1 && Math.abs(segIndex0 - segIndex1) <= 1) {
            return;
        }
        Coordinate p00 = e0.getCoordinate(segIndex0);
        Coordinate p01 = e0.getCoordinate(segIndex0 + 1);
        Coordinate p10 = e1.getCoordinate(segIndex1);
        Coordinate p11 = e1.getCoordinate(segIndex1 + 1);
        super.processIntersections(e0, segIndex0, e1, segIndex1);
        if (intersector.hasIntersection()) {
            for (int i = 0; i < intersector.getIntersectionNum(); i++) {
                Coordinate at = intersector.getIntersection(i);
                boolean inner = isNeither(at, p00, p01) || isNeither(at, p10, p11);
                if (inner) {
                    places.add(GridKey.of((int) at.x, (int) at.y));
                }
            }
            return;
        }
        NodedSegmentString string0 = (NodedSegmentString) e0;
        NodedSegmentString string1 = (NodedSegmentString) e1;
        near(string0, segIndex0, p00, string1, segIndex1, p10, p11);
        near(string0, segIndex0, p01, string1, segIndex1, p10, p11);
        near(string1, segIndex1, p10, string0, segIndex0, p00, p01);
        near(string1, segIndex1, p11, string0, segIndex0, p00, p01);
    }

    private static boolean isNeither(Coordinate at, Coordinate one, Coordinate other) {
        return !at.equals2D(one) && !at.equals2D(other);
    }

    private void near(
            NodedSegmentString own,
            int ownIndex,
            Coordinate vertex,
            NodedSegmentString other,
            int otherIndex,
            Coordinate from,
            Coordinate to) {
        boolean within = vertex.distance(from) >= NEAR
                && vertex.distance(to) >= NEAR
                && Distance.pointToSegment(vertex, from, to) < NEAR;
        if (within) {
            own.addIntersection(vertex, ownIndex);
            other.addIntersection(vertex, otherIndex);
            places.add(GridKey.of((int) vertex.x, (int) vertex.y));
        }
    }
}
