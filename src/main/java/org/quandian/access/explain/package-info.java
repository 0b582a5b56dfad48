/**
 * Floor 2, above access.city. The reason behind every number (由来): formula, rules, numerator and denominator, the parts that make them up,
 * the data they came from, and what was left out.
 *
 * <p>Main types: {@link org.quandian.access.explain.Explainer}, {@link org.quandian.access.explain.Question}, {@link
 * org.quandian.access.explain.Explanation}.
 *
 * <p>May use: the other access rooms, planning, geometry, task. Says codes and values, never sentences.
 *
 * <p>Threads: as access.city: any thread except the workers of the JDK's common pool and the window's own.
 */
@NullMarked
package org.quandian.access.explain;

import org.jspecify.annotations.NullMarked;
