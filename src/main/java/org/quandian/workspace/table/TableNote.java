package org.quandian.workspace.table;

/**
 * A line beside a table: what its figures are and where they come from.
 *
 * @param label such as 口径
 * @param value such as 步行口径
 */
public record TableNote(String label, String value) {}
