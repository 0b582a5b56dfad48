package org.quandian.portrayal;

import java.util.Arrays;
import java.util.List;

/**
 * Where the five classes of the ramp begin.
 *
 * @param id the word in the keys of their names: {@code map.legend.ID_0} and so on, low to high
 * @param starts where classes 1 to 4 begin, inclusive
 */
record ClassBreaks(String id, List<Double> starts) {
    /** Takes a copy. */
    ClassBreaks {
        starts = List.copyOf(starts);
        if (starts.size() != MapPalette.CLASSES - 1) {
            throw new IllegalArgumentException("five classes have four starts, not " + starts);
        }
    }

    /** Scores of living circles, 0 to 100 (UI.md §3). */
    static final ClassBreaks SCORE = new ClassBreaks("score", List.of(50.0, 65.0, 75.0, 88.0));

    /** Shares of 0 to 1; the last class is all of it. */
    static final ClassBreaks SHARE = new ClassBreaks("share", List.of(0.25, 0.5, 0.75, 1.0));

    /** Shares of passed items, 0 to 1. */
    static final ClassBreaks PASSED = new ClassBreaks("passed", List.of(0.5, 0.7, 0.85, 1.0));

    static ClassBreaks of(IndicatorFamily family) {
        return switch (family) {
            case CIRCLE -> SCORE;
            case COMMUNITY -> PASSED;
            default -> SHARE;
        };
    }

    /** The class of a value, 0 to 4. What rounding leaves short of a start by a billionth belongs to the upper class. */
    int codeOf(double value) {
        double[] limits = starts.stream().mapToDouble(Double::doubleValue).toArray();
        int place = Arrays.binarySearch(limits, value + 1e-9);
        return place >= 0 ? place + 1 : -place - 1;
    }

    /** The key of a class. */
    String key(int code) {
        return id + "_" + code;
    }
}
