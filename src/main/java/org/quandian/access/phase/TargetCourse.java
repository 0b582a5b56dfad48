package org.quandian.access.phase;

/**
 * The straight line (直线进度) from a base value to a target, and where a figure is beside it in one year. Values in the target's unit.
 * Immutable.
 *
 * @param fromYear the year of the base value
 * @param from the base value
 * @param dueYear the year of the target
 * @param aim the target
 * @param year the year that is looked at; after {@code dueYear} the line stays at the target
 * @param expected what the line says in that year
 * @param figure what is known of that year: filled in by hand, or the plan as far as it is built by its end
 * @param inTime whether the figure is on the line or on its good side
 */
public record TargetCourse(
        int fromYear, double from, int dueYear, double aim, int year, double expected, double figure, boolean inTime) {
    /** What a straight line says in a year: before it begins the base value, after its end the target. */
    static double expected(int fromYear, double from, int dueYear, double aim, int year) {
        double share =
                dueYear > fromYear ? Math.min(1, Math.max(0, (double) (year - fromYear) / (dueYear - fromYear))) : 1;
        return from + (aim - from) * share;
    }
}
