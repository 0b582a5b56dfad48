package org.quandian.task;

import java.util.concurrent.Callable;
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
        var unused = runner.submit(request.work)
                .whenComplete((result, failure) -> deliverer.execute(() -> {
                    running = false;
                    Request<T> next = waiting;
                    waiting = null;
                    if (next != null) {
                        start(next);
                    }
                    if (failure == null) {
                        request.onResult.accept(result);
                    } else {
                        request.onFailure.accept(failure);
                    }
                }));
    }

    private record Request<T>(Callable<T> work, Consumer<T> onResult, Consumer<Throwable> onFailure) {}
}
