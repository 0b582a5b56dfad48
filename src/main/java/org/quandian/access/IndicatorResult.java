package org.quandian.access;

import java.util.List;
import org.quandian.planning.Denominator;
import org.quandian.planning.ZoneLevel;

/** The figures of one indicator for one scenario. Immutable; any thread. */
public interface IndicatorResult {
    /** Such as {@code facility.market} or {@code school.primary.seats}. */
    String indicatorId();

    /** What its rates are shares of, the usual one first; at least one. */
    List<Denominator> denominators();

    /**
     * The figure of the whole city.
     *
     * @throws IllegalArgumentException if the indicator is not measured by that denominator
     */
    CoverageRate city(Denominator denominator);

    /**
     * The figures of every zone of a level, in the order of the layer; last the rest that lies in none, where there is such a rest.
     * Of the level of units: one line for each parcel, by its id, in file order, empty where the indicator has no figures by parcel.
     *
     * @throws IllegalArgumentException if the indicator is not measured by that denominator
     */
    List<CoverageRate> byZone(ZoneLevel level, Denominator denominator);

    /**
     * What a figure is made of: totals and served amounts of all parts add up to those of the figure, but for rounding in the last
     * digits. Of the city and of zones by parcel (those that lie in two zones in part), by home outside the parcels, by facility or
     * community; of a parcel by what stands on it. Empty where there is no such figure.
     *
     * @param zone name of the zone, empty for the city and for what lies in no zone; of the level of units the parcel's id
     * @throws IllegalArgumentException if the indicator is not measured by that denominator
     */
    default List<FigurePart> parts(ZoneLevel level, String zone, Denominator denominator) {
        return List.of();
    }

    /** What it says beside. May take long the first time. */
    Details details();

    /** What it says of one zone beside. */
    Details details(ZoneLevel level, String zone);

    /** The figure of the whole city by its usual denominator. */
    default CoverageRate city() {
        return city(denominators().get(0));
    }
}
