/**
 * Floor 6. The docks: layers, legend and rule on the left, figures and placed things on the right; with the models they show.
 *
 * <p>Main types: {@link org.quandian.ui.panel.FiguresModel}, {@link org.quandian.ui.panel.FiguresPanel}, {@link
 * org.quandian.ui.panel.LayersPanel}.
 *
 * <p>May use: ui.fx, portrayal, workspace, access, planning; JavaFX. Models ({@code …Model}) know no toolkit.
 *
 * <p>Threads: models are immutable; panels live on the FX thread.
 */
@NullMarked
package org.quandian.ui.panel;

import org.jspecify.annotations.NullMarked;
