package org.quandian.ui.fx;

import javafx.application.Platform;

/** Starts and stops JavaFX without an {@code Application} subclass, so that everything a window needs can be handed over by constructor. */
public final class FxToolkit {
    private FxToolkit() {}

    /**
     * Starts the toolkit and runs the command on the FX thread; returns at once. The toolkit ends with the last window.
     *
     * @throws UnsupportedOperationException where there is no display or no GTK
     */
    public static void start(Runnable onFxThread) {
        Platform.setImplicitExit(true);
        Platform.startup(onFxThread);
    }
}
