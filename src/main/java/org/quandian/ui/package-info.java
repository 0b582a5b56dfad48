/**
 * Floor 6. The window: header, toolbar, docks, status line, welcome page, and what happens when something is opened or closed.
 *
 * <p>Main types: {@link org.quandian.ui.QuandianWindow}, {@link org.quandian.ui.WindowServices}.
 *
 * <p>May use: everything below except dataset, store, report; JavaFX, AtlantaFX, ControlsFX, Ikonli.
 *
 * <p>Threads: everything lives on the FX thread; slow work goes to the runners of {@link org.quandian.ui.WindowServices}.
 */
@NullMarked
package org.quandian.ui;

import org.jspecify.annotations.NullMarked;
