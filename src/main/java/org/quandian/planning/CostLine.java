package org.quandian.planning;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * One line of what an intervention costs.
 *
 * @param price the last part of the id of the parameter with the unit price, after {@link PriceList#PRICE}
 * @param quantity how much of it
 */
public record CostLine(String price, Quantity quantity) {
    /** What is ground and not floor: its price is that of paving and equipment. */
    private static final Set<String> GROUNDS = Set.of(
            "outdoor-fitness",
            "playground",
            "fitness-equipment",
            "sports-small",
            "sports-medium",
            "sports-large",
            "football-field");

    /** So many of something. */
    static CostLine of(String price, double amount, Quantity.Unit unit) {
        return new CostLine(price, new Quantity(amount, unit));
    }

    /** What one facility costs to build; empty where its size is not known. */
    static Optional<CostLine> of(Facility facility) {
        return switch (facility.type()) {
            case Facility.PARK -> byArea(PocketPark.KIND, OptionalDouble.empty(), facility);
            case Facility.PUBLIC_PARKING -> byCapacity("parking_lot.surface", Quantity.Unit.SPACE, facility);
            case Facility.CHARGING -> byCapacity(ChargingPiles.KIND, Quantity.Unit.PILE, facility);
            case Facility.PRIMARY_SCHOOL, Facility.JUNIOR_SCHOOL ->
                byCapacity(SchoolSite.KIND, Quantity.Unit.SEAT, facility);
            case PublicToilet.TYPE -> byArea(PublicToilet.KIND, facility.floorArea(), facility);
            case MicroFireStation.TYPE -> byArea(MicroFireStation.KIND, facility.floorArea(), facility);
            default ->
                facility.type().startsWith("shelter-")
                        ? byArea(Shelter.KIND, facility.floorArea(), facility)
                        : byArea(
                                GROUNDS.contains(facility.type()) ? "ground" : "service_floor",
                                facility.floorArea(),
                                facility);
        };
    }

    private static Optional<CostLine> byArea(String price, OptionalDouble said, Facility facility) {
        double area = said.orElseGet(facility::landArea);
        return area > 0 ? Optional.of(of(price, area, Quantity.Unit.SQUARE_METRE)) : Optional.empty();
    }

    private static Optional<CostLine> byCapacity(String price, Quantity.Unit unit, Facility facility) {
        return facility.capacity().isPresent()
                ? Optional.of(of(price, facility.capacity().getAsDouble(), unit))
                : Optional.empty();
    }
}
