package org.quandian.geometry;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Everything within a radius of a shape: the shape, a rectangle outside each edge, and a sector outside each convex
 * corner. A point outside the shape is nearest either to the inside of an edge, then it lies in that edge's rectangle, or to a
 * corner, then it lies in that corner's sector: so these cells together are exactly the buffer, arcs included. A line is a ring that
 * goes there and back again, with half a disc at each end; a point is a disc.
 *
 * <p>Immutable; metres.
 */
public final class Reach {
    /** How a demand piece lies to a reach. */
    public enum Relation {
        /** All of it is within the radius. */
        WHOLE,
        /** None of it is. */
        NONE,
        /** Not decided by the quick tests. */
        PARTIAL
    }

    private final FlatPolygon shape;
    private final double radius;
    private final int[] previous;
    private final int[] next;
    private final double[] directionX;
    private final double[] directionY;
    private final double[] length;
    private final Envelope extent;

    private Reach(FlatPolygon shape, double radius) {
        this.shape = shape;
        this.radius = radius;
        int size = shape.size();
        this.previous = new int[size];
        this.next = new int[size];
        this.directionX = new double[size];
        this.directionY = new double[size];
        this.length = new double[size];
        this.extent = new Envelope(shape.minX(), shape.maxX(), shape.minY(), shape.maxY());
        extent.expandBy(radius);
        int start = 0;
        for (int ring = 0; ring < shape.ringCount(); ring++) {
            int end = shape.ringEnd(ring);
            for (int i = start; i < end; i++) {
                int after = i + 1 < end ? i + 1 : start;
                next[i] = after;
                previous[after] = i;
                double dx = shape.x(after) - shape.x(i);
                double dy = shape.y(after) - shape.y(i);
                length[i] = Math.sqrt(dx * dx + dy * dy);
                directionX[i] = isPoint(i) ? 1 : dx / length[i];
                directionY[i] = isPoint(i) ? 0 : dy / length[i];
            }
            start = end;
        }
    }

    /**
     * The reach of a valid shape: polygons, lines and points.
     *
     * @param radiusMetres greater than 0
     */
    public static Reach of(Geometry shape, double radiusMetres) {
        if (!(radiusMetres > 0) || Double.isInfinite(radiusMetres)) {
            throw new IllegalArgumentException("not a radius in metres: " + radiusMetres);
        }
        return new Reach(FlatPolygon.skeleton(shape), radiusMetres);
    }

    /** The shape it starts from, lines and points as rings without area. */
    public FlatPolygon shape() {
        return shape;
    }

    /** Metres from the shape's boundary. */
    public double radius() {
        return radius;
    }

    /** Bounds of all that is within reach (a copy). */
    public Envelope extent() {
        return new Envelope(extent);
    }

    /** Whether the bounds of a piece meet the bounds of the reach. */
    public boolean mayMeet(FlatPolygon piece) {
        return mayMeet(piece.minX(), piece.minY(), piece.maxX(), piece.maxY());
    }

    /** Whether a rectangle meets the bounds of the reach. */
    public boolean mayMeet(double minX, double minY, double maxX, double maxY) {
        return minX <= extent.getMaxX()
                && maxX >= extent.getMinX()
                && minY <= extent.getMaxY()
                && maxY >= extent.getMinY();
    }

    /** Decides quickly where it can: most pieces of a city lie wholly inside or wholly outside a reach. */
    public Relation relationTo(FlatPolygon piece) {
        if (!mayMeet(piece)) {
            return Relation.NONE;
        }
        double x = piece.centreX();
        double y = piece.centreY();
        double whole = radius - piece.circumradius();
        double wholeSquared = whole > 0 ? whole * whole : -1;
        double nearestSquared = Double.POSITIVE_INFINITY;
        int nearest = -1;
        for (int edge = 0; edge < length.length; edge++) {
            double squared = squaredDistance(edge, x, y);
            if (squared <= wholeSquared) {
                return Relation.WHOLE;
            }
            if (squared < nearestSquared) {
                nearestSquared = squared;
                nearest = edge;
            }
        }
        double distance = Math.sqrt(nearestSquared);
        if (distance > piece.circumradius() && shape.contains(x, y)) {
            return Relation.WHOLE;
        }
        if (distance > radius + piece.circumradius()) {
            return Relation.NONE;
        }
        return coversAll(nearest, piece) ? Relation.WHOLE : Relation.PARTIAL;
    }

    /** Whether a place is no farther than the radius from the shape, or inside it. */
    public boolean holds(double x, double y) {
        if (x < extent.getMinX() || x > extent.getMaxX() || y < extent.getMinY() || y > extent.getMaxY()) {
            return false;
        }
        for (int edge = 0; edge < length.length; edge++) {
            if (squaredDistance(edge, x, y) <= radius * radius) {
                return true;
            }
        }
        return shape.contains(x, y);
    }

    /**
     * Whether one edge's own reach, which is convex, holds all of a rectangle. True means that everything in it is within reach; false
     * decides nothing.
     */
    public boolean surelyHolds(double minX, double minY, double maxX, double maxY) {
        double squared = radius * radius;
        for (int edge = 0; edge < length.length; edge++) {
            if (squaredDistance(edge, minX, minY) <= squared
                    && squaredDistance(edge, maxX, maxY) <= squared
                    && squaredDistance(edge, minX, maxY) <= squared
                    && squaredDistance(edge, maxX, minY) <= squared) {
                return true;
            }
        }
        return false;
    }

