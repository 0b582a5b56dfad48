/**
 * Floor 5, a chamber of {@code dataset}. Makes the demo city 鹿城示例市 from a seed: plan, streets, plots, parks, people, files.
 *
 * <p>Main types: {@link org.quandian.dataset.demo.DemoCity}; behind it {@code CityPlan} (what lies where), {@code Lattice} and
 * {@code BlockCutter} (streets and blocks), {@code ParkPlanner}, {@code People}, {@code Communities}, {@code CityFiles}.
 *
 * <p>May use: planning, geometry, task, workspace; JTS. It writes shapefiles itself, see decision 0002.
 *
 * <p>Threads: everything runs on the caller's thread; nothing is shared. Same seed and scale, same bytes, on every machine:
 * only {@code SplittableRandom} and {@code StrictMath}, no clock, no locale, no hash order.
 */
@NullMarked
package org.quandian.dataset.demo;

import org.jspecify.annotations.NullMarked;
