package org.quandian.access.circle;

import java.util.Optional;
import org.quandian.access.Details;
import org.quandian.access.NearestFacility;
import org.quandian.access.ServiceResult;
import org.quandian.access.service.PlaceReach;
import org.quandian.planning.CircleStandard;
import org.quandian.planning.Ledger;
import org.quandian.planning.Scenario;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.ZoneLevel;

/** What "in reach" means in one ledger. Immutable; any thread. */
interface CircleReach {
    /** The ledger. */
    Ledger ledger();

    /** The distance that stands for a circle, m. */
    double metres(CircleStandard circle);

    /**
     * Whom a service reaches as a circle asks for it.
     *
     * @throws IllegalArgumentException if the service was measured otherwise or on another ground
     */
    PlaceReach of(CircleStandard circle, ServiceResult result);

    /** Whether the same places in reach may still be spoken of in other words under another scenario. */
    boolean saysOther(Scenario before, Scenario next);

    /** Adds what the ledger says beside of every figure of a circle. */
    void addDetails(Scenario scenario, ZoneLevel level, String zone, Details.Builder details);

    /** A dwelling as a place to ask from. */
    Place ofDwelling(int dwelling, Scenario scenario);

    /** A parcel as a place to ask from: where its people are on average. */
    Place ofUnit(int unit, Scenario scenario);

    /** One place to ask from. */
    interface Place {
        /** The nearest facility that reaches the place, else the nearest one. */
        Optional<NearestFacility.Found> find(ServiceResult service);

        /** How near it has to be, m. */
        double required(CircleStandard circle, Optional<NearestFacility.Found> nearest, ServiceStandard standard);
    }
}
