package org.quandian.access.people;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.quandian.geometry.FlatPolygon;
import org.quandian.planning.DemandUnit;

/** Finds the parcel that a point lies in; the first in file order where parcels overlap. Immutable; any thread. */
final class ParcelFinder {
    /** No parcel. */
    static final int NONE = -1;

    private final FlatPolygon[] outlines;
    private final STRtree index = new STRtree();

    ParcelFinder(List<DemandUnit> units) {
        this.outlines = new FlatPolygon[units.size()];
        for (DemandUnit unit : units) {
            outlines[unit.index()] = FlatPolygon.of(unit.shape());
            index.insert(unit.shape().getEnvelopeInternal(), unit.index());
        }
        index.build();
    }

    /** Index of the parcel, or {@link #NONE}. */
    int parcelAt(double x, double y) {
        int[] first = {Integer.MAX_VALUE};
        index.query(new Envelope(x, x, y, y), found -> {
            int unit = (Integer) found;
            if (unit < first[0] && outlines[unit].contains(x, y)) {
                first[0] = unit;
            }
        });
        return first[0] == Integer.MAX_VALUE ? NONE : first[0];
    }
}
