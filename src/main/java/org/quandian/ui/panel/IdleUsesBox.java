package org.quandian.ui.panel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/** Which gaps an idle site can close: for each use how many more would be served; a click takes the use. FX thread. */
final class IdleUsesBox extends VBox {
    private final Messages words;
    private final Consumer<String> onUse;
    private final FlowPane uses = new FlowPane(6, 4);

    IdleUsesBox(Messages words, Consumer<String> onUse) {
        super(4);
        this.words = words;
        this.onUse = onUse;
        uses.setId("idle-uses");
        getChildren().addAll(Nodes.label(words.text("works.idle.title"), "small", "muted"), uses);
    }

    void show(Optional<List<IdleGain>> gains, String chosen) {
        if (gains.isEmpty()) {
            uses.getChildren().setAll(List.of(Nodes.label(words.text("works.idle.pending"), "small", "muted")));
            return;
        }
        uses.getChildren()
                .setAll(gains.get().stream().map(each -> button(each, chosen)).toList());
    }

    private Button button(IdleGain gain, String chosen) {
        String amount = (gain.gained() > 0 ? "+" : "") + FigureFormat.whole(gain.gained()) + " " + gain.unit();
        Button button = new Button(words.text("works.idle.gain", Map.of("use", gain.name(), "gain", amount)));
        button.setId("idle-use-" + gain.use());
        button.getStyleClass().addAll("small");
        if (gain.use().equals(chosen)) {
            button.getStyleClass().add("accent");
        }
        button.setOnAction(event -> onUse.accept(gain.use()));
        return button;
    }
}
