package org.quandian.access.gap;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.quandian.geometry.ShapeOutline;
import org.quandian.planning.DemandUnit;

/** The parcels as outlines, and which of them lie close to each other. Prepared once; immutable; any thread. */
final class ParcelMap {
    private final List<DemandUnit> units;
    private final ShapeOutline[] outlines;
    private final STRtree index = new STRtree();
    private final int[][] neighbours;

    /** @param gapMetres how far apart neighbours may be */
    ParcelMap(List<DemandUnit> units, double gapMetres) {
        this.units = units;
        this.outlines = units.parallelStream()
                .map(unit -> ShapeOutline.of(unit.shape()))
                .toArray(ShapeOutline[]::new);
        for (DemandUnit unit : units) {
            index.insert(unit.shape().getEnvelopeInternal(), unit.index());
        }
        index.build();
        this.neighbours = IntStream.range(0, units.size())
                .parallel()
                .mapToObj(unit -> laterNeighbours(unit, gapMetres))
                .toArray(int[][]::new);
    }

    private int[] laterNeighbours(int unit, double gap) {
        int[] found = new int[8];
        int[] count = {0};
        int[][] all = {found};
        visit(outlines[unit].extent(), gap, other -> {
            boolean apart = other <= unit || outlines[unit].boundsDistance(outlines[other]) > gap;
            if (!apart && outlines[unit].distance(outlines[other], Math.nextUp(gap)) <= gap) {
                if (count[0] == all[0].length) {
                    all[0] = Arrays.copyOf(all[0], 2 * count[0]);
                }
                all[0][count[0]++] = other;
            }
        });
        int[] sorted = Arrays.copyOf(all[0], count[0]);
        Arrays.sort(sorted);
        return sorted;
    }

    int size() {
        return outlines.length;
    }

    DemandUnit unit(int unit) {
        return units.get(unit);
    }

    Geometry shape(int unit) {
        return units.get(unit).shape();
    }

    ShapeOutline outline(int unit) {
        return outlines[unit];
    }

    /** Neighbours with a higher index, ascending: every pair is listed once. Not to be written to. */
    int[] laterNeighbours(int unit) {
        return neighbours[unit];
    }

    /** Hands over every parcel whose bounds come within so many metres of the extent. */
    void visit(Envelope extent, double metres, IntConsumer visitor) {
        Envelope wide = new Envelope(extent);
        wide.expandBy(metres);
        index.query(wide, found -> visitor.accept((Integer) found));
    }
}
