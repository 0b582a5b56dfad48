package org.quandian.ui.table;

/**
 * A line of the source tree.
 *
 * @param kind {@link #LAYER}, {@link #INDICATOR} or a list; empty for a shelf
 * @param id which layer or indicator
 * @param label as shown
 */
record TableSubject(String kind, String id, String label) {
    static final String LAYER = "layer";
    static final String INDICATOR = "indicator";
    static final String PLAN = "plan";
    static final String ISSUES = "issues";
    static final String DEAD_ENDS = "dead-ends";

    static TableSubject shelf(String label) {
        return new TableSubject("", "", label);
    }

    static TableSubject layer(String id, String label) {
        return new TableSubject(LAYER, id, label);
    }

    static TableSubject indicator(String id, String label) {
        return new TableSubject(INDICATOR, id, label);
    }

    static TableSubject list(String kind, String label) {
        return new TableSubject(kind, "", label);
    }

    boolean isTable() {
        return !kind.isEmpty();
    }

    boolean isIndicator() {
        return kind.equals(INDICATOR);
    }

    /** Whether its rows can be changed here. */
    boolean isPlan() {
        return kind.equals(PLAN);
    }

    /** Whether it stays the same whatever is planned. */
    boolean isFixed() {
        return kind.equals(LAYER) || kind.equals(ISSUES);
    }
}
