/**
 * Floor 6. What the window is made of and knows nothing of planning: the FX thread as an executor, fonts, icons, theme, small nodes.
 *
 * <p>Main types: {@link org.quandian.ui.fx.FxExecutor}, {@link org.quandian.ui.fx.FxToolkit}, {@link org.quandian.ui.fx.Fonts}.
 *
 * <p>May use: task, portrayal (words); JavaFX, AtlantaFX, Ikonli.
 *
 * <p>Threads: the only room that calls {@code Platform.runLater}; nodes live on the FX thread.
 */
@NullMarked
package org.quandian.ui.fx;

import org.jspecify.annotations.NullMarked;
