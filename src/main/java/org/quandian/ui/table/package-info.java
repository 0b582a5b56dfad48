/**
 * Floor 6. The page of tables: which table on the left, its rows in the middle, the map and a chart of them on the right.
 *
 * <p>Main types: {@link org.quandian.ui.table.TablePage}.
 *
 * <p>May use: ui.page, ui.map, ui.fx, ui.dialog, and everything below ui; JavaFX.
 *
 * <p>Threads: everything lives on the FX thread; tables are made, filtered and sorted in the background.
 */
@NullMarked
package org.quandian.ui.table;

import org.jspecify.annotations.NullMarked;
