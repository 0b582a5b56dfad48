package org.quandian.ui.fx;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Brings results of work elsewhere to the FX thread. What goes wrong in the receiver is a defect and reaches the uncaught handler; futures would swallow it. */
public final class Deliver {
    private Deliver() {}

    /** Hands the result, or the failure, to one of the receivers on that thread. */
    public static <T> void to(
            Executor fx, CompletableFuture<? extends T> work, Consumer<T> onResult, Consumer<Throwable> onFailure) {
        var unused = work.whenComplete((result, failure) -> fx.execute(() -> {
            try {
                if (failure == null) {
                    onResult.accept(result);
                } else {
                    onFailure.accept(failure);
                }
            } catch (RuntimeException | Error defect) {
                Thread thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, defect);
            }
        }));
    }
}
