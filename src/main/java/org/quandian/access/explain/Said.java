package org.quandian.access.explain;

import java.util.Map;

/**
 * Something to be said in words above: the code of a sentence and its values.
 *
 * @param code such as {@code service.radius.land}
 * @param args values for the sentence, numbers in plain digits
 */
public record Said(String code, Map<String, String> args) {
    /** Takes a copy. */
    public Said {
        args = Map.copyOf(args);
    }

    /** A sentence without values. */
    static Said of(String code) {
        return new Said(code, Map.of());
    }

    static Said of(String code, String name, double value) {
        return new Said(code, Map.of(name, plain(value)));
    }

    /** A number as it is written: without a fraction where it has none. */
    static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
