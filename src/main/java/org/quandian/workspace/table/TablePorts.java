package org.quandian.workspace.table;

/**
 * What tables need from floor 5.
 *
 * @param ecql reads filters
 * @param writer writes files
 */
public record TablePorts(TableFilterReader ecql, TableWriter writer) {}
