package org.quandian.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.quandian.task.CancellationToken;

/**
 * The outline of a field where its depth is 0: marching squares (Lorensen and Cline 1987, in the plane). Where only two opposite corners
 * of a square are inside they are kept apart, and a crossing stays a little off the corners: so no two rings touch, and a field that
 * is nowhere less deep has an outline that leaves nothing out. Used once.
 */
final class FieldContour {
    private static final GeometryFactory SHAPES = new GeometryFactory();
    /** Share of a cell that a crossing stays off its ends. */
    private static final double OFF = 1e-3;

    private static final int BOTTOM = 0;
    private static final int RIGHT = 1;
    private static final int TOP = 2;
    private static final int LEFT = 3;
    /**
     * For each set of corners inside (1 lower left, 2 lower right, 4 upper right, 8 upper left): from which side to which the outline
     * goes, inside on its left.
     */
    private static final int[][] WAYS = {
        {},
        {BOTTOM, LEFT},
        {RIGHT, BOTTOM},
        {RIGHT, LEFT},
        {TOP, RIGHT},
        {BOTTOM, LEFT, TOP, RIGHT},
        {TOP, BOTTOM},
        {TOP, LEFT},
        {LEFT, TOP},
        {BOTTOM, TOP},
        {RIGHT, BOTTOM, LEFT, TOP},
        {RIGHT, TOP},
        {LEFT, RIGHT},
        {BOTTOM, RIGHT},
        {LEFT, BOTTOM},
        {}
    };

    private final GroundField field;
    private final double[] depth;
    private final int columns;
    /**
     * The crossing that follows each one; negative for none. Crossing {@code 2 * point} is between a point and the next of its row,
     * {@code 2 * point + 1} between it and the one above.
     */
    private final int[] next;

    FieldContour(GroundField field) {
        this.field = field;
        this.depth = field.depth;
        this.columns = field.columns;
        this.next = new int[Math.multiplyExact(2, depth.length)];
        Arrays.fill(next, -1);
    }

    /** The ground inside, holes kept; empty where there is none. */
    MultiPolygon polygons(CancellationToken token) {
        for (int row = 0; row + 1 < field.rows; row++) {
            token.throwIfCancelled();
            for (int column = 0; column + 1 < columns; column++) {
                layWays(row * columns + column);
            }
        }
        List<LinearRing> shells = new ArrayList<>();
        List<LinearRing> holes = new ArrayList<>();
        for (int start = 0; start < next.length; start++) {
            if (next[start] >= 0) {
                LinearRing ring = trace(start);
                (Area.ofRingSigned(ring.getCoordinateSequence()) < 0 ? shells : holes).add(ring);
            }
        }
        return assemble(shells, holes, token);
    }

    private void layWays(int point) {
        int inside = (depth[point] >= 0 ? 1 : 0)
                | (depth[point + 1] >= 0 ? 2 : 0)
                | (depth[point + columns + 1] >= 0 ? 4 : 0)
                | (depth[point + columns] >= 0 ? 8 : 0);
        int[] ways = WAYS[inside];
        for (int i = 0; i < ways.length; i += 2) {
            next[crossing(point, ways[i])] = crossing(point, ways[i + 1]);
        }
    }

    private int crossing(int point, int side) {
        return switch (side) {
            case BOTTOM -> 2 * point;
            case RIGHT -> 2 * (point + 1) + 1;
            case TOP -> 2 * (point + columns);
            default -> 2 * point + 1;
        };
    }

    private LinearRing trace(int start) {
        CoordinateList ring = new CoordinateList();
        int at = start;
        while (next[at] >= 0) {
            ring.add(place(at), false);
            int following = next[at];
            next[at] = -1;
            at = following;
        }
        ring.closeRing();
        return SHAPES.createLinearRing(ring.toCoordinateArray());
    }

    private Coordinate place(int crossing) {
        int point = crossing / 2;
        boolean along = crossing % 2 == 0;
        double here = depth[point];
        double there = depth[along ? point + 1 : point + columns];
        double share = here >= 0 ? reach(here, there) : 1 - reach(there, here);
        double x = field.x(point % columns);
        double y = field.y(point / columns);
        return along ? new Coordinate(x + share * field.cell, y) : new Coordinate(x, y + share * field.cell);
    }

    /** Which share of the way from a point inside to one outside is still inside. */
    private static double reach(double inside, double outside) {
        return Math.max(OFF, Math.min(1 - OFF, inside / (inside - outside)));
    }

    private static MultiPolygon assemble(List<LinearRing> shells, List<LinearRing> holes, CancellationToken token) {
        List<List<LinearRing>> holesOf = new ArrayList<>();
        shells.forEach(shell -> holesOf.add(new ArrayList<>()));
        for (LinearRing hole : holes) {
            token.throwIfCancelled();
            holesOf.get(shellAround(hole, shells)).add(hole);
        }
        Polygon[] polygons = new Polygon[shells.size()];
        for (int i = 0; i < polygons.length; i++) {
            polygons[i] = SHAPES.createPolygon(shells.get(i), holesOf.get(i).toArray(LinearRing[]::new));
        }
        return SHAPES.createMultiPolygon(polygons);
    }

    /** The smallest shell around a hole. */
    private static int shellAround(LinearRing hole, List<LinearRing> shells) {
        Coordinate point = hole.getCoordinateN(0);
        int around = -1;
        for (int i = 0; i < shells.size(); i++) {
            LinearRing shell = shells.get(i);
            if (shell.getEnvelopeInternal().contains(hole.getEnvelopeInternal())
                    && PointLocation.isInRing(point, shell.getCoordinates())
                    && (around < 0 || shells.get(around).getEnvelopeInternal().contains(shell.getEnvelopeInternal()))) {
                around = i;
            }
        }
        return around;
    }
}
