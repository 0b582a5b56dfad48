package org.quandian.map;

import org.jspecify.annotations.Nullable;

/** Which features a style rule is for: the part of OGC Filter that our styles use. */
public sealed interface FeatureFilter {
    /** Whether the rule is for that feature. */
    boolean test(MapFeature feature);

    /** Every feature. */
    record Everything() implements FeatureFilter {
        @Override
        public boolean test(MapFeature feature) {
            return true;
        }
    }

    /** Features that no rule before this one wanted (SLD's ElseFilter). */
    record Otherwise() implements FeatureFilter {
        @Override
        public boolean test(MapFeature feature) {
            return true;
        }
    }

    /**
     * Features with one value; numbers are compared as numbers.
     *
     * @param property name of the property
     * @param literal the value as written in the style
     */
    record EqualTo(String property, String literal) implements FeatureFilter {
        @Override
        public boolean test(MapFeature feature) {
            Object value = feature.property(property);
            if (value instanceof Number number) {
                Double wanted = asNumber(literal);
                return wanted != null && number.doubleValue() == wanted;
            }
            return literal.equals(value);
        }

        private static @Nullable Double asNumber(String text) {
            try {
                return Double.valueOf(text);
            } catch (NumberFormatException notANumber) {
                return null;
            }
        }
    }

    /**
     * Features with a number in a range.
     *
     * @param property name of the property
     * @param lower inclusive
     * @param upper inclusive
     */
    record Between(String property, double lower, double upper) implements FeatureFilter {
        @Override
        public boolean test(MapFeature feature) {
            return feature.property(property) instanceof Number number
                    && number.doubleValue() >= lower
                    && number.doubleValue() <= upper;
        }
    }
}
