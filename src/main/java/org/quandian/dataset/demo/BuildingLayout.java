package org.quandian.dataset.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/**
 * Sets houses in rows on one plot, facing south as far as the plot lets them: rows spread over its depth, houses over the free length
 * of each row. Made plot by plot while writing, never all held.
 */
final class BuildingLayout {
    private static final double STEP_METRES = 1.5;
    private final BuildingStyle style;
    private final Dice dice;
    private final Spot origin;
    private final Spot row;
    private final Predicate<Spot> inside;
    private final int floors;
    private final List<Building> buildings = new ArrayList<>();

    private BuildingLayout(Plot plot, BuildingStyle style, Dice dice) {
        this.style = style;
        this.dice = dice;
        this.origin = plot.centre();
        this.row = rowDirection(plot.shape());
        this.inside = inside(plot, style.margin());
        this.floors = dice.between(style.leastFloors(), style.mostFloors());
    }

    /** The buildings of a plot; none on parks, car parks and vacant land. */
    static List<Building> buildings(Plot plot, Dice dice) {
        if (plot.use() == Use.PARK || plot.use() == Use.PARKING || plot.use() == Use.IDLE) {
            return List.of();
        }
        BuildingLayout layout = new BuildingLayout(plot, BuildingStyle.of(plot, dice), dice);
        layout.fill(plot.shape());
        return layout.buildings;
    }

    private void fill(Polygon shape) {
        double south = Double.MAX_VALUE;
        double north = -Double.MAX_VALUE;
        double west = Double.MAX_VALUE;
        double east = -Double.MAX_VALUE;
        for (Coordinate corner : shape.getExteriorRing().getCoordinates()) {
            Spot offset = Spot.of(corner).minus(origin);
            south = Math.min(south, row.cross(offset));
            north = Math.max(north, row.cross(offset));
            west = Math.min(west, row.dot(offset));
            east = Math.max(east, row.dot(offset));
        }
        double depth = style.depth() * dice.between(0.92, 1.08);
        double free = north - south - 2 * style.margin() - 1 - depth;
        if (free < 0) {
            return;
        }
        int gaps = (int) Math.floor(free / (depth + style.behind()));
        double pitch = gaps == 0 ? 0 : free / gaps;
        double first = south + style.margin() + 0.5 + (gaps == 0 ? free / 2 : 0);
        for (int i = 0; i <= gaps; i++) {
            fillRow(first + i * pitch, depth, west, east);
        }
    }

    /** Finds the free runs of a row by trying every step or so. */
    private void fillRow(double across, double depth, double west, double east) {
        double from = Double.NaN;
        for (double along = west; along <= east + STEP_METRES; along += STEP_METRES) {
            boolean free = along <= east
                    && inside.test(spot(along, across))
                    && inside.test(spot(along, across + depth))
                    && inside.test(spot(along, across + depth / 2));
            if (free && Double.isNaN(from)) {
                from = along;
            } else if (!free && !Double.isNaN(from)) {
                fillRun(from, along - STEP_METRES, across, depth);
                from = Double.NaN;
            }
        }
    }

    private void fillRun(double from, double to, double across, double depth) {
        double free = to - from;
        double wanted = style.length() * dice.between(0.88, 1.15);
        int houses = (int) Math.max(1, Math.round((free + style.aside()) / (wanted + style.aside())));
        double length = (free - (houses - 1) * style.aside()) / houses;
        if (length < style.length() * 0.45) {
            return;
        }
        length = Math.min(length, style.length() * 1.35);
        double aside = houses == 1 ? 0 : (free - houses * length) / (houses - 1);
        double start = houses == 1 ? from + (free - length) / 2 : from;
        for (int i = 0; i < houses; i++) {
            double west = start + i * (length + aside);
            if (!dice.chance(style.omitted())) {
                add(west, west + length, across, across + depth);
            }
        }
    }

    private void add(double west, double east, double south, double north) {
        int own = Math.max(1, floors + (floors > 3 ? dice.between(-1, 1) : 0));
        Coordinate[] ring = {
            spot(west, south).coordinate(),
            spot(east, south).coordinate(),
            spot(east, north).coordinate(),
            spot(west, north).coordinate(),
            spot(west, south).coordinate()
        };
        buildings.add(new Building(CentimetreGrid.factory().createPolygon(ring), own, style.use()));
    }

    private Spot spot(double along, double across) {
        return origin.plus(row.times(along)).plus(row.left().times(across));
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
