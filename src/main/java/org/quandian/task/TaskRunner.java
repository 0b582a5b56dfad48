package org.quandian.task;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * Runs work somewhere: on a worker thread in the program, on the caller's own thread in tests and on the command line.
 * Only {@code app} makes the ones with threads.
 */
public interface TaskRunner {
    /** Runs the work; a failure completes the future exceptionally, with the original exception. */
    <T> CompletableFuture<T> submit(Callable<T> work);

    /** Everything at once, on the caller's thread. */
    static TaskRunner sameThread() {
        return on(Runnable::run);
    }

    /** Work goes to the given executor; once that is shut down, everything counts as cancelled. */
    static TaskRunner on(Executor executor) {
        return new TaskRunner() {
            @Override
            public <T> CompletableFuture<T> submit(Callable<T> work) {
                CompletableFuture<T> future = new CompletableFuture<>();
                try {
                    executor.execute(() -> {
                        try {
                            future.complete(work.call());
                        } catch (Throwable failure) {
                            future.completeExceptionally(failure);
                        }
                    });
                } catch (RejectedExecutionException closed) {
                    // The program ends: whoever still asks for something has been given up.
                    future.completeExceptionally(cancelled(closed));
                }
                return future;
            }
        };
    }

    private static CancellationException cancelled(RejectedExecutionException closed) {
        CancellationException cancelled = new CancellationException("closed");
        cancelled.initCause(closed);
        return cancelled;
    }
}
