package org.quandian.ui.table;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.quandian.task.CancellationToken;
import org.quandian.task.TaskRunner;
import org.quandian.ui.dialog.FailureSentence;
import org.quandian.ui.fx.Deliver;

/** Work in the background of which only the newest wish counts: it cancels the one before, and what comes late is dropped. FX thread. */
final class Newest {
    private final TaskRunner background;
    private final Executor fx;
    private CancellationToken running = new CancellationToken();

    Newest(TaskRunner background, Executor fx) {
        this.background = background;
        this.fx = fx;
    }

    /** Work that may be cancelled. */
    interface Work<T> {
        T run(CancellationToken token) throws Exception;
    }

    /** Asks for work instead of what was asked before. */
    <T> void wish(Work<T> work, Consumer<T> onResult, Consumer<Throwable> onFailure) {
        running.cancel();
        CancellationToken token = new CancellationToken();
        running = token;
        Callable<T> call = () -> {
            token.throwIfCancelled();
            return work.run(token);
        };
        Deliver.to(
                fx,
                background.submit(call),
                result -> {
                    if (!token.isCancelled()) {
                        onResult.accept(result);
                    }
                },
                failure -> {
                    Throwable cause = FailureSentence.unwrapped(failure);
                    if (!token.isCancelled() && !(cause instanceof CancellationException)) {
                        onFailure.accept(cause);
                    }
                });
    }

    /** Nobody waits for it any more. */
    void cancel() {
        running.cancel();
    }
}
