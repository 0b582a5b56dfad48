package org.quandian.access.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.quandian.geometry.FlatPolygon;
import org.quandian.geometry.PolygonParts;

/**
 * Finds land that was drawn more than once: it counts for the first shape that has it, so that no square metre enters a total twice.
 * Immutable; any thread.
 */
final class ShapeOverlaps {
    /** Neighbours that share a border overlap by rounding, metres and square metres. */
    private static final double BORDER_WIDTH = 1e-6;

    private static final double MIN_AREA = 1e-3;

    private final List<Geometry> shapes;
    private final FlatPolygon[] outlines;
    private final STRtree index = new STRtree();

    ShapeOverlaps(List<Geometry> shapes) {
        this.shapes = shapes;
        this.outlines = new FlatPolygon[shapes.size()];
        for (int i = 0; i < outlines.length; i++) {
            outlines[i] = FlatPolygon.of(shapes.get(i));
            index.insert(shapes.get(i).getEnvelopeInternal(), i);
        }
        index.build();
    }

    /** The part of a shape that earlier shapes already have; empty where there is none. */
    Optional<Geometry> withEarlier(int shape) {
        Geometry own = shapes.get(shape);
        List<Geometry> shared = new ArrayList<>();
        for (Object found : index.query(own.getEnvelopeInternal())) {
            int other = (Integer) found;
            if (other < shape && !outlines[other].isSeparatedFrom(outlines[shape], BORDER_WIDTH)) {
                Geometry common =
                        PolygonParts.polygonal(OverlayNGRobust.overlay(own, shapes.get(other), OverlayNG.INTERSECTION));
                if (common.getArea() > MIN_AREA) {
                    shared.add(common);
                }
            }
        }
        return shared.isEmpty() ? Optional.empty() : Optional.of(PolygonParts.polygonal(OverlayNGRobust.union(shared)));
    }
}
