package org.quandian.planning;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Children of the whole city by year: what schools are measured against in the years to come (学位需求预测).
 *
 * @param primary year to children of primary school age
 * @param junior year to children of junior school age
 */
public record Cohorts(SortedMap<Integer, Double> primary, SortedMap<Integer, Double> junior) {
    /** Nothing is known. */
    public static final Cohorts NONE = new Cohorts(Collections.emptySortedMap(), Collections.emptySortedMap());

    /** Takes copies. */
    public Cohorts {
        primary = Collections.unmodifiableSortedMap(new TreeMap<>((Map<Integer, Double>) primary));
        junior = Collections.unmodifiableSortedMap(new TreeMap<>((Map<Integer, Double>) junior));
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return primary.isEmpty() && junior.isEmpty();
    }
}
