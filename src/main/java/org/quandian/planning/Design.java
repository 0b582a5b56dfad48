package org.quandian.planning;

import java.util.List;
import java.util.Map;

/**
 * What an intervention is (措施内容): its kind and the fields of that kind. Immutable. Where it stands, what it is called and when it
 * comes is said by the {@link Intervention}.
 */
public sealed interface Design
        permits PocketPark,
                FacilitySite,
                SchoolSite,
                ParkingLot,
                CompleteCommunity,
                StreetLink,
                StreetClosure,
                NewEntrance {
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
     * How much of it there is, in the unit its price goes by. Areas are m² of land unless the design says otherwise.
     *
     * @param self the intervention it is the design of
     */
    default Quantity quantity(Intervention self, RuleBook rules) {
        return self.shape().getArea() > 0
                ? new Quantity(self.shape().getArea(), Quantity.Unit.SQUARE_METRE)
                : new Quantity(1, Quantity.Unit.PIECE);
    }

    /** The last part of the id of the parameter with its unit price, after {@link PriceList#PRICE}; the kind unless forms differ. */
    default String priceId() {
        return kind();
    }
}
