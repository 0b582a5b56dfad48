package org.quandian.task;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells running work that nobody waits for it any more. Safe from any thread; once cancelled it stays so. */
public final class CancellationToken {
    private final AtomicBoolean cancelled = new AtomicBoolean();

    /** A token that the caller keeps for itself, for work that is never cancelled. */
    public static CancellationToken none() {
        return new CancellationToken();
    }

    /** Asks the work to stop at its next check. */
    public void cancel() {
        cancelled.set(true);
    }

    /** Whether the work was asked to stop. */
    public boolean isCancelled() {
        return cancelled.get();
    }

    /**
     * To be called between steps that take more than a few milliseconds.
     *
     * @throws CancellationException if the work was asked to stop
     */
    public void throwIfCancelled() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