    /** An edge's own reach is convex: where it holds all corners it holds the piece. */
    private boolean coversAll(int edge, FlatPolygon piece) {
        for (int i = 0; i < piece.size(); i++) {
            if (squaredDistance(edge, piece.x(i), piece.y(i)) > radius * radius) {
                return false;
            }
        }
        return true;
    }

    private double squaredDistance(int edge, double x, double y) {
        double dx = x - shape.x(edge);
        double dy = y - shape.y(edge);
        double along = dx * directionX[edge] + dy * directionY[edge];
        double past = along <= 0 ? along : Math.max(0, along - length[edge]);
        double across = dy * directionX[edge] - dx * directionY[edge];
        return past * past + across * across;
    }

    /** Adds the cells that may meet the piece to a sweep that was begun with it. */
    void addCells(SlabSweep sweep, FlatPolygon piece) {
        if (piece.minX() < shape.maxX()
                && piece.maxX() > shape.minX()
                && piece.minY() < shape.maxY()
                && piece.maxY() > shape.minY()) {
            sweep.addRegion(shape);
        }
        double around = piece.circumradius();
        for (int edge = 0; edge < length.length; edge++) {
            if (isPoint(edge)) {
                addDisc(sweep, edge);
                continue;
            }
            double dx = piece.centreX() - shape.x(edge);
            double dy = piece.centreY() - shape.y(edge);
            double along = dx * directionX[edge] + dy * directionY[edge];
            double outward = dy * directionX[edge] - dx * directionY[edge];
            if (outward >= -around
                    && outward <= radius + around
                    && along >= -around
                    && along <= length[edge] + around) {
                addRectangle(sweep, edge);
            }
            int before = previous[edge];
            double pastBefore = dx * directionX[before] + dy * directionY[before];
            double farthest = radius + around;
            if (along <= around
                    && pastBefore >= -around
                    && dx * dx + dy * dy <= farthest * farthest
                    && isConvex(before, edge)) {
                addSector(sweep, before, edge);
            }
        }
    }

    /** Whether there is land around a corner that no edge reaches: it turns away from the outside, or back at the end of a line. */
    private boolean isConvex(int before, int edge) {
        double turn = directionX[before] * directionY[edge] - directionY[before] * directionX[edge];
        return turn < 0 || (turn == 0 && isTurningBack(before, edge));
    }

    private boolean isTurningBack(int before, int edge) {
        return directionX[before] * directionX[edge] + directionY[before] * directionY[edge] < 0;
    }

    private boolean isPoint(int edge) {
        return next[edge] == edge;
    }

    private void addDisc(SlabSweep sweep, int edge) {
        double x = sweep.localX(shape.x(edge));
        double y = sweep.localY(shape.y(edge));
        sweep.beginRegion();
        sweep.arc(x, y, radius, 1, x - radius, x + radius);
        sweep.arc(x, y, radius, -1, x - radius, x + radius);
    }

    /** Clockwise from the western point to the eastern one runs over the north; that is how lines end that run north or south. */
    private static boolean isUpper(double fromX, double fromY, double toY) {
        return (fromY == 0 && toY == 0) ? fromX < 0 : fromY + toY >= 0;
    }

    private void addRectangle(SlabSweep sweep, int edge) {
        int end = next[edge];
        double ax = sweep.localX(shape.x(edge));
        double ay = sweep.localY(shape.y(edge));
        double bx = sweep.localX(shape.x(end));
        double by = sweep.localY(shape.y(end));
        double outX = -directionY[edge] * radius;
        double outY = directionX[edge] * radius;
        sweep.beginRegion();
        sweep.line(ax, ay, bx, by);
        sweep.line(ax, ay, ax + outX, ay + outY);
        sweep.line(bx, by, bx + outX, by + outY);
        sweep.line(ax + outX, ay + outY, bx + outX, by + outY);
    }

    private void addSector(SlabSweep sweep, int before, int edge) {
        double x = sweep.localX(shape.x(edge));
        double y = sweep.localY(shape.y(edge));
        double fromX = -directionY[before] * radius;
        double fromY = directionX[before] * radius;
        double toX = -directionY[edge] * radius;
        double toY = directionX[edge] * radius;
        sweep.beginRegion();
        sweep.line(x, y, x + fromX, y + fromY);
        sweep.line(x, y, x + toX, y + toY);
        // Clockwise from one normal to the other; an arc over the western or eastern point turns back there and is
        // split.
        if (fromY < 0 && toY > 0) {
            sweep.arc(x, y, radius, -1, x + fromX, x - radius);
            sweep.arc(x, y, radius, 1, x - radius, x + toX);
        } else if (fromY > 0 && toY < 0) {
            sweep.arc(x, y, radius, 1, x + fromX, x + radius);
            sweep.arc(x, y, radius, -1, x + radius, x + toX);
        } else {
            sweep.arc(x, y, radius, isUpper(fromX, fromY, toY) ? 1 : -1, x + fromX, x + toX);
        }
    }
}
