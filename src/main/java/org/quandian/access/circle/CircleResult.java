package org.quandian.access.circle;

import java.util.List;
import org.quandian.access.IndicatorResult;
import org.quandian.access.ServiceResult;
import org.quandian.planning.CircleStandard;

/**
 * Who lives in a complete living circle: total is all residents, served those who have every required facility type in reach.
 * Residents of parcels without dwellings count by the share of their land that all services reach at once. Immutable; any thread.
 */
public interface CircleResult extends IndicatorResult {
    /** The circle. */
    CircleStandard circle();

    /** The services that are required and measured, in the order of the circle. */
    List<ServiceResult> services();

    /** The facility types that the circle asks for and that no service is measured for. */
    List<String> notMeasured();

    /** Share of the required types that reach a dwelling, 0 to 100. */
    double scoreOfDwelling(int dwelling);

    /** Mean score of a parcel, 0 to 100: of its residents; without residents of its dwellings; without dwellings of its land. */
    double scoreOfUnit(int unit);

    /** Share of a parcel's residents (without residents of its dwellings or its land) in a complete circle, 0 to 1. */
    double completeShare(int unit);
}
