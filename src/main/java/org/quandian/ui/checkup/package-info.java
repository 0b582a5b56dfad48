/**
 * Floor 6. The page of the city health check (城市体检): communities with their grades, the card of one of them, its problems with what would
 * mend them, and idle land and buildings near.
 *
 * <p>Main types: {@link org.quandian.ui.checkup.CheckupPage}, {@link org.quandian.ui.checkup.CheckupModel}.
 *
 * <p>May use: everything below ui, ui.fx, ui.page; JavaFX.
 *
 * <p>Threads: nodes live on the FX thread; reports and remedies are made on {@code background}.
 */
@NullMarked
package org.quandian.ui.checkup;

import org.jspecify.annotations.NullMarked;
