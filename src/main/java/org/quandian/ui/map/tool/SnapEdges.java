package org.quandian.ui.map.tool;

import java.util.Collection;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;
import org.quandian.map.MapPoint;

/**
 * Shapes whose edges, corners and middles the hand is drawn to. Immutable once made; making it takes a second for a very large city, so do
 * it off the FX thread; asking takes microseconds.
 */
public final class SnapEdges {
    private final STRtree edges = new STRtree();
    private final STRtree middles = new STRtree();
    private final Snap.Kind corner;
    private final Snap.Kind edge;

    private SnapEdges(Collection<Geometry> shapes, Snap.Kind corner, Snap.Kind edge) {
        this.corner = corner;
        this.edge = edge;
        shapes.forEach(this::add);
        edges.build();
        middles.build();
    }

    /** The parcels of a city. */
    public static SnapEdges ofParcels(Collection<Geometry> shapes) {
        return new SnapEdges(shapes, Snap.Kind.CORNER, Snap.Kind.EDGE);
    }

    /** What a plan has placed. */
    public static SnapEdges ofPlaced(Collection<Geometry> shapes) {
        return new SnapEdges(shapes, Snap.Kind.PLACED_CORNER, Snap.Kind.PLACED_EDGE);
    }

    /** The corner, or else the place on an edge, that is nearest within so many metres. */
    public Optional<Snap> findEdge(MapPoint at, double metres) {
        Coordinate mouse = new Coordinate(at.x(), at.y());
        LineSegment nearest = nearest(mouse, metres);
        if (nearest == null) {
            return Optional.empty();
        }
        Coordinate end = mouse.distance(nearest.p0) <= mouse.distance(nearest.p1) ? nearest.p0 : nearest.p1;
        return Optional.of(
                mouse.distance(end) <= metres
                        ? new Snap(place(end), corner)
                        : new Snap(place(nearest.closestPoint(mouse)), edge));
    }

    /** The middle of a shape that is nearest within so many metres. */
    public Optional<Snap> findMiddle(MapPoint at, double metres) {
        Coordinate mouse = new Coordinate(at.x(), at.y());
        Coordinate best = null;
        for (Object each : middles.query(around(mouse, metres))) {
            Coordinate middle = (Coordinate) each;
            if (middle.distance(mouse) <= metres && (best == null || middle.distance(mouse) < best.distance(mouse))) {
                best = middle;
            }
        }
        return Optional.ofNullable(best).map(middle -> new Snap(place(middle), Snap.Kind.MIDDLE));
    }

    /**
     * Where the middle of a stamp has to be so that a side of it lies on an edge near by. The stamp turns no farther than it must: the
     * side that comes to lie on the edge is the one that points most nearly in its direction.
     *
     * @param stamp has sides
     * @param metres how far the stamp may jump
     */
    public Optional<Snap> findBeside(MapPoint at, SnapWish stamp, double metres) {
        Coordinate mouse = new Coordinate(at.x(), at.y());
        LineSegment nearest = nearest(mouse, Math.max(stamp.halfWidth(), stamp.halfHeight()) + metres);
        if (nearest == null) {
            return Optional.empty();
        }
        double turn = quarter(nearest.angle());
        boolean level = Math.abs(Math.sin(nearest.angle() - turn)) < 0.5;
        double half = level ? stamp.halfHeight() : stamp.halfWidth();
        Coordinate foot = nearest.closestPoint(mouse);
        double away = foot.distance(mouse);
        // Beyond the end of an edge, or upon it, no side can lie along it.
        boolean beside = nearest.projectionFactor(mouse) >= 0 && nearest.projectionFactor(mouse) <= 1;
        if (!beside || Math.abs(away - half) > metres || away < half / 2 || nearest.getLength() < half) {
            return Optional.empty();
        }
        double share = half / away;
        MapPoint middle = new MapPoint(foot.x + (mouse.x - foot.x) * share, foot.y + (mouse.y - foot.y) * share);
        return Optional.of(new Snap(middle, Snap.Kind.BESIDE, turn));
    }

    private @org.jspecify.annotations.Nullable LineSegment nearest(Coordinate mouse, double metres) {
        LineSegment best = null;
        double least = metres;
        for (Object each : edges.query(around(mouse, metres))) {
            LineSegment segment = (LineSegment) each;
            double distance = segment.distance(mouse);
            if (distance <= least) {
                least = distance;
                best = segment;
            }
        }
        return best;
    }

    /** The smallest turn that brings a side, whichever, into that direction. */
    private static double quarter(double angle) {
        double rest = Math.IEEEremainder(angle, Math.PI / 2);
        return Math.abs(rest) < 1e-9 ? 0 : rest;
    }

    private void add(Geometry shape) {
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            Geometry part = shape.getGeometryN(i);
            if (part instanceof Polygon polygon && !polygon.isEmpty()) {
                Coordinate centroid = polygon.getCentroid().getCoordinate();
                boolean inside = polygon.contains(polygon.getFactory().createPoint(centroid));
                Coordinate middle =
                        inside ? centroid : polygon.getInteriorPoint().getCoordinate();
                middles.insert(new Envelope(middle), middle);
            }
        }
        Outlines.linesOf(shape).forEach(line -> addLine(line.getCoordinates()));
    }

    private void addLine(Coordinate[] corners) {
        for (int i = 1; i < corners.length; i++) {
            LineSegment segment = new LineSegment(corners[i - 1], corners[i]);
            edges.insert(new Envelope(segment.p0, segment.p1), segment);
        }
    }

    private static Envelope around(Coordinate at, double metres) {
        return new Envelope(at.x - metres, at.x + metres, at.y - metres, at.y + metres);
    }

    private static MapPoint place(Coordinate at) {
        return new MapPoint(at.x, at.y);
    }
}
