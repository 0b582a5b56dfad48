package org.quandian.workspace.table;

/**
 * A bar of a chart, with the rows behind it.
 *
 * @param label what stands under it
 * @param explained the same at length
 * @param rows the rows it stands for
 * @param value how long it is
 */
public record Bar(String label, String explained, RowList rows, double value) {}
