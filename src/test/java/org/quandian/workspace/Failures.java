package org.quandian.workspace;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Looks at why something failed. */
final class Failures {
    private Failures() {}

    /** The reason itself, whatever it is wrapped in; null if nothing failed. */
    static @Nullable Throwable of(CompletableFuture<?> future) {
        Throwable failure = future.handle((result, thrown) -> thrown).join();
        return failure instanceof CompletionException ? failure.getCause() : failure;
    }
}
