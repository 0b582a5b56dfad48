/**
 * Floor 6. The page of comparison (方案对比): two plans on linked maps, every indicator of both beside the city as it stands, what differs
 * between them, which plan has which intervention in force, and the history of a plan with branches and merges.
 *
 * <p>Main types: {@link org.quandian.ui.compare.ComparePage}, {@link org.quandian.ui.compare.CompareModel}, {@link
 * org.quandian.ui.compare.CompareMaps}.
 *
 * <p>May use: everything below ui, ui.page, ui.map, ui.dialog, ui.panel, ui.fx; JavaFX. Models ({@code …Model}) know no toolkit.
 *
 * <p>Threads: pages live on the FX thread; figures of other plans on {@code analysis}, all indicators of all plans on {@code background}.
 */
@NullMarked
package org.quandian.ui.compare;

import org.jspecify.annotations.NullMarked;
