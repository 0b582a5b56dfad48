package org.quandian.dataset.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/**
 * A convex piece of land, corners anticlockwise, each side knowing what runs along it. Convexity makes cutting and shrinking
 * exact and quick. Immutable.
 */
final class Patch {
    private static final double SAME_SPOT_METRES = 0.02;
    private final List<Spot> corners;
    private final List<Side> sides;

    /**
     * A patch.
     *
     * @param corners anticlockwise and convex
     * @param sides side i leads from corner i to the next
     */
    Patch(List<Spot> corners, List<Side> sides) {
        this.corners = List.copyOf(corners);
        this.sides = List.copyOf(sides);
    }

    int size() {
        return corners.size();
    }

    Spot corner(int index) {
        return corners.get(Math.floorMod(index, corners.size()));
    }

    Side side(int index) {
        return sides.get(Math.floorMod(index, sides.size()));
    }

    Spot direction(int side) {
        return corner(side + 1).minus(corner(side)).unit();
    }

    double sideLength(int side) {
        return corner(side).distance(corner(side + 1));
    }

    int longestSide() {
        int longest = 0;
        for (int i = 1; i < size(); i++) {
            if (sideLength(i) > sideLength(longest) + 0.001) {
                longest = i;
            }
        }
        return longest;
    }

    /** Square metres. */
    double area() {
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += corner(i).cross(corner(i + 1));
        }
        return sum / 2;
    }

    Spot centre() {
        Spot sum = new Spot(0, 0);
        for (Spot corner : corners) {
            sum = sum.plus(corner);
        }
        return sum.times(1.0 / size());
    }

    /** How deep the patch is, seen from a side. */
    double depth(int side) {
        Spot inwards = direction(side).left();
        double depth = 0;
        for (Spot corner : corners) {
            depth = Math.max(depth, corner.minus(corner(side)).dot(inwards));
        }
        return depth;
    }

    boolean contains(Spot spot, double margin) {
        for (int i = 0; i < size(); i++) {
            if (direction(i).cross(spot.minus(corner(i))) < margin) {
                return false;
            }
        }
        return true;
    }

    /** The part to the left of a line; the new side is labelled as told. Empty where nothing is left. */
    Optional<Patch> leftOf(Spot origin, Spot direction, Side label) {
        List<Spot> keptCorners = new ArrayList<>();
        List<Side> keptSides = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            Spot here = corner(i);
            Spot next = corner(i + 1);
            double hereOff = direction.cross(here.minus(origin));
            double nextOff = direction.cross(next.minus(origin));
            if (hereOff >= 0) {
                keptCorners.add(here);
                keptSides.add(side(i));
            }
            if ((hereOff >= 0) != (nextOff >= 0)) {
                keptCorners.add(here.towards(next, hereOff / (hereOff - nextOff)));
                keptSides.add(hereOff >= 0 ? label : side(i));
            }
        }
        return cleaned(keptCorners, keptSides);
    }

    private static Optional<Patch> cleaned(List<Spot> corners, List<Side> sides) {
        List<Spot> cleanCorners = new ArrayList<>();
        List<Side> cleanSides = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            if (corners.get(i).distance(corners.get((i + 1) % corners.size())) > SAME_SPOT_METRES) {
                cleanCorners.add(corners.get(i));
                cleanSides.add(sides.get(i));
            }
        }
        if (cleanCorners.size() < 3) {
            return Optional.empty();
        }
        Patch patch = new Patch(cleanCorners, cleanSides);
        return patch.area() < 1 ? Optional.empty() : Optional.of(patch);
    }

    /** Where the line runs inside the patch: two spots, in the line's direction. Empty where it misses. */
    Optional<Chord> chord(Spot origin, Spot direction) {
        Spot enters = null;
        Spot leaves = null;
        Side enteredBy = side(0);
        Side leftBy = side(0);
        for (int i = 0; i < size(); i++) {
            double hereOff = direction.cross(corner(i).minus(origin));
            double nextOff = direction.cross(corner(i + 1).minus(origin));
            if ((hereOff >= 0) == (nextOff >= 0)) {
                continue;
            }
            Spot crossing = corner(i).towards(corner(i + 1), hereOff / (hereOff - nextOff));
            if (hereOff >= 0) {
                enters = crossing;
                enteredBy = side(i);
            } else {
                leaves = crossing;
                leftBy = side(i);
            }
        }
        if (enters == null || leaves == null) {
            return Optional.empty();
        }
        return Optional.of(new Chord(enters, leaves, enteredBy, leftBy));
    }

    /** What remains when every side steps back by its gap; its sides keep their streets and have no gap any more. */
    Optional<Patch> shrunk() {
        Optional<Patch> rest = Optional.of(this);
        for (int i = 0; i < size() && rest.isPresent(); i++) {
            if (side(i).gap() > 0) {
                Spot along = direction(i);
                Spot origin = corner(i).plus(along.left().times(side(i).gap()));
                Side label = new Side(0, side(i).street());
                rest = rest.get().leftOf(origin, along, label);
            }
        }
        return rest;
    }

    Polygon polygon(GeometryFactory factory) {
        Coordinate[] ring = new Coordinate[size() + 1];
        for (int i = 0; i <= size(); i++) {
            ring[i] = corner(i).coordinate();
        }
        return factory.createPolygon(ring);
    }

    /**
     * A line across a patch.
     *
     * @param from where it enters
     * @param to where it leaves
     * @param first the side it enters by
     * @param last the side it leaves by
     */
    record Chord(Spot from, Spot to, Side first, Side last) {}
}
