package org.quandian.access;

import org.quandian.planning.IndicatorKey;
import org.quandian.planning.ZoneLevel;

/**
 * How much of a zone's land or people is served (覆盖率).
 *
 * @param key what is measured, under which ledger, regime and denominator
 * @param level the kind of zone
 * @param zone its name; for the part of the city that lies in no district or community, the empty string
 * @param total the denominator, in its unit
 * @param served the numerator, in the same unit, 0 to total
 */
public record CoverageRate(IndicatorKey key, ZoneLevel level, String zone, double total, double served) {
    /** Served share, 0 to 1; 0 where there is nothing to serve. */
    public double rate() {
        return total > 0 ? served / total : 0;
    }

    /** What is not served, in the unit of the total. */
    public double unserved() {
        return total - served;
    }
}
