/**
 * Floor 4. Tables of anything the program knows: columns that are read when they are looked at, filters, orders, sums and the classes of
 * charts; and the ports through which a filter in ECQL is read and a table is written to a file.
 *
 * <p>Main types: {@link org.quandian.workspace.table.DataTable}, {@link org.quandian.workspace.table.TableQuery}, {@link
 * org.quandian.workspace.table.RowList}, {@link org.quandian.workspace.table.TableFilterReader}, {@link
 * org.quandian.workspace.table.TableWriter}.
 *
 * <p>May use: portrayal (how figures and sounds are written), geometry, task; JTS.
 *
 * <p>Threads: everything is immutable and may be shared; whatever reads every row takes a token and belongs off the FX thread.
 */
@NullMarked
package org.quandian.workspace.table;

import org.jspecify.annotations.NullMarked;
