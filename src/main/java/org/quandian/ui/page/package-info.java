/**
 * Floor 6. What a page of the window is, and what it is handed: so that pages live in rooms of their own and the window above them knows
 * no more than this.
 *
 * <p>Main types: {@link org.quandian.ui.page.Page}, {@link org.quandian.ui.page.PageServices}.
 *
 * <p>May use: everything below ui, ui.fx, ui.dialog, ui.map; JavaFX.
 *
 * <p>Threads: everything lives on the FX thread.
 */
@NullMarked
package org.quandian.ui.page;

import org.jspecify.annotations.NullMarked;
