package org.quandian.siting;

import org.quandian.planning.ChargingPiles;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.Design;
import org.quandian.planning.EmbeddedCentre;
import org.quandian.planning.EstateRenewal;
import org.quandian.planning.Facility;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.IdleReuse;
import org.quandian.planning.Intervention;
import org.quandian.planning.KerbsideParking;
import org.quandian.planning.MicroFireStation;
import org.quandian.planning.OpenGreen;
import org.quandian.planning.PocketPark;
import org.quandian.planning.PublicToilet;
import org.quandian.planning.SchoolExtension;
import org.quandian.planning.SharedParking;
import org.quandian.planning.Shelter;

/** Which kinds of things may stand on one spot with buildings, parks and each other. Stateless. */
final class StandingTogether {
    private StandingTogether() {}

    /** Services are mostly floors of a building; and where only the place of a school or car park is marked, its land is not known. */
    static boolean mayStandInBuilding(Intervention intervention) {
        Design design = intervention.design();
        return isService(design)
                || isOnTop(design)
                || design instanceof OpenGreen
                || design instanceof IdleReuse
                || intervention.shape().getDimension() == 0;
    }

    /** Shelters, toilets and piles stand in parks; a closed green has a rule of its own. */
    static boolean mayStandOnPark(Intervention intervention) {
        Design design = intervention.design();
        return isOnTop(design) || design instanceof OpenGreen;
    }

    /**
     * Several services may stand in one house or on the land of a school, but nothing stands on a park. Streets are in nobody's way: what
     * they lead to or through is drawn as it comes. What takes no land of its own is only in the way of its like.
     */
    static boolean areInEachOthersWay(Intervention one, Intervention other) {
        Design a = one.design();
        Design b = other.design();
        if (a.isStreet() || b.isStreet()) {
            return false;
        }
        if (isOnTop(a) || isOnTop(b)) {
            return a.kind().equals(b.kind()) && takesGround(a);
        }
        return isPark(a) || isPark(b) || !(isService(a) || isService(b));
    }

    private static boolean takesGround(Design design) {
        return design instanceof KerbsideParking || design instanceof EstateRenewal || design instanceof Shelter;
    }

    private static boolean isPark(Design design) {
        return design instanceof PocketPark
                || design instanceof OpenGreen
                || (design instanceof IdleReuse reuse && reuse.use().equals(Facility.PARK));
    }

    private static boolean isService(Design design) {
        return design instanceof FacilitySite
                || design instanceof CompleteCommunity
                || design instanceof EmbeddedCentre
                || design instanceof MicroFireStation;
    }

    /** What is added to land that has another use. */
    private static boolean isOnTop(Design design) {
        return design instanceof SchoolExtension
                || design instanceof KerbsideParking
                || design instanceof SharedParking
                || design instanceof ChargingPiles
                || design instanceof EstateRenewal
                || design instanceof Shelter
                || design instanceof PublicToilet;
    }
}
