package org.quandian.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.quandian.geometry.FlatPolygon;
import org.quandian.geometry.PolygonParts;
import org.quandian.planning.DemandUnit;

/**
 * Finds land that was drawn more than once: it counts for the first parcel that has it, so that no square metre enters a total
 * twice. Immutable; any thread.
 */
final class ParcelOverlaps {
    /** Neighbours that share a border overlap by rounding, metres and square metres. */
    private static final double BORDER_WIDTH = 1e-6;

    private static final double MIN_AREA = 1e-3;

    private final List<DemandUnit> units;
    private final FlatPolygon[] outlines;
    private final STRtree index = new STRtree();

    ParcelOverlaps(List<DemandUnit> units) {
        this.units = units;
        this.outlines = new FlatPolygon[units.size()];
        for (DemandUnit unit : units) {
            outlines[unit.index()] = FlatPolygon.of(unit.shape());
            index.insert(unit.shape().getEnvelopeInternal(), unit.index());
        }
        index.build();
    }

    /** The part of a parcel that earlier parcels already have; empty where there is none. */
    Optional<Geometry> withEarlier(DemandUnit unit) {
        List<Geometry> shared = new ArrayList<>();
        for (Object found : index.query(unit.shape().getEnvelopeInternal())) {
            int other = (Integer) found;
            if (other < unit.index() && !outlines[other].isSeparatedFrom(outlines[unit.index()], BORDER_WIDTH)) {
                Geometry common = PolygonParts.polygonal(
                        OverlayNGRobust.overlay(unit.shape(), units.get(other).shape(), OverlayNG.INTERSECTION));
                if (common.getArea() > MIN_AREA) {
                    shared.add(common);
                }
            }
        }
        return shared.isEmpty() ? Optional.empty() : Optional.of(PolygonParts.polygonal(OverlayNGRobust.union(shared)));
    }
}
