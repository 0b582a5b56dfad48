package org.quandian.dataset.demo;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Polygon;

/**
 * A plot of land between streets and fences. Its use is settled step by step while the city is being made, and so are its people.
 * Not for several threads.
 */
final class Plot {
    private final Cell cell;
    private final int block;
    private @Nullable Patch patch;
    private Polygon shape;
    private Use use;
    private Residents residents = Residents.NONE;

    /**
     * A plot.
     *
     * @param block number of its block within the cell
     * @param patch its land if it is convex, else null
     * @param shape its land
     */
    Plot(Cell cell, int block, @Nullable Patch patch, Polygon shape, Use use) {
        this.cell = cell;
        this.block = block;
        this.patch = patch;
        this.shape = shape;
        this.use = use;
    }

    Cell cell() {
        return cell;
    }

    Zone zone() {
        return cell.zone();
    }

    int block() {
        return block;
    }

    /** The land as a convex patch; null where a corridor cut it. */
    @Nullable Patch patch() {
        return patch;
    }

    Polygon shape() {
        return shape;
    }

    double area() {
        return shape.getArea();
    }

    Spot centre() {
        Patch convex = patch;
        return convex != null ? convex.centre() : Spot.of(shape.getCentroid().getCoordinate());
    }

    Use use() {
        return use;
    }

    Residents residents() {
        return residents;
    }

    void use(Use settled) {
        this.use = settled;
    }

    void residents(Residents settled) {
        this.residents = settled;
    }

    /** Gives away a part of the land. */
    void shrinkTo(Polygon rest) {
        this.patch = null;
        this.shape = rest;
    }
}
