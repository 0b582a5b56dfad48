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
    /** Type of parks, whatever their kind. */
    public static final String PARK = "park";

    /** Land of a polygonal facility, m²; 0 for points and lines. */
    public double landArea() {
        return shape.getArea();
    }
}
