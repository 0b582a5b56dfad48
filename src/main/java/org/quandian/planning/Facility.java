package org.quandian.planning;

import java.util.OptionalDouble;
import org.locationtech.jts.geom.Geometry;

/**
 * A facility (设施), existing or planned, whatever layer or intervention it comes from.
 *
 * @param id of the feature or intervention
 * @param name may be empty
 * @param type id of a facility type
 * @param shape point, line or polygonal, metres
 * @param floorArea m², if it is known
 * @param capacity seats, places, beds or spaces, if they are known
 * @param planned whether it is an intervention of the scenario
 */
public record Facility(
        String id,
        String name,
        String type,
        Geometry shape,
        OptionalDouble floorArea,
        OptionalDouble capacity,
        boolean planned) {
    /** Type of a primary school. */
    public static final String PRIMARY_SCHOOL = "primary-school";
    /** Type of a junior school. */
    public static final String JUNIOR_SCHOOL = "junior-school";
    /** Type of a public car park. */
    public static final String PUBLIC_PARKING = "public-parking";
    /** Type of spaces at the kerb. */
    public static final String KERBSIDE_PARKING = "kerbside-parking";
    /** Type of an institution's spaces that residents may use all night. */
    public static final String SHARED_PARKING = "shared-parking";
    /** Type of the spaces of one estate. */
    public static final String ESTATE_PARKING = "estate-parking";
    /** Type of charging piles; their number is the capacity. */
    public static final String CHARGING = "charging-station";
    /** Type of parks, whatever their kind. */
    public static final String PARK = "park";

    private static final String SEATS = ".seats";

    /** What an intervention brings where it stands. */
    public static Facility of(Intervention self, String type, OptionalDouble floorArea, OptionalDouble capacity) {
        return new Facility(self.id(), self.name(), type, self.shape(), floorArea, capacity, true);
    }

    /**
     * The type of seats that are added to an existing school: they count as that school's, and not as a school of their own. Such a
     * facility bears the id and stands where the school does.
     */
    public static String seatsOf(String schoolType) {
        return schoolType + SEATS;
    }

    /** Whether it is no school of its own but seats of the existing school whose id it bears, see {@link #seatsOf}. */
    public boolean isSeats() {
        return type.endsWith(SEATS);
    }

    /** Land of a polygonal facility, m²; 0 for points and lines. */
    public double landArea() {
        return shape.getArea();
    }
}
