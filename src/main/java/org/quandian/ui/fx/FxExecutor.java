package org.quandian.ui.fx;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The FX thread as an executor: runs at once where the caller is on it already, else later. The toolkit must have been started. */
public final class FxExecutor implements Executor {
    @Override
    public void execute(Runnable command) {
        if (Platform.isFxApplicationThread()) {
            command.run();
        } else {
            Platform.runLater(command);
        }
    }
}
