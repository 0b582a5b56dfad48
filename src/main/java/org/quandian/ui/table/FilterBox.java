package org.quandian.ui.table;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;
import org.quandian.workspace.table.FilterReading;
import org.quandian.workspace.table.FilterRejectedException;
import org.quandian.workspace.table.city.FilterSentences;

/** Where a filter is typed, and below it how it was understood or what is wrong with it. FX thread. */
final class FilterBox extends VBox {
    private static final double PAUSE_MILLIS = 160;

    private final Messages words;
    private final TextField field = new TextField();
    private final Label said = Nodes.shrinkable("", "micro");
    private final PauseTransition pause = new PauseTransition(Duration.millis(PAUSE_MILLIS));
    private boolean quiet;

    FilterBox(Messages words, Consumer<String> onFilter) {
        super(2);
        this.words = words;
        field.setId("table-filter");
        field.setPromptText(words.text("table.ui.filter.prompt"));
        field.setMinWidth(120);
        said.setId("table-filter-said");
        said.setMinHeight(15);
        pause.setOnFinished(event -> onFilter.accept(field.getText()));
        field.textProperty().addListener((any, before, after) -> {
            if (!quiet) {
                pause.playFromStart();
            }
        });
        field.setOnAction(event -> {
            pause.stop();
            onFilter.accept(field.getText());
        });
        HBox.setHgrow(this, Priority.ALWAYS);
        getChildren().addAll(field, said);
        understood(FilterReading.Kind.ALL);
    }

    /** Puts a filter into the box without telling anybody. */
    void setText(String text) {
        quiet = true;
        pause.stop();
        field.setText(text);
        quiet = false;
    }

    /** Says how the filter was understood. */
    void understood(FilterReading.Kind kind) {
        say(words.text("table.ui.understood." + kind), false);
    }

    /** Says what is wrong. */
    void refused(FilterRejectedException wrong) {
        say(new FilterSentences(words).text(wrong), true);
    }

    private void say(String sentence, boolean wrong) {
        said.setText(sentence);
        said.getStyleClass().removeAll("error", "muted");
        said.getStyleClass().add(wrong ? "error" : "muted");
        said.setTooltip(Nodes.tooltip(sentence));
        said.setGraphic(wrong ? Nodes.icon("mdi2a-alert-circle-outline", 13) : null);
    }
}
