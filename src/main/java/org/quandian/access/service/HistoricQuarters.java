package org.quandian.access.service;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.quandian.geometry.PolygonParts;
import org.quandian.planning.Baseline;
import org.quandian.planning.LayerRole;

/** The historic quarters of a city (历史文化街区). Immutable; any thread. */
final class HistoricQuarters {
    private static final double SHARE = 0.5;

    private final List<Geometry> quarters;

    HistoricQuarters(Baseline baseline) {
        this.quarters = baseline.features(LayerRole.HISTORIC).stream()
                .map(quarter -> PolygonParts.repaired(quarter.shape()))
                .filter(quarter -> !quarter.isEmpty())
                .toList();
    }

    /** Whether at least half of a shape's area lies in them; of points and lines, whether they meet one. */
    boolean hold(Geometry shape) {
        double area = shape.getArea();
        List<Geometry> parts = new ArrayList<>();
        for (Geometry quarter : quarters) {
            if (quarter.getEnvelopeInternal().intersects(shape.getEnvelopeInternal())) {
                if (area == 0 && quarter.intersects(shape)) {
                    return true;
                }
                parts.add(OverlayNGRobust.overlay(shape, quarter, OverlayNG.INTERSECTION));
            }
        }
        return area > 0 && !parts.isEmpty() && OverlayNGRobust.union(parts).getArea() >= SHARE * area;
    }
}
