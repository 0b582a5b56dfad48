package org.quandian.ui.table;

/** What kind of chart stands beside a table. */
enum ChartKind {
    HISTOGRAM("histogram"),
    GROUPS("groups"),
    SCATTER("scatter");

    private final String id;

    ChartKind(String id) {
        this.id = id;
    }

    /** The word in message keys and settings. */
    String id() {
        return id;
    }
}
