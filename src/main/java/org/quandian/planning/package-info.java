/**
 * Floor 0. The planner's words: baseline, demand units, parks, standards, interventions, scenarios, edits, targets.
 *
 * <p>Main types: {@link org.quandian.planning.Baseline}, {@link org.quandian.planning.Scenario}, {@link org.quandian.planning.ScenarioEdit}, {@link org.quandian.planning.StandardsCatalogue}, {@link org.quandian.planning.TargetBook}.
 *
 * <p>May use: geometry; JTS.
 *
 * <p>Threads: everything is immutable and may be shared between threads.
 */
@NullMarked
package org.quandian.planning;

import org.jspecify.annotations.NullMarked;
