package org.quandian.ui.panel;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads areas as planners type them: {@code 4000}, {@code 4,000 m²}, {@code 0.4公顷}, {@code 0.4 ha}, {@code 6亩}. */
public final class AreaText {
    private static final double HECTARE = 10_000;

    /** 15 mu make a hectare. */
    private static final double MU = HECTARE / 15;

    private static final Pattern FORM =
            Pattern.compile("([0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(m2|m²|㎡|平方米|平米|公顷|ha|hm2|hm²|亩)?");

    private AreaText() {}

    /** The area in square metres, or nothing if the text is not an area. */
    public static OptionalDouble parse(String text) {
        String plain = halfWidth(text.strip().toLowerCase(Locale.ROOT)).replaceAll("[\\s,，]", "");
        Matcher matcher = FORM.matcher(plain);
        if (!matcher.matches()) {
            return OptionalDouble.empty();
        }
        String unit = matcher.group(2) == null ? "" : matcher.group(2);
        return OptionalDouble.of(Double.parseDouble(matcher.group(1)) * factor(unit));
    }

    private static double factor(String unit) {
        return switch (unit) {
            case "公顷", "ha", "hm2", "hm²" -> HECTARE;
            case "亩" -> MU;
            default -> 1;
        };
    }

    /** Digits and points as a Chinese keyboard types them count too. */
    private static String halfWidth(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each >= '０' && each <= '９') {
                plain.append((char) (each - '０' + '0'));
            } else {
                plain.append(each == '．' || each == '。' ? '.' : each);
            }
        }
        return plain.toString();
    }
}
