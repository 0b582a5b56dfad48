package org.quandian.ui;

import org.quandian.access.IndicatorResult;
import org.quandian.planning.Denominator;
import org.quandian.portrayal.AmountFormat;
import org.quandian.portrayal.FigureFormat;

/**
 * What changes between two results of one indicator, as it is written. Knows no toolkit.
 *
 * @param rate the rate afterwards: {@code 63.2%}
 * @param amount people where the indicator counts them, else what its rate is a share of: {@code +1,240}
 * @param amountUnitKey the key of its unit
 * @param points the change of the rate: {@code +0.8}
 * @param tone {@code good}, {@code bad}, or {@code quiet} where the rate stays
 */
record RateChange(String rate, String amount, String amountUnitKey, String points, String tone) {
    /**
     * @param denominator what the rate is a share of
     */
    static RateChange of(IndicatorResult before, IndicatorResult after, Denominator denominator) {
        Denominator counted =
                after.denominators().contains(Denominator.POPULATION) ? Denominator.POPULATION : denominator;
        double rate = after.city(denominator).rate();
        double points = rate - before.city(denominator).rate();
        return new RateChange(
                FigureFormat.rate(rate),
                AmountFormat.change(counted, served(before, after, counted)),
                AmountFormat.unitKey(counted),
                FigureFormat.points(points),
                points > 0 ? "good" : points < 0 ? "bad" : "quiet");
    }

    /** How much more is served afterwards, in the unit of the denominator. */
    static double served(IndicatorResult before, IndicatorResult after, Denominator denominator) {
        return after.city(denominator).served() - before.city(denominator).served();
    }
}
