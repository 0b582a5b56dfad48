package org.quandian.planning;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Geometry;

/** Makes interventions from what stands in files. */
public final class InterventionKinds {
    /** The words for all kinds. */
    public static final List<String> ALL =
            List.of(PocketPark.KIND, FacilitySite.KIND, SchoolSite.KIND, ParkingLot.KIND, CompleteCommunity.KIND);

    private InterventionKinds() {}

    /**
     * An intervention of a kind.
     *
     * @param values its fields by name; a facility needs its type, a school its level, the others fall back to 0 or nothing
     * @throws EditRejectedException BAD_VALUE where the kind is not known, or a field is missing or cannot be used
     */
    public static Intervention make(String kind, String id, String name, Geometry shape, Map<String, String> values) {
        Intervention blank =
                switch (kind) {
                    case PocketPark.KIND -> new PocketPark(id, name, shape);
                    case FacilitySite.KIND ->
                        new FacilitySite(
                                id,
                                name,
                                shape,
                                required(id, values, FacilitySite.TYPE),
                                OptionalDouble.empty(),
                                OptionalDouble.empty());
                    case SchoolSite.KIND -> {
                        required(id, values, SchoolSite.LEVEL);
                        yield new SchoolSite(id, name, shape, SchoolLevel.PRIMARY, 0, OptionalDouble.empty());
                    }
                    case ParkingLot.KIND -> new ParkingLot(id, name, shape, 0, 0);
                    case CompleteCommunity.KIND -> new CompleteCommunity(id, name, shape, "");
                    default -> throw bad(id, "kind");
                };
        return blank.withValues(values);
    }

    private static String required(String id, Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null || value.isBlank()) {
            throw bad(id, name);
        }
        return value;
    }

    private static EditRejectedException bad(String id, String name) {
        return new EditRejectedException(EditRejectedException.Code.BAD_VALUE, id + ": " + name);
    }
}
