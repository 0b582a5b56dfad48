/**
 * Floor 6. Cards over the window: progress, errors, import, lists of oddities, names, keys. No windows of their own, so nothing gets lost
 * behind another.
 *
 * <p>Main types: {@link org.quandian.ui.dialog.DialogHost}, {@link org.quandian.ui.dialog.DialogCard}, {@link
 * org.quandian.ui.dialog.FailureSentence}.
 *
 * <p>May use: ui.fx, portrayal, workspace, task; JavaFX.
 *
 * <p>Threads: the FX thread.
 */
@NullMarked
package org.quandian.ui.dialog;

import org.jspecify.annotations.NullMarked;
