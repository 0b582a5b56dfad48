package org.quandian.app.cli;

import java.io.PrintStream;
import org.quandian.task.ProgressListener;

/** One line on the terminal that is written over while work goes on. May be called from any thread. */
final class TerminalProgress implements ProgressListener {
    private static final long QUIET_NANOS = 100_000_000;

    private final PrintStream terminal;
    private long lastNanos = System.nanoTime() - QUIET_NANOS;
    private String lastStep = "";

    TerminalProgress(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void report(String step, double done) {
        long now = System.nanoTime();
        if (step.equals(lastStep) && now - lastNanos < QUIET_NANOS && done < 1) {
            return;
        }
        lastNanos = now;
        lastStep = step;
        String share = done < 0 ? "" : " " + Math.round(100 * Math.min(1, done)) + " %";
        // "\033[K" clears what a longer line before left behind.
        terminal.print("\r" + step + share + "\033[K");
        terminal.flush();
    }

    /** Takes the line away where there is one, so that what follows starts on its own. */
    static void finish(ProgressListener progress) {
        if (progress instanceof TerminalProgress terminal) {
            terminal.clear();
        }
    }

    private synchronized void clear() {
        if (!lastStep.isEmpty()) {
            terminal.print("\r\033[K");
            terminal.flush();
        }
    }
}
