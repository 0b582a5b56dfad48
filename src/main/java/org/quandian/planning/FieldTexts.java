package org.quandian.planning;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Writes the fields of a design as they stand in files; numbers that nobody gave are left out. One thread. */
final class FieldTexts {
    private final Map<String, String> texts = new TreeMap<>();

    FieldTexts put(String name, String text) {
        texts.put(name, text);
        return this;
    }

    FieldTexts put(String name, int number) {
        return put(name, Integer.toString(number));
    }

    FieldTexts put(String name, OptionalDouble number) {
        number.ifPresent(value -> put(name, FieldValues.write(value)));
        return this;
    }

    FieldTexts put(String name, OptionalInt number) {
        number.ifPresent(value -> put(name, value));
        return this;
    }

    FieldTexts put(String name, List<String> words) {
        return put(name, String.join(",", words));
    }

    /** In the order of the names. */
    Map<String, String> toMap() {
        return texts;
    }
}
