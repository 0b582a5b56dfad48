/**
 * Floor 6. A plan over the years: the page of targets and phases (目标与分期), and the strip of years under the map.
 *
 * <p>Main types: {@link org.quandian.ui.phase.PhasePage}, {@link org.quandian.ui.phase.PhaseStrip}.
 *
 * <p>May use: ui.page, ui.fx, ui.panel, ui.dialog, everything below ui.
 *
 * <p>Threads: everything lives on the FX thread; what is computed is computed elsewhere, and what comes late is dropped.
 */
@NullMarked
package org.quandian.ui.phase;

import org.jspecify.annotations.NullMarked;
