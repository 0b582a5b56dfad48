/**
 * Floor 7. The command line: one class per command, the shapes of its output, and how failures are said.
 *
 * <p>Main types: {@link org.quandian.app.cli.CommandLineProgram} (runs one command), {@link org.quandian.app.cli.CommandServices} (what
 * commands need, filled by the wiring), {@link org.quandian.app.cli.ExitCode}.
 *
 * <p>May use: every floor below except ui; picocli, Jackson. No JavaFX class is loaded by a command.
 *
 * <p>Threads: a command runs on the thread that calls it and waits for everything it starts.
 */
@NullMarked
package org.quandian.app.cli;

import org.jspecify.annotations.NullMarked;
