package org.quandian.planning;

/**
 * One line of a service standard: facilities of this size serve this radius.
 *
 * @param minArea square metres, inclusive
 * @param maxArea square metres, exclusive; {@link Double#POSITIVE_INFINITY} for no upper bound
 * @param radiusMetres straight-line radius from the boundary, metres
 * @param zone where the line holds
 * @param clause where the rule is written
 * @param checked whether the value was seen in a text of the standard; false ships as an editable default "to be checked"
 */
public record SizeTier(
        double minArea, double maxArea, double radiusMetres, SpecialZone zone, String clause, boolean checked) {
    /** Whether a facility of that area in that place falls under this line. */
    public boolean appliesTo(double area, boolean inHistoricQuarter) {
        return area >= minArea && area < maxArea && (zone == SpecialZone.NONE || inHistoricQuarter);
    }
}
