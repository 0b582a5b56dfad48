package org.quandian.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quandian.access.explain.Question;
import org.quandian.portrayal.Messages;
import org.quandian.ui.explain.Explainable;
import org.quandian.ui.fx.Nodes;

/** The pinned indicators over a corner of the map: name, ledger, rate, and what the gesture under way changes, line by line. FX thread. */
public final class PinnedStrip extends VBox {
    private final Messages words;
    private final Consumer<String> onUnpin;
    private final Function<String, Optional<Question>> questions;
    private final Explainable explainable;
    private final Label title = Nodes.label("", "micro", "muted");
    private final GridPane grid = new GridPane();
    private final List<Row> rows = new ArrayList<>();
    private List<String> shownIds = List.of();

    /**
     * An empty strip, which is not seen.
     *
     * @param onUnpin told the id of an indicator that is no longer wanted
     * @param questions what is asked when somebody wants to know where the rate of an indicator comes from
     */
    public PinnedStrip(Messages words, Consumer<String> onUnpin, Function<String, Optional<Question>> questions) {
        super(2);
        this.words = words;
        this.onUnpin = onUnpin;
        this.questions = questions;
        this.explainable = new Explainable(words);
        setId("pinned-strip");
        getStyleClass().addAll("map-card", "pinned-strip");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        grid.setHgap(8);
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints plain = new ColumnConstraints();
        ColumnConstraints right = new ColumnConstraints();
        right.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(name, plain, right, right);
        Node pin = Nodes.icon("mdi2p-pin-outline", 13);
        pin.getStyleClass().add("icon-muted");
        getChildren().addAll(Nodes.row(5, pin, title), grid);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /**
     * Shows the lines; none hides the strip.
     *
     * @param heading what the changes are changes from
     */
    public void show(String heading, List<PinnedLine> lines) {
        setVisible(!lines.isEmpty());
        title.setText(heading);
        List<String> ids = lines.stream().map(PinnedLine::id).toList();
        if (!ids.equals(shownIds)) {
            shownIds = ids;
            rebuild(lines);
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(lines.get(i));
        }
    }

    private void rebuild(List<PinnedLine> lines) {
        rows.clear();
        grid.getChildren().clear();
        for (PinnedLine line : lines) {
            Row row = new Row(line);
            explainable.of(row.rate, () -> questions.apply(line.id()));
            rows.add(row);
            Button unpin = Nodes.iconButton("mdi2c-close", words.text("ui.pin.unpin"), () -> onUnpin.accept(line.id()));
            unpin.setGraphic(Nodes.icon("mdi2c-close", 13));
            unpin.getStyleClass().add("tiny-icon");
            unpin.setId("unpin-" + line.id());
            unpin.setFocusTraversable(false);
            grid.addRow(rows.size() - 1, row.name, row.ledger, row.rate, row.change, unpin);
        }
    }

    /** The nodes of one line. */
    private static final class Row {
        private static final double NAME_WIDTH = 150;

        private final Label name = Nodes.shrinkable("", "small");
        private final Label ledger = Nodes.tag("", "tag-radius");
        private final Label rate = Nodes.digits("", "small");
        private final Label change = Nodes.label("", "small");

        Row(PinnedLine line) {
            name.setMaxWidth(NAME_WIDTH);
            change.setId("pinned-" + line.id());
            rate.setId("pinned-rate-" + line.id());
        }

        void show(PinnedLine line) {
            name.setText(line.name());
            ledger.setText(line.ledgerTag());
            ledger.getStyleClass().removeIf(each -> each.startsWith("tag-"));
            ledger.getStyleClass().add("tag-" + line.ledger());
            rate.setText(line.rate());
            change.setText(line.change());
            change.getStyleClass().removeIf(each -> each.startsWith("change-"));
            change.getStyleClass().add("change-" + (line.late() ? "quiet" : line.tone()));
        }
    }
}
