package org.quandian.ui;

import java.util.concurrent.CompletableFuture;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/** The program's window. Lives on the FX thread. */
public final class QuandianWindow {
    private final WindowServices services;
    private final Stage stage;
    private final CompletableFuture<Boolean> closed = new CompletableFuture<>();

    /**
     * @param services what it works with
     * @param stage a fresh stage, not shown yet
     */
    public QuandianWindow(WindowServices services, Stage stage) {
        this.services = services;
        this.stage = stage;
    }

    /** Shows the window at once and begins to open {@link WindowServices#toOpen()}. */
    public void show() {
        stage.setTitle("圈点 " + services.version());
        stage.setScene(new Scene(new BorderPane(), 1600, 900));
        stage.setOnHidden(event -> closed.complete(true));
        stage.show();
    }

    /** Done when the window is gone and the project file is released: then executors may be shut down. */
    public CompletableFuture<Boolean> closed() {
        return closed;
    }
}
