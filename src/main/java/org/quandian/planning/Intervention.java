package org.quandian.planning;

import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/** One thing a planner places (措施). Immutable; a change makes another value with the same id. */
public sealed interface Intervention
        permits PocketPark,
                FacilitySite,
                SchoolSite,
                ParkingLot,
                CompleteCommunity,
                StreetLink,
                StreetClosure,
                NewEntrance {
    /** Identifier, unique within its scenario. */
    String id();

    /** What it is called; may be empty. */
    String name();

    /** Where it is, in the working CRS. */
    Geometry shape();

    /** The word for its kind in files, such as {@code pocket_park}. */
    String kind();

    /** Its other fields as they stand in files, in the order of their names; numbers as text. */
    Map<String, String> values();

    /** The same thing somewhere else. */
    Intervention withShape(Geometry shape);

    /** The same thing under another name. */
    Intervention withName(String name);

    /**
     * The same thing with other fields; those not named stay.
     *
     * @throws EditRejectedException BAD_VALUE naming the field that it does not have or whose value cannot be used
     */
    Intervention withValues(Map<String, String> changed);

    /** What it brings to the city, under rules that say what belongs to a complete community. */
    List<Facility> facilities(RuleBook rules);

    /** What shape it has to have. */
    ShapeNeed needs();

    /** Whether it changes streets or ways in (街道措施) and brings no facility of its own. */
    default boolean isStreet() {
        return false;
    }
}
