package org.quandian.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quandian.planning.Feature;

/**
 * The column of a layer's table that holds one attribute.
 *
 * @param attribute the program's name for it
 * @param name the column's name, unique in its table
 * @param kind what it holds
 */
record FieldColumn(String attribute, String name, Kind kind) {
    private static final Set<String> TAKEN = Set.of("FID", "RECORD", "ID", "NAME", "SHAPE");

    /** What a column holds. */
    enum Kind {
        /** Numbers that need not be whole. */
        NUMBER("double precision"),
        /** Whole numbers. */
        WHOLE("bigint"),
        /** Texts, and whatever is not the same kind throughout the layer. */
        TEXT("varchar");

        private final String sqlType;

        Kind(String sqlType) {
            this.sqlType = sqlType;
        }

        String sqlType() {
            return sqlType;
        }
    }

    /** The columns that these features need, by name. */
    static List<FieldColumn> of(List<Feature> features) {
        TreeMap<String, Set<Class<?>>> met = new TreeMap<>();
        for (Feature feature : features) {
            feature.attributes().values().forEach((name, value) -> met.computeIfAbsent(name, any -> new HashSet<>())
                    .add(value.getClass()));
        }
        Set<String> taken = new HashSet<>(TAKEN);
        List<FieldColumn> columns = new ArrayList<>();
        met.forEach((attribute, classes) -> {
            String name = attribute.toUpperCase(Locale.ROOT);
            while (!taken.add(name)) {
                name += "_";
            }
            columns.add(new FieldColumn(attribute, name, kindOf(classes)));
        });
        return columns;
    }

    private static Kind kindOf(Set<Class<?>> classes) {
        if (classes.contains(String.class)) {
            return Kind.TEXT;
        }
        return classes.equals(Set.of(Long.class)) ? Kind.WHOLE : Kind.NUMBER;
    }

    /** The column's name for SQL. */
    String quoted() {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** What a feature has there; null where it has nothing. */
    @Nullable Object valueOf(Feature feature) {
        Object value = feature.attributes().values().get(attribute);
        if (value == null || kind == Kind.WHOLE) {
            return value;
        }
        if (kind == Kind.TEXT) {
            return value.toString();
        }
        return ((Number) value).doubleValue();
    }
}
