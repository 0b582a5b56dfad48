package org.quandian.access.difference;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.quandian.access.ServiceResult;
import org.quandian.access.difference.PaperOnly.Somebody;
import org.quandian.access.walk.StreetPlan;
import org.quandian.network.EdgePoint;

/** Says why those whom one facility serves on paper do not get there on foot. Facility by facility; scratch of one thread. */
final class Explainer {
    /** How far ways are followed, in radii. */
    private static final double FARTHEST_RADII = 3;

    private final StreetPlan streets;
    private final Obstacles obstacles;
    private final PaperSources sources;
    private final Supplier<ServiceResult> linked;
    private final Walks throughDoors;
    private final Walks fromBoundary;
    private int facility = -1;
    private double radius;
    private boolean hasDoors;
    private boolean knowsBoundary;
    private @Nullable ServiceResult opened;

    Explainer(StreetPlan streets, Obstacles obstacles, PaperSources sources, Supplier<ServiceResult> linked) {
        this.streets = streets;
        this.obstacles = obstacles;
        this.sources = sources;
        this.linked = linked;
        this.throughDoors = new Walks(streets.streets());
        this.fromBoundary = new Walks(streets.streets());
    }

    /** Goes on to another facility. */
    void use(int number) {
        facility = number;
        radius = sources.source(number).radiusMetres();
        List<EdgePoint> doors = streets.listDoors(sources.facility(number));
        hasDoors = !doors.isEmpty();
        knowsBoundary = false;
        throughDoors.from(doors, FARTHEST_RADII * radius);
    }

    /** On foot to the facility; empty where there is no way or it is too far to matter. */
    OptionalDouble walk(List<EdgePoint> joins) {
        double metres = throughDoors.metres(joins);
        return metres <= FARTHEST_RADII * radius ? OptionalDouble.of(metres) : OptionalDouble.empty();
    }

    /** The first reason that holds. */
    Reason explain(Somebody somebody, boolean isReached, double x, double y, List<EdgePoint> joins) {
        if (!isReached && somebody.dwelling() < 0) {
            return Reason.PARTLY;
        }
        if (joins.isEmpty()) {
            return Reason.OFF_NETWORK;
        }
        if (!hasDoors) {
            return Reason.FACILITY_OFF_NETWORK;
        }
        if (isNearToBoundary(joins)) {
            return Reason.NO_ENTRANCE;
        }
        Coordinate there = sources.nearestPlace(facility, x, y);
        return obstacles
                .findBarrier(Obstacles.line(new Coordinate(x, y), there))
                .orElseGet(() -> isServedByLinks(somebody) ? Reason.MISSING_LINK : Reason.DETOUR);
    }

    private boolean isNearToBoundary(List<EdgePoint> joins) {
        Geometry shape = sources.source(facility).shape();
        if (shape.getDimension() != 2) {
            return false;
        }
        if (!knowsBoundary) {
            fromBoundary.from(
                    streets.ground()
                            .finder()
                            .listAround(shape, streets.ground().rules().boundaryMetres()),
                    radius);
            knowsBoundary = true;
        }
        return fromBoundary.metres(joins) <= radius;
    }

    private boolean isServedByLinks(Somebody somebody) {
        ServiceResult known = opened;
        if (known == null) {
            known = linked.get();
            opened = known;
        }
        return somebody.dwelling() >= 0
                ? known.isServed(somebody.dwelling())
                : known.servedShare(somebody.parcel()) > 0;
    }
}
