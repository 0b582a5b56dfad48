package org.quandian.task;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs one piece of work at a time and remembers only the newest request made meanwhile: the figure under a moving mouse
 * wants the last position, not all of them. Requests and deliveries happen on one thread (the deliverer's); only the work
 * itself runs on the runner's.
 *
 * @param <T> what the work yields
 */
public final class LatestOnly<T> {
    private final TaskRunner runner;
    private final Executor deliverer;
    private boolean running;
    private @Nullable Request<T> waiting;

    /**
     * @param runner where the work runs
     * @param deliverer the thread that makes requests and receives results
     */
    public LatestOnly(TaskRunner runner, Executor deliverer) {
        this.runner = runner;
        this.deliverer = deliverer;
    }

    /** Asks for the work; if another piece is running, this one replaces whatever waited before. */
    public void request(Callable<T> work, Consumer<T> onResult, Consumer<Throwable> onFailure) {
        Request<T> request = new Request<>(work, onResult, onFailure);
        if (running) {
            waiting = request;
        } else {
            start(request);
        }
    }

    /** Forgets a request that has not started; a running one still delivers. */
    public void forgetWaiting() {
        waiting = null;
    }

    private void start(Request<T> request) {
        running = true;
        listen(request, runner.submit(request.work));
    }

    private void listen(Request<T> request, CompletableFuture<T> result) {
        var unused = result.whenComplete((value, failure) -> deliverer.execute(() -> deliver(request, value, failure)));
    }

    /** The next piece begins at once, but is listened to only when this one is delivered: a quick one must not come before it. */
    private void deliver(Request<T> request, T value, @Nullable Throwable failure) {
        Request<T> next = waiting;
        waiting = null;
        running = next != null;
        CompletableFuture<T> ahead = next == null ? null : runner.submit(next.work);
        try {
            if (failure == null) {
                request.onResult.accept(value);
            } else {
                request.onFailure.accept(failure);
            }
        } finally {
            if (next != null && ahead != null) {
                listen(next, ahead);
            }
        }
    }

    private record Request<T>(Callable<T> work, Consumer<T> onResult, Consumer<Throwable> onFailure) {}
}
