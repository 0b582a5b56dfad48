package org.quandian.ui;

import java.util.Map;

/** Numbers in the fields of a brush. */
final class BrushFields {
    /** Classes of one school at most. */
    static final double MOST_CLASSES = 120;
    /** Spaces of one car park at most. */
    static final double MOST_SPACES = 5_000;
    /** Floor of one facility at most, m². */
    static final double MOST_FLOOR = 200_000;

    private BrushFields() {}

    /** The number in a field, 0 where there is none. */
    static double number(Map<String, String> values, String field) {
        String text = values.getOrDefault(field, "");
        return text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?") ? Double.parseDouble(text) : 0;
    }

    /** A whole number as it stands in a field. */
    static String text(double number) {
        return Long.toString(Math.round(number));
    }
}
