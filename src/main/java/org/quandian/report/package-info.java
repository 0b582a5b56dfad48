/**
 * Floor 5. Files for people outside the program: tables as CSV and as workbooks.
 *
 * <p>Main types: {@link org.quandian.report.TableFiles}, {@link org.quandian.report.XlsxTables}, {@link org.quandian.report.CsvTable}.
 *
 * <p>May use: workspace, workspace.table, portrayal, access, planning, map, geometry, task; Apache POI (only here).
 *
 * <p>Threads: everything is stateless and blocking; called on {@code io} or on the command line.
 */
@NullMarked
package org.quandian.report;

import org.jspecify.annotations.NullMarked;
