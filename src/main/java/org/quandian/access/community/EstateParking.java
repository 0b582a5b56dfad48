package org.quandian.access.community;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.quandian.planning.Attributes;
import org.quandian.planning.DemandUnit;
import org.quandian.planning.Facility;

/**
 * Parking spaces of the estates themselves, community by community: their own spaces against their households. A parcel belongs to
 * the community that its centre lies in. Immutable after preparation; any thread.
 */
final class EstateParking {
    /** The word for it among the types of the checklist. */
    static final String TYPE = "estate-parking";

    private final List<List<DemandUnit>> parcels = new ArrayList<>();
    private final boolean known;

    EstateParking(List<DemandUnit> units, CommunityMap map) {
        map.names().forEach(any -> parcels.add(new ArrayList<>()));
        for (DemandUnit unit : units) {
            int community = unit.households() > 0 ? map.ofParcel(unit.index()) : CommunityMap.NOWHERE;
            if (community != CommunityMap.NOWHERE) {
                parcels.get(community).add(unit);
            }
        }
        this.known = units.stream()
                .anyMatch(unit -> unit.attributes().number(Attributes.SPACES).isPresent());
    }

    /** Whether the city says anything of the spaces of its estates. */
    boolean isKnown() {
        return known;
    }

    /**
     * Whether the estates of a community have so many spaces for each household. Estates that do not say how many they have leave
     * it open unless the others have enough for all; so does a community without households.
     *
     * @param planned spaces of a plan
     */
    ItemState judge(int community, double spacesPerHousehold, List<Facility> planned, List<Evidence> evidence) {
        double households = 0;
        double spaces = 0;
        boolean open = false;
        for (DemandUnit unit : parcels.get(community)) {
            OptionalDouble own = unit.attributes().number(Attributes.SPACES);
            households += unit.households();
            spaces += own.orElse(0);
            open |= own.isEmpty();
            evidence.add(evidence(unit, own, spacesPerHousehold));
        }
        for (Facility lot : planned) {
            spaces += lot.capacity().orElse(0);
            evidence.add(
                    Evidence.of(lot, lot.capacity().isPresent() ? Evidence.Fit.ENOUGH : Evidence.Fit.SIZE_UNKNOWN));
        }
        if (households > 0 && spaces >= spacesPerHousehold * households) {
            return ItemState.PASSED;
        }
        return open || households == 0 ? ItemState.UNKNOWN : ItemState.FAILED;
    }

    private static Evidence evidence(DemandUnit unit, OptionalDouble spaces, double perHousehold) {
        Evidence.Fit fit = Evidence.Fit.SIZE_UNKNOWN;
        if (spaces.isPresent()) {
            boolean enough = spaces.getAsDouble() >= perHousehold * unit.households();
            fit = enough ? Evidence.Fit.ENOUGH : Evidence.Fit.TOO_SMALL;
        }
        return new Evidence(
                unit.id(),
                unit.name(),
                TYPE,
                OptionalDouble.empty(),
                OptionalDouble.of(unit.area()),
                spaces,
                false,
                fit);
    }
}
