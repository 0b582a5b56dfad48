package org.quandian.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.stage.Stage;
import org.quandian.ui.QuandianWindow;
import org.quandian.ui.WindowServices;
import org.quandian.ui.fx.FxExecutor;
import org.quandian.ui.fx.FxToolkit;

/** The only class of this room that names JavaFX: starts the toolkit, shows the window, waits until it is closed. */
final class WindowProcess {
    /**
     * Returns when the window is closed and its project released.
     *
     * @param services makes what the window works with, given the FX thread; called on it
     * @throws CompletionException with UnsupportedOperationException inside where there is no display
     */
    void run(Function<Executor, WindowServices> services) {
        CompletableFuture<Boolean> closed = new CompletableFuture<>();
        try {
            FxToolkit.start(() -> show(services, closed));
        } catch (UnsupportedOperationException noDisplay) {
            throw new CompletionException(noDisplay);
        }
        closed.join();
    }

    private static void show(Function<Executor, WindowServices> services, CompletableFuture<Boolean> closed) {
        try {
            QuandianWindow window = new QuandianWindow(services.apply(new FxExecutor()), new Stage());
            window.show();
            var unused = window.closed().whenComplete((done, failure) -> {
                if (failure == null) {
                    closed.complete(true);
                } else {
                    closed.completeExceptionally(failure);
                }
            });
        } catch (RuntimeException | Error failure) {
            closed.completeExceptionally(failure);
        }
    }
}
