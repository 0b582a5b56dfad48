/**
 * Floor 4. The tables of a city: its layers, the results of every indicator, gaps, dead ends, what the import met, and the plan.
 *
 * <p>Main types: {@link org.quandian.workspace.table.city.CityTables}, {@link org.quandian.workspace.table.city.TableChoice}.
 *
 * <p>May use: workspace, workspace.table, portrayal, access rooms, planning, geometry, task; JTS.
 *
 * <p>Threads: everything is immutable; making a table may compute an indicator, so it belongs off the FX thread.
 */
@NullMarked
package org.quandian.workspace.table.city;

import org.jspecify.annotations.NullMarked;
