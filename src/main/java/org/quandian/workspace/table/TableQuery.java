package org.quandian.workspace.table;

import java.util.List;

/**
 * Which rows are wanted and in what order.
 *
 * @param filter as it was typed; blank for all
 * @param sort the first key decides first; empty for the order of the table
 */
public record TableQuery(String filter, List<SortKey> sort) {
    /** All rows as they stand. */
    public static final TableQuery ALL = new TableQuery("", List.of());

    /** Takes a copy. */
    public TableQuery {
        sort = List.copyOf(sort);
    }

    /** The same order of other rows. */
    public TableQuery withFilter(String text) {
        return new TableQuery(text, sort);
    }

    /** The same rows in another order. */
    public TableQuery withSort(List<SortKey> keys) {
        return new TableQuery(filter, keys);
    }
}
