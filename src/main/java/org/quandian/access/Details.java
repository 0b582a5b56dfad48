package org.quandian.access;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an indicator says beside total and served, in the order it is shown. Keys are snake_case English with the unit in the name
 * where it is not the indicator's own; values are numbers, text, truth values, lists of values, or further details. Immutable.
 */
public final class Details {
    /** Nothing more to say. */
    public static final Details NONE = new Details(Map.of());

    private final Map<String, Object> values;

    private Details(Map<String, Object> values) {
        this.values = values;
    }

    /** Everything, as plain maps, lists, numbers, text and truth values: what a JSON writer takes. */
    public Map<String, Object> values() {
        return values;
    }

    /** Whether there is nothing. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The number under a key, NaN where there is none. */
    public double number(String key) {
        return values.get(key) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    /** The same with one more number behind the others; must be finite. */
    public Details with(String key, double value) {
        Builder more = new Builder();
        more.values.putAll(values);
        return more.number(key, value).build();
    }

    /** Starts an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Details details && details.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }

    /** Gathers details; used by one thread. */
    public static final class Builder {
        private final Map<String, Object> values = new LinkedHashMap<>();

        private Builder() {}

        /** A number; must be finite, for JSON has no other. */
        public Builder number(String key, double value) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(key + ": " + value);
            }
            values.put(key, value);
            return this;
        }

        /** A whole number. */
        public Builder count(String key, long value) {
            values.put(key, value);
            return this;
        }

        /** A text. */
        public Builder text(String key, String value) {
            values.put(key, value);
            return this;
        }

        /** A truth value. */
        public Builder flag(String key, boolean value) {
            values.put(key, value);
            return this;
        }

        /** Details of a part. */
        public Builder part(String key, Details part) {
            values.put(key, part.values);
            return this;
        }

        /** A list of parts. */
        public Builder parts(String key, List<Details> parts) {
            List<Object> plain = new ArrayList<>();
            parts.forEach(each -> plain.add(each.values));
            values.put(key, Collections.unmodifiableList(plain));
            return this;
        }

        /** A list of texts. */
        public Builder texts(String key, List<String> texts) {
            values.put(key, List.copyOf(texts));
            return this;
        }

        /** The details. */
        public Details build() {
            return values.isEmpty() ? NONE : new Details(Collections.unmodifiableMap(new LinkedHashMap<>(values)));
        }
    }
}
