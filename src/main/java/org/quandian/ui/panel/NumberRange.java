package org.quandian.ui.panel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.OptionalDouble;
import org.quandian.planning.PocketPark;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;

/**
 * Which numbers a field takes, and how they are written. Knows no toolkit.
 *
 * @param least inclusive
 * @param most inclusive
 * @param decimals places after the point at most
 * @param unit as shown, may be empty
 */
public record NumberRange(double least, double most, int decimals, String unit) {
    private static final String SQUARE_METRES = "m²";

    /** Areas of pocket parks. */
    public static NumberRange parkArea() {
        return squareMetres(PocketPark.MIN_AREA, PocketPark.MAX_AREA);
    }

    /** Whole square metres. */
    public static NumberRange squareMetres(double least, double most) {
        return new NumberRange(least, most, 0, SQUARE_METRES);
    }

    /** How many of something. */
    public static NumberRange count(double least, double most, String unit) {
        return new NumberRange(least, most, 0, unit);
    }

    /** The number as it stands in the field, without the unit: {@code 4,000}, {@code 0.45}. */
    public String write(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        String plain = rounded.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        return FigureFormat.whole(rounded.setScale(0, RoundingMode.DOWN).doubleValue())
                + (point < 0 ? "" : plain.substring(point));
    }

    /** The number that was typed, if it is one and within the range. Areas may be typed in hectares. */
    public OptionalDouble read(String text) {
        String plain = text.strip();
        if (!unit.isEmpty() && plain.endsWith(unit)) {
            plain = plain.substring(0, plain.length() - unit.length()).strip();
        }
        OptionalDouble number = AreaText.parse(plain);
        boolean bare = unit.equals(SQUARE_METRES) || plain.isEmpty() || !isLetter(plain.charAt(plain.length() - 1));
        if (number.isEmpty() || !bare) {
            return OptionalDouble.empty();
        }
        double value = BigDecimal.valueOf(number.getAsDouble())
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
        return value >= least && value <= most ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** The sentence that names the range: 应在 400–10,000 m² 之间. */
    public String sentence(Messages words) {
        return words.text(
                "ui.number.range",
                Map.of("min", write(least), "max", write(most), "unit", unit.isEmpty() ? "" : " " + unit));
    }

    private static boolean isLetter(char last) {
        return Character.isLetter(last) || last == '²' || last == '㎡';
    }
}
