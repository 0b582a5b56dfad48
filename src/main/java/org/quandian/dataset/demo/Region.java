package org.quandian.dataset.demo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Polygon;

/**
 * Cells that belong together (a community, a school zone). Grows while regions are being formed.
 */
final class Region {
    private final List<Tile> tiles = new ArrayList<>();
    private int residents;

    Region(Tile first) {
        tiles.add(first);
        residents = first.residents();
    }

    List<Tile> tiles() {
        return tiles;
    }

    int residents() {
        return residents;
    }

    void absorb(Region other) {
        tiles.addAll(other.tiles);
        residents += other.residents;
    }

    Spot centre() {
        Spot sum = new Spot(0, 0);
        for (Tile tile : tiles) {
            sum = sum.plus(tile.centre());
        }
        return sum.times(1.0 / tiles.size());
    }

    /**
     * The part of a cell on one bank of the river, inside the study area.
     *
     * @param district number of the district it belongs to
     * @param north whether it lies north of the river
     */
    record Tile(Cell cell, Polygon shape, boolean north, int district, int residents) {
        Spot centre() {
            return Spot.of(shape.getCentroid().getCoordinate());
        }
    }
}
