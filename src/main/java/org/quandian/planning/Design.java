package org.quandian.planning;

import java.util.List;
import java.util.Map;

/**
 * What an intervention is (措施内容): its kind and the fields of that kind. Immutable. Where it stands, what it is called and when it
 * comes is said by the {@link Intervention}.
 */
public sealed interface Design
        permits PocketPark,
                OpenGreen,
                FacilitySite,
                EmbeddedCentre,
                CompleteCommunity,
                IdleReuse,
                EstateRenewal,
                SchoolSite,
                SchoolExtension,
                ParkingLot,
                KerbsideParking,
                SharedParking,
                ChargingPiles,
                StreetLink,
                StreetClosure,
                NewEntrance,
                Shelter,
                SmallFacility {
    /** The word for its kind in files, such as {@code pocket_park}. */
    String kind();

    /** Its fields as they stand in files, in the order of their names; numbers as text. */
    Map<String, String> values();

    /**
     * The same with other fields; those not named stay.
     *
     * @param id of the intervention, for the message
     * @throws EditRejectedException BAD_VALUE naming the field that it does not have or whose value cannot be used
     */
    Design withValues(String id, Map<String, String> changed);

    /**
     * What it brings to the city.
     *
     * @param self the intervention it is the design of
     * @param rules say, among others, what belongs to a complete community
     * @param stock what is there already
     */
    List<Facility> facilities(Intervention self, RuleBook rules, ExistingStock stock);

    /** What shape it has to have. */
    ShapeNeed needs();

    /** Whether it changes streets or ways in (街道措施) and brings no facility of its own. */
    default boolean isStreet() {
        return false;
    }

    /**
     * What it costs, line by line; empty where a size is not known. Usually that of all it brings.
     *
     * @param self the intervention it is the design of
     * @param stock what is there already
     */
    default List<CostLine> bill(Intervention self, RuleBook rules, ExistingStock stock) {
        List<Facility> brought = facilities(self, rules, stock);
        List<CostLine> bill =
                brought.stream().flatMap(each -> CostLine.of(each).stream()).toList();
        return bill.size() == brought.size() ? bill : List.of();
    }
}
