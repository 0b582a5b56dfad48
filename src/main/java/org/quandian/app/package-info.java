/**
 * Floor 7. Start of the program, wiring by hand, settings, crash report. The only room that creates executors and the only one that
 * sees every other.
 *
 * <p>Main types: {@link org.quandian.app.Quandian} (main), {@link org.quandian.app.Wiring}, {@link org.quandian.app.WindowLauncher}.
 *
 * <p>May use: everything below, {@code app.cli}. JavaFX classes are loaded only when the window opens.
 *
 * <p>Threads: {@code main} waits for the command or the window; {@code analysis} and {@code render} are daemons; {@code io} is not, so
 * that what was begun is written before the process ends.
 */
@NullMarked
package org.quandian.app;

import org.jspecify.annotations.NullMarked;
