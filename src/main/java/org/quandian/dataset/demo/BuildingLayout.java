package org.quandian.dataset.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/** Sets houses in rows on a plot, facing south as far as the plot lets them. Made plot by plot while writing, never all held. */
final class BuildingLayout {
    private BuildingLayout() {}

    static List<Building> buildings(Plot plot, Dice dice) {
        if (plot.use() == Use.PARK || plot.use() == Use.PARKING || plot.use() == Use.IDLE) {
            return List.of();
        }
        BuildingStyle style = BuildingStyle.of(plot, dice);
        Polygon shape = plot.shape();
        Spot centre = plot.centre();
        Spot row = rowDirection(shape);
        Predicate<Spot> inside = inside(plot, style.margin());
        double reach = Math.sqrt(shape.getEnvelopeInternal().getWidth()
                                * shape.getEnvelopeInternal().getWidth()
                        + shape.getEnvelopeInternal().getHeight()
                                * shape.getEnvelopeInternal().getHeight())
                / 2;
        int floors = dice.between(style.leastFloors(), style.mostFloors());
        double pitch = style.depth() + style.behind();
        List<Building> buildings = new ArrayList<>();
        double offset = dice.between(-0.3, 0.3) * pitch;
        for (double across = -Math.ceil(reach / pitch) * pitch + offset; across < reach; across += pitch) {
            addRow(buildings, style, floors, centre.plus(row.left().times(across)), row, reach, inside, dice);
        }
        return buildings;
    }

    private static void addRow(
            List<Building> buildings,
            BuildingStyle style,
            int floors,
            Spot middle,
            Spot row,
            double reach,
            Predicate<Spot> inside,
            Dice dice) {
        double along = -reach;
        while (along < reach) {
            double length = style.length() * dice.between(0.75, 1.25);
            double depth = style.depth() * dice.between(0.9, 1.1);
            Spot first = middle.plus(row.times(along));
            Spot up = row.left().times(depth);
            List<Spot> corners = List.of(
                    first,
                    first.plus(row.times(length)),
                    first.plus(row.times(length)).plus(up),
                    first.plus(up));
            if (!corners.stream().allMatch(inside)) {
                along += 4;
                continue;
            }
            if (!dice.chance(style.omitted())) {
                int own = Math.max(1, floors + (floors > 3 ? dice.between(-1, 1) : 0));
                buildings.add(new Building(outline(corners), own, style.use()));
            }
            along += length + style.aside();
        }
    }

    private static Polygon outline(List<Spot> corners) {
        Coordinate[] ring = new Coordinate[corners.size() + 1];
        for (int i = 0; i < ring.length; i++) {
            ring[i] = corners.get(i % corners.size()).coordinate();
        }
        return CentimetreGrid.factory().createPolygon(ring);
    }

    /** The side that runs most nearly from west to east, so that houses face south. */
    private static Spot rowDirection(Polygon shape) {
        Coordinate[] ring = shape.getExteriorRing().getCoordinates();
        Spot best = new Spot(1, 0);
        double bestWeight = 0;
        for (int i = 1; i < ring.length; i++) {
            Spot side = Spot.of(ring[i]).minus(Spot.of(ring[i - 1]));
            double weight = Math.abs(side.x()) - Math.abs(side.y());
            if (weight > bestWeight) {
                bestWeight = weight;
                best = side.x() > 0 ? side.unit() : side.times(-1).unit();
            }
        }
        return best;
    }

    private static Predicate<Spot> inside(Plot plot, double margin) {
        Patch patch = plot.patch();
        if (patch != null) {
            return spot -> patch.contains(spot, margin);
        }
        var locator = new IndexedPointInAreaLocator(plot.shape());
        return spot -> locator.locate(spot.coordinate()) == Location.INTERIOR;
    }
}
