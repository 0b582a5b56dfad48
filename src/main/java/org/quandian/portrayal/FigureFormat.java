package org.quandian.portrayal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Figures as people read them, without their unit (units stand in the messages under {@code unit.…} and are set smaller): thousands
 * separators, a true minus sign, one decimal for rates and hectares, none for people. Half is rounded away from zero, and what rounds
 * to nothing has no sign. The same in both languages.
 */
public final class FigureFormat {
    /** The minus sign of typography, as wide as a plus. */
    public static final String MINUS = "\u2212";

    private static final double SQUARE_METRES_PER_HECTARE = 10_000;

    private FigureFormat() {}

    /**
     * A share of 0 to 1 in percent with one decimal: {@code 90.2}. What is not all is never shown as 100.0: a planner who reads that
     * stops looking for the rest.
     */
    public static String percent(double share) {
        String text = decimal(share * 100, 1);
        return text.equals("100.0") && share < 1 ? "99.9" : text;
    }

    /** A share of 0 to 1 with the sign of percent: {@code 90.2%}. */
    public static String rate(double share) {
        return percent(share) + "%";
    }

    /** A difference of two shares in percentage points (个百分点), always with its sign: {@code +0.8}, {@code −1.2}, {@code 0.0}. */
    public static String points(double difference) {
        return signed(decimal(difference * 100, 1));
    }

    /** A number of people: {@code 128,554}. */
    public static String people(double number) {
        return decimal(number, 0);
    }

    /** A difference of people, always with its sign: {@code +1,240}, {@code −7,817}, {@code 0}. */
    public static String peopleChange(double difference) {
        return signed(decimal(difference, 0));
    }

    /** An area in hectares with one decimal: {@code 529.6}. */
    public static String hectares(double squareMetres) {
        return decimal(squareMetres / SQUARE_METRES_PER_HECTARE, 1);
    }

    /** A difference of areas in hectares, always with its sign: {@code +4.8}. */
    public static String hectaresChange(double squareMetres) {
        return signed(hectares(squareMetres));
    }

    /** A number without decimals, such as square metres, metres or places: {@code 4,000}. */
    public static String whole(double number) {
        return decimal(number, 0);
    }

    /** Any number with that many decimals: {@code 1,234.50}. */
    public static String number(double number, int decimals) {
        return decimal(number, decimals);
    }

    /** A difference with that many decimals, always with its sign: {@code +0.25}. */
    public static String change(double difference, int decimals) {
        return signed(decimal(difference, decimals));
    }

    /** A scale: {@code 1:18,000}. Rounded to three digits, because the window's scale is never round. */
    public static String scale(double denominator) {
        double unit = Math.pow(10, Math.max(Math.floor(Math.log10(Math.max(denominator, 1))) - 2, 0));
        return "1:" + decimal(Math.round(denominator / unit) * unit, 0);
    }

    private static String signed(String text) {
        boolean nothing = text.chars().allMatch(each -> each == '0' || each == '.');
        return nothing || text.startsWith(MINUS) ? text : "+" + text;
    }

    private static String decimal(double number, int decimals) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("not a figure: " + number);
        }
        // Through the shortest decimal, because 0.0145 is less than that in binary and would be rounded down.
        BigDecimal rounded = new BigDecimal(Double.toString(number)).setScale(decimals, RoundingMode.HALF_UP);
        String pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        String text = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(rounded.abs());
        return rounded.signum() < 0 ? MINUS + text : text;
    }
}
