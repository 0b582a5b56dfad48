package org.quandian.access.gap;

import java.util.Optional;
import org.quandian.access.NearestFacility;

/** Finds the facility nearest to a place, as the ledger of a gap measures. */
@FunctionalInterface
public interface FacilityFinder {
    /** The nearest one; empty where there is none to be found. */
    Optional<NearestFacility.Found> find(double x, double y);
}
