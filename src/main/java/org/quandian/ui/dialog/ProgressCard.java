package org.quandian.ui.dialog;

import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.ui.fx.Nodes;

/** A card that says how far a long piece of work has come, with a way to stop it. Reports may come from any thread, as often as they like. */
public final class ProgressCard extends VBox {
    private final Messages words;
    private final Executor fx;
    private final Label percent = Nodes.digits("", "small", "muted");
    private final ProgressBar bar = new ProgressBar(-1);
    private final Label step = Nodes.shrinkable("", "small", "muted");
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile String newestStep = "";
    private volatile double newestDone = -1;

    /**
     * @param title what is going on
     * @param words the language
     * @param fx the FX thread
     * @param token cancelled by the button
     */
    public ProgressCard(String title, Messages words, Executor fx, CancellationToken token) {
        super(10);
        this.words = words;
        this.fx = fx;
        getStyleClass().add("card");
        setPrefWidth(360);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        bar.setMaxWidth(Double.MAX_VALUE);
        Button cancel = new Button(words.text("ui.cancel"));
        cancel.setId("progress-cancel");
        cancel.getStyleClass().add("link");
        cancel.setOnAction(event -> {
            token.cancel();
            cancel.setDisable(true);
            step.setText(words.text("ui.progress.cancelling"));
        });
        getChildren()
                .addAll(
                        Nodes.row(8, Nodes.label(title, "head"), Nodes.spacer(), percent),
                        bar,
                        Nodes.row(8, step, Nodes.spacer(), cancel));
    }

    /** Where the work reports to. */
    public ProgressListener listener() {
        return (reported, done) -> {
            newestStep = reported;
            newestDone = done;
            if (waiting.compareAndSet(false, true)) {
                fx.execute(this::show);
            }
        };
    }

    private void show() {
        waiting.set(false);
        double done = newestDone;
        bar.setProgress(done < 0 ? -1 : done);
        percent.setText(done < 0 ? "" : FigureFormat.whole(Math.floor(done * 100)) + "%");
        step.setText(newestStep.isEmpty() ? "" : words.text("ui.progress.step", Map.of("step", stepName(newestStep))));
    }

    private String stepName(String name) {
        for (String key : new String[] {"ui.role." + name, "map.layer." + name}) {
            if (words.has(key)) {
                return words.text(key);
            }
        }
        return name;
    }
}
