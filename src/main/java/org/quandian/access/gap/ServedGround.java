package org.quandian.access.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.quandian.access.ServiceSource;
import org.quandian.geometry.PolygonParts;
import org.quandian.geometry.ServiceAreaShape;
import org.quandian.geometry.ShapeOutline;

/**
 * Which places are served: those within the radius of some source of each service. One service for facilities, several for a living
 * circle, none where an indicator has no line on the ground: then nothing is served. Immutable to its users; any thread.
 */
final class ServedGround {
    private final List<STRtree> services = new ArrayList<>();
    /** Drawn when first asked for; one source cuts several parcels. */
    private final Map<ServiceSource, Geometry> areas = new ConcurrentHashMap<>();

    ServedGround(List<List<ServiceSource>> sourcesByService) {
        for (List<ServiceSource> sources : sourcesByService) {
            STRtree index = new STRtree();
            for (ServiceSource source : sources) {
                if (source.radiusMetres() > 0 && !source.shape().isEmpty()) {
                    Envelope reach = new Envelope(source.shape().getEnvelopeInternal());
                    reach.expandBy(source.radiusMetres());
                    index.insert(reach, source);
                }
            }
            index.build();
            services.add(index);
        }
    }

    /** Whether there is a line on the ground at all. */
    boolean hasLine() {
        return !services.isEmpty();
    }

    /** Places along the outline of a parcel that are not served, as x1, y1, x2, y2, … */
    double[] unservedPlaces(Geometry parcel, ShapeOutline outline, double stepMetres) {
        List<List<Disc>> around = new ArrayList<>();
        for (STRtree service : services) {
            List<Disc> discs = new ArrayList<>();
            near(service, parcel)
                    .forEach(each -> discs.add(new Disc(ShapeOutline.of(each.shape()), each.radiusMetres())));
            around.add(discs);
        }
        double[][] places = {new double[32]};
        int[] count = {0};
        outline.forEachPlace(stepMetres, (x, y) -> {
            if (!isServed(around, x, y)) {
                if (count[0] == places[0].length) {
                    places[0] = Arrays.copyOf(places[0], 2 * count[0]);
                }
                places[0][count[0]++] = x;
                places[0][count[0]++] = y;
            }
        });
        return Arrays.copyOf(places[0], count[0]);
    }

    private static boolean isServed(List<List<Disc>> around, double x, double y) {
        for (List<Disc> service : around) {
            boolean reached = false;
            for (int i = 0; i < service.size() && !reached; i++) {
                reached = service.get(i).outline.isWithin(service.get(i).radius, x, y);
            }
            if (!reached) {
                return false;
            }
        }
        return !around.isEmpty();
    }

    /** What of a parcel is not served; all of it where there is no line. */
    Geometry unservedPart(Geometry parcel) {
        if (!hasLine()) {
            return parcel;
        }
        List<Geometry> parts = new ArrayList<>();
        for (STRtree service : services) {
            Geometry rest = parcel;
            for (ServiceSource source : near(service, parcel)) {
                if (!rest.isEmpty()) {
                    Geometry reach = areas.computeIfAbsent(
                            source, each -> ServiceAreaShape.of(each.shape(), each.radiusMetres()));
                    rest = PolygonParts.polygonal(OverlayNGRobust.overlay(rest, reach, OverlayNG.DIFFERENCE));
                }
            }
            if (!rest.isEmpty()) {
                parts.add(rest);
            }
        }
        if (parts.isEmpty()) {
            return parcel.getFactory().createPolygon();
        }
        return parts.size() == 1 ? parts.get(0) : PolygonParts.polygonal(OverlayNGRobust.union(parts));
    }

    private static List<ServiceSource> near(STRtree service, Geometry parcel) {
        List<ServiceSource> sources = new ArrayList<>();
        for (Object each : service.query(parcel.getEnvelopeInternal())) {
            sources.add((ServiceSource) each);
        }
        return sources;
    }

    private record Disc(ShapeOutline outline, double radius) {}
}
