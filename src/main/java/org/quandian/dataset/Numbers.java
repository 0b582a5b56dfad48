package org.quandian.dataset;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers as people and programs write them into tables; narrower than Java, which also takes {@code 1d} and {@code NaN}. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final int LONGEST = 64;
    /** Digits that a double keeps. */
    private static final int LONGEST_EXACT = 15;

    private Numbers() {}

    /** The number that a text is, if it is one. */
    static Optional<Double> find(String text) {
        if (isPlainInteger(text)) {
            return Optional.of((double) Long.parseLong(text));
        }
        if (text.length() > LONGEST || !NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(text);
        return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
    }

    /** Nearly every number in a city's tables is one; a pattern takes ten times as long. */
    private static boolean isPlainInteger(String text) {
        if (text.isEmpty() || text.length() > LONGEST_EXACT) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
