package org.quandian.workspace.table;

/**
 * A column to sort by.
 *
 * @param column key of the column
 * @param descending whether the greatest comes first; rows without a value come last either way
 */
public record SortKey(String column, boolean descending) {}
