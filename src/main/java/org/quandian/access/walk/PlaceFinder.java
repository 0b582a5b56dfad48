package org.quandian.access.walk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.quandian.access.ExistingFacilities;
import org.quandian.geometry.ShapeOutline;
import org.quandian.planning.Baseline;
import org.quandian.planning.DemandUnit;
import org.quandian.planning.Facility;

/** Finds parcels and facilities by place or id: what an entrance may lead into. Immutable; any thread. */
final class PlaceFinder {
    private final Baseline baseline;
    private final double joinMetres;
    private final STRtree facilities = new STRtree();
    private final STRtree parcels = new STRtree();

    PlaceFinder(Baseline baseline, ExistingFacilities existing, double joinMetres) {
        this.baseline = baseline;
        this.joinMetres = joinMetres;
        for (String type : existing.types()) {
            for (Facility facility : existing.ofType(type)) {
                if (!facility.shape().isEmpty()) {
                    facilities.insert(facility.shape().getEnvelopeInternal(), facility);
                }
            }
        }
        for (DemandUnit unit : baseline.demandUnits()) {
            parcels.insert(unit.shape().getEnvelopeInternal(), unit.index());
        }
        facilities.build();
        parcels.build();
    }

    /**
     * What an entrance leads into.
     *
     * @param facility id of a facility
     * @param parcel index of a parcel, or -1
     */
    record Target(Optional<String> facility, int parcel) {}

    DemandUnit parcel(int index) {
        return baseline.demandUnits().get(index);
    }

    /** The parcels whose bounds meet an extent, ascending. */
    int[] parcelsNear(Envelope extent) {
        int[] found = ((List<?>) parcels.query(extent))
                .stream().mapToInt(each -> (Integer) each).toArray();
        Arrays.sort(found);
        return found;
    }

    /**
     * What an entrance at a place leads into: what has that id and is not farther than the joining limit; without an id what holds the
     * place or is nearest to it within {@link PlanGate#NEAR}, a park before another facility before a parcel.
     */
    Optional<Target> find(String id, double x, double y) {
        double limit = id.isEmpty() ? PlanGate.NEAR : joinMetres;
        Envelope around = new Envelope(x - limit, x + limit, y - limit, y + limit);
        double best = Math.nextUp(limit);
        Optional<Target> target = Optional.empty();
        for (int rank = 0; rank < 2; rank++) {
            for (Object each : facilities.query(around)) {
                Facility facility = (Facility) each;
                double metres = distance(facility.shape(), x, y);
                boolean ofRank = facility.type().equals(Facility.PARK) == (rank == 0);
                if (ofRank && metres < best && (id.isEmpty() || facility.id().equals(id))) {
                    best = metres;
                    target = Optional.of(new Target(Optional.of(facility.id()), -1));
                }
            }
        }
        for (int index : parcelsNear(around)) {
            double metres = distance(parcel(index).shape(), x, y);
            if (metres < best && (id.isEmpty() || parcel(index).id().equals(id))) {
                best = metres;
                target = Optional.of(new Target(Optional.empty(), index));
            }
        }
        return target;
    }

    private static double distance(Geometry shape, double x, double y) {
        return ShapeOutline.of(shape).distance(x, y);
    }
}
