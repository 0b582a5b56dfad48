/**
 * Quandian 圈点: finds who lives outside the reach of parks and services, and closes the gaps under the planner's hand.
 *
 * <p>The house. Arrows go down only. Rooms on one floor do not see each other, except where named. The same picture stands in the
 * README and, executable, in {@code ArchitectureTest}; a room more needs a decision record in {@code src/docs/decisions}.
 *
 * <pre>
 *  7 app  app.cli                          start, wiring by hand | commands (picocli)
 *  6 ui  ui.map  ui.map.tool  ui.compare  ui.checkup  ui.phase  ui.table  ui.page  ui.panel  ui.explain  ui.dialog  ui.present  ui.fx   JavaFX lives only on this floor
 *  5 dataset  dataset.demo   store   report    one outside library family each: GeoTools | JDBC, H2, H2GIS | documents
 *  4 workspace                             the open project's state, history and use cases; ports of floor 5
 *    workspace.table  workspace.table.city    tables of anything: filter, sort, sums, export | the tables of a city
 *  3 portrayal                             plan and results to map layers, classes, legend, words
 *  2 access.checkup  access.explain        health check: graded cards, problems, remedies | the reason behind every number
 *    access.phase                          a plan over the years: figures, money, order, targets
 *    access.city                           all indicators of a city together
 *    access.difference                    paper less foot, and why; dead ends
 *    access.gap  access.circle  access.community  access.balance    gaps | living circles | checklists | seats, spaces, places
 *    access  access.people  access.walk  access.service  access.flow  siting    who is served, how well, by whom | where to build
 *  1 network  map                          walking graph and distances | viewport, scene, symbolizers, off-screen painter
 *  0 geometry  planning  task              measures and shapes (JTS) | the planner's words | how work is run and cancelled
 * </pre>
 *
 * <table>
 * <caption>What a room may use besides the JDK</caption>
 * <tr><td>geometry, task</td><td>nothing of ours</td></tr>
 * <tr><td>planning</td><td>geometry</td></tr>
 * <tr><td>network</td><td>geometry, task, planning</td></tr>
 * <tr><td>map</td><td>geometry, task</td></tr>
 * <tr><td>access.people</td><td>planning, geometry, task</td></tr>
 * <tr><td>access</td><td>planning, network, geometry, task, access.people</td></tr>
 * <tr><td>access.flow</td><td>task</td></tr>
 * <tr><td>access.walk</td><td>access, access.people, network, planning, geometry, task</td></tr>
 * <tr><td>access.service</td><td>the same and access.walk</td></tr>
 * <tr><td>access.community</td><td>access, access.people, planning, geometry, task</td></tr>
 * <tr><td>access.circle</td><td>access, access.people, access.walk, access.service, planning, geometry, task</td></tr>
 * <tr><td>access.gap</td><td>the same and access.circle</td></tr>
 * <tr><td>access.balance</td><td>access, access.people, access.walk, access.flow, planning, geometry, task</td></tr>
 * <tr><td>access.difference</td><td>access, access.people, access.walk, access.service, network, planning, geometry, task</td></tr>
 * <tr><td>access.city</td><td>all access rooms, network, planning, geometry, task</td></tr>
 * <tr><td>access.explain</td><td>access rooms, access.city, planning, geometry, task</td></tr>
 * <tr><td>access.checkup</td><td>access rooms, access.city, planning, geometry, task</td></tr>
 * <tr><td>access.phase</td><td>access rooms, access.city, planning, geometry, task</td></tr>
 * <tr><td>siting</td><td>planning, access, geometry, task</td></tr>
 * <tr><td>portrayal</td><td>planning, access rooms, access.phase, network, map, geometry</td></tr>
 * <tr><td>workspace</td><td>planning, access rooms, siting, network, geometry, task</td></tr>
 * <tr><td>workspace.table</td><td>portrayal, geometry, task</td></tr>
 * <tr><td>workspace.table.city</td><td>workspace, workspace.table, portrayal, access rooms, planning, geometry, task</td></tr>
 * <tr><td>dataset</td><td>workspace, workspace.table, planning, map, geometry, task; dataset.demo also dataset</td></tr>
 * <tr><td>store</td><td>workspace, planning, geometry, task</td></tr>
 * <tr><td>report</td><td>workspace, workspace.table, portrayal, access, planning, map, geometry, task</td></tr>
 * <tr><td>ui and its rooms</td><td>everything below except dataset, store, report; ui.fx knows nothing of planning</td></tr>
 * <tr><td>app.cli</td><td>everything below except ui</td></tr>
 * <tr><td>app</td><td>everything</td></tr>
 * </table>
 */
@NullMarked
package org.quandian;

import org.jspecify.annotations.NullMarked;
