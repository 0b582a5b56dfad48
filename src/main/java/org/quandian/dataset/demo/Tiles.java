package org.quandian.dataset.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/** Cuts the cells by the river's axis and the edge of the study area: the smallest pieces that communities are put together of. */
final class Tiles {
    private final CityPlan plan;
    private final Polygon study;
    private final Polygon north;
    private final IndexedPointInAreaLocator northLocator;
    private final Map<Long, Integer> residents = new HashMap<>();

    Tiles(CityPlan plan, Landscape landscape, List<Plot> plots) {
        this.plan = plan;
        this.study = plan.studyArea();
        this.north = northOf(landscape.river());
        this.northLocator = new IndexedPointInAreaLocator(north);
        for (Plot plot : plots) {
            residents.merge(key(plot.cell(), isNorth(plot)), plot.residents().persons(), Integer::sum);
        }
    }

    boolean isNorth(Plot plot) {
        return northLocator.locate(plot.centre().coordinate()) == Location.INTERIOR;
    }

    long keyOf(Plot plot) {
        return key(plot.cell(), isNorth(plot));
    }

    static long key(Cell cell, boolean isNorth) {
        return (cell.column() * 100_000L + cell.row()) * 2 + (isNorth ? 1 : 0);
    }

    private Polygon northOf(Curve river) {
        Coordinate[] ring = new Coordinate[river.size() + 3];
        for (int i = 0; i < river.size(); i++) {
            ring[i] = river.spot(i).coordinate();
        }
        ring[river.size()] = plan.metres(7.0, 30).coordinate();
        ring[river.size() + 1] = plan.metres(-7.0, 30).coordinate();
        ring[river.size() + 2] = ring[0].copy();
        return CentimetreGrid.factory().createPolygon(ring);
    }

    List<Region.Tile> tiles(List<Cell> cells) {
        List<Region.Tile> tiles = new ArrayList<>();
        for (Cell cell : cells) {
            Polygon land = cell.patch().polygon(CentimetreGrid.factory());
            Geometry inside = CentimetreGrid.intersection(land, study);
            if (!inside.isEmpty()) {
                add(tiles, cell, CentimetreGrid.intersection(inside, north), true);
                add(tiles, cell, CentimetreGrid.difference(inside, north), false);
            }
        }
        return tiles;
    }

    private void add(List<Region.Tile> tiles, Cell cell, Geometry parts, boolean isNorth) {
        for (int i = 0; i < parts.getNumGeometries(); i++) {
            if (parts.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                int people = i == 0 ? residents.getOrDefault(key(cell, isNorth), 0) : 0;
                tiles.add(new Region.Tile(cell, polygon, isNorth, district(cell, isNorth), people));
            }
        }
    }

    /** 0 昆河区 in the middle and south-west, 1 青山里区 in the north-west, 2 东河套区 in the east. */
    private int district(Cell cell, boolean isNorth) {
        double x = plan.sheet(cell.centre()).x();
        if (x > 1.75) {
            return 2;
        }
        return isNorth && x < -0.75 ? 1 : 0;
    }
}
