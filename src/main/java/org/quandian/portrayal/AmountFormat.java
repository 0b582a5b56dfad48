package org.quandian.portrayal;

import org.quandian.planning.Denominator;

/**
 * Amounts in the unit a planner reads them in: land in hectares, shelters in m², everything else by number. Units stand in the messages
 * under {@code unit.of.DENOMINATOR}. Stateless; any thread.
 */
public final class AmountFormat {
    private AmountFormat() {}

    /** The amount without its unit. */
    public static String amount(Denominator of, double value) {
        return isLand(of) ? FigureFormat.hectares(value) : FigureFormat.whole(value);
    }

    /** A difference of amounts, always with its sign, without its unit. */
    public static String change(Denominator of, double difference) {
        return isLand(of) ? FigureFormat.hectaresChange(difference) : FigureFormat.peopleChange(difference);
    }

    /** The key of the unit's sentence. */
    public static String unitKey(Denominator of) {
        return "unit.of." + of.id();
    }

    private static boolean isLand(Denominator of) {
        return of == Denominator.RESIDENTIAL_LAND || of == Denominator.BUILT_LAND;
    }
}
