package org.quandian.dataset.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/** A smooth line through the land (river, railway, ring road) with a spot about every step and the normal there. Immutable. */
final class Curve {
    private final List<Spot> spots;
    private final boolean closed;

    private Curve(List<Spot> spots, boolean closed) {
        this.spots = List.copyOf(spots);
        this.closed = closed;
    }

    /** The Catmull-Rom curve through the guides, in steps of about the given length in metres. */
    static Curve through(List<Spot> guides, boolean closed, double step) {
        List<Spot> fine = new ArrayList<>();
        int count = guides.size();
        int pieces = closed ? count : count - 1;
        for (int i = 0; i < pieces; i++) {
            Spot before = guides.get(closed ? Math.floorMod(i - 1, count) : Math.max(0, i - 1));
            Spot from = guides.get(i);
            Spot to = guides.get((i + 1) % count);
            Spot after = guides.get(closed ? (i + 2) % count : Math.min(count - 1, i + 2));
            for (int k = 0; k < 64; k++) {
                fine.add(catmullRom(before, from, to, after, k / 64.0));
            }
        }
        fine.add(guides.get(closed ? 0 : count - 1));
        return new Curve(evenly(fine, step), closed);
    }

    private static Spot catmullRom(Spot before, Spot from, Spot to, Spot after, double t) {
        Spot first = to.minus(before).times(0.5 * t);
        Spot second = before.times(2)
                .minus(from.times(5))
                .plus(to.times(4))
                .minus(after)
                .times(0.5 * t * t);
        Spot third = from.times(3).minus(to.times(3)).plus(after).minus(before).times(0.5 * t * t * t);
        return from.plus(first).plus(second).plus(third);
    }

    private static List<Spot> evenly(List<Spot> fine, double step) {
        List<Spot> even = new ArrayList<>();
        even.add(fine.get(0));
        double walked = 0;
        for (int i = 1; i < fine.size(); i++) {
            walked += fine.get(i).distance(fine.get(i - 1));
            if (walked >= step) {
                even.add(fine.get(i));
                walked = 0;
            }
        }
        Spot last = fine.get(fine.size() - 1);
        if (even.get(even.size() - 1).distance(last) < step / 2) {
            even.remove(even.size() - 1);
        }
        even.add(last);
        return even;
    }

    int size() {
        return spots.size();
    }

    Spot spot(int index) {
        return spots.get(index);
    }

    /** Points to the left of the curve's direction. */
    Spot normal(int index) {
        int before = index - 1;
        int after = index + 1;
        if (closed) {
            before = index == 0 ? spots.size() - 2 : before;
            after = index == spots.size() - 1 ? 1 : after;
        } else {
            before = Math.max(0, before);
            after = Math.min(spots.size() - 1, after);
        }
        return spots.get(after).minus(spots.get(before)).unit().left();
    }

    /** The line beside the curve, so many metres to the left at each of its spots. */
    List<Spot> beside(IntToDoubleFunction metresLeft) {
        List<Spot> line = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            line.add(spots.get(i)
                    .plus(normal(i).times(metresLeft.applyAsDouble(i)))
                    .rounded());
        }
        return line;
    }

    /** The land between two lines beside the curve; a closed curve gives a band with a hole. */
    Polygon band(IntToDoubleFunction left, IntToDoubleFunction right) {
        List<Spot> one = beside(left);
        List<Spot> other = beside(index -> -right.applyAsDouble(index));
        var factory = CentimetreGrid.factory();
        if (closed) {
            return factory.createPolygon(
                    factory.createLinearRing(ring(other, List.of())),
                    new org.locationtech.jts.geom.LinearRing[] {factory.createLinearRing(ring(one, List.of()))});
        }
        return factory.createPolygon(ring(other, one));
    }

    private static Coordinate[] ring(List<Spot> there, List<Spot> back) {
        List<Coordinate> ring = new ArrayList<>();
        there.forEach(spot -> ring.add(spot.coordinate()));
        for (int i = back.size() - 1; i >= 0; i--) {
            ring.add(back.get(i).coordinate());
        }
        Coordinate first = ring.get(0);
        if (ring.get(ring.size() - 1).equals2D(first)) {
            ring.remove(ring.size() - 1);
        }
        ring.add(first.copy());
        return ring.toArray(new Coordinate[0]);
    }

    /** The land between two lines beside the curve, from one of its spots to another; offsets count to the left. */
    Polygon strip(int from, int to, IntToDoubleFunction near, IntToDoubleFunction far) {
        return CentimetreGrid.factory()
                .createPolygon(
                        ring(beside(near).subList(from, to + 1), beside(far).subList(from, to + 1)));
    }
}
