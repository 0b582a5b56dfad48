package org.quandian.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quandian.portrayal.Messages;
import org.quandian.ui.explain.ExplainRequest;
import org.quandian.ui.explain.Explainable;
import org.quandian.ui.fx.Nodes;

/** The right side of the page: every indicator of three plans, by module; what it comes to in words below. FX thread. */
final class CompareTable extends VBox {
    /** What the table asks for. */
    interface Actions {
        void export();

        /** Shows an indicator on the maps. */
        void showIndicator(CompareRow row);

        /** Says where a number of a column comes from. */
        void explain(CompareRow row, CompareSide side);

        void changedOnly(boolean only);
    }

    private final Messages words;
    private final Actions actions;
    private final Explainable explainable;
    private final Label left = head("");
    private final Label right = head("");
    private final Label busy = Nodes.label("", "micro", "muted");
    private final Label conclusion = new Label();
    private final CheckBox changedOnly;
    private final ListView<Line> list = new ListView<>();
    private CompareModel model = new CompareModel(List.of());
    private String shownKey = "";

    /** A line of the list: the name of a module, or a row. */
    private record Line(String title, Optional<CompareRow> row) {}

    CompareTable(Messages words, boolean onlyChanged, Actions actions) {
        this.words = words;
        this.actions = actions;
        this.explainable = new Explainable(words);
        getStyleClass().addAll("dock", "right", "compare-table");
        changedOnly = new CheckBox(words.text("compare.changed_only"));
        changedOnly.setId("compare-changed-only");
        changedOnly.setSelected(onlyChanged);
        changedOnly.setMinWidth(USE_PREF_SIZE);
        changedOnly.setOnAction(event -> {
            actions.changedOnly(changedOnly.isSelected());
            refill();
        });
        Button export = new Button(words.text("compare.export"), Nodes.icon("mdi2f-file-table-outline", 16));
        export.setId("compare-export");
        export.setMinWidth(USE_PREF_SIZE);
        export.setOnAction(event -> actions.export());
        HBox top = Nodes.row(
                10, Nodes.label(words.text("compare.table"), "head"), busy, Nodes.spacer(), changedOnly, export);
        top.setPadding(new Insets(7, 16, 7, 16));
        list.getStyleClass().addAll("issue-list", "compare-list");
        list.setId("compare-rows");
        list.setCellFactory(any -> new Cell(row -> actions.showIndicator(row)));
        VBox.setVgrow(list, Priority.ALWAYS);
        conclusion.setWrapText(true);
        conclusion.setId("compare-conclusion");
        conclusion.setMinHeight(USE_PREF_SIZE);
        VBox said = new VBox(4, Nodes.label(words.text("compare.conclusion"), "head"), conclusion);
        said.getStyleClass().add("inspector");
        VBox.setMargin(said, new Insets(10, 16, 12, 16));
        said.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(top, captions(), list, said);
    }

    /** Shows other figures. */
    void show(CompareModel newModel, String leftName, String rightName, boolean isBusy, String said) {
        model = newModel;
        left.setText(leftName);
        right.setText(rightName);
        left.setTooltip(Nodes.tooltip(leftName));
        right.setTooltip(Nodes.tooltip(rightName));
        busy.setText(isBusy ? words.text("compare.busy") : "");
        conclusion.setText(said);
        refill();
    }

    /** Marks the row that the maps show. */
    void mark(String key) {
        if (!key.equals(shownKey)) {
            shownKey = key;
            list.refresh();
        }
    }

    /** The rows on show. */
    List<CompareRow> rows() {
        return list.getItems().stream().flatMap(each -> each.row().stream()).toList();
    }

    private void refill() {
        List<Line> lines = new ArrayList<>();
        for (CompareModel.Section each : (changedOnly.isSelected() ? model.changedOnly() : model).sections()) {
            lines.add(new Line(each.title(), Optional.empty()));
            each.rows().forEach(row -> lines.add(new Line("", Optional.of(row))));
        }
        if (!lines.equals(list.getItems())) {
            list.getItems().setAll(lines);
        }
    }

    private Node captions() {
        Label name = Nodes.shrinkable(words.text("compare.indicator"), "small", "muted");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(
                name,
                column(head(words.text("compare.baseline"))),
                column(Nodes.row(4, CompareBar.dot("left"), left)),
                column(Nodes.row(4, CompareBar.dot("right"), right)),
                column(head(words.text("compare.change"))),
                column(head(words.text("compare.target"))));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("compare-captions");
        return row;
    }

    private static Label head(String text) {
        return Nodes.shrinkable(text, "small", "muted");
    }

    private static Node column(Region content) {
        if (content instanceof HBox row) {
            row.setAlignment(Pos.CENTER_RIGHT);
        } else if (content instanceof Label label) {
            label.setAlignment(Pos.CENTER_RIGHT);
        }
        content.getStyleClass().add("compare-column");
        return content;
    }

    /** One line. */
    private final class Cell extends ListCell<Line> {
        private final Consumer<CompareRow> onRow;

        Cell(Consumer<CompareRow> onRow) {
            this.onRow = onRow;
            setPrefWidth(0);
            setOnMouseClicked(event -> clicked());
        }

        private void clicked() {
            Line line = getItem();
            if (line != null) {
                line.row().filter(row -> !row.indicatorId().isEmpty()).ifPresent(onRow);
            }
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().removeAll("compare-shelf", "current");
            if (empty || line == null) {
                setGraphic(null);
            } else if (line.row().isEmpty()) {
                getStyleClass().add("compare-shelf");
                setGraphic(Nodes.label(line.title(), "head"));
            } else {
                CompareRow row = line.row().get();
                setGraphic(row(row));
                if (row.key().equals(shownKey)) {
                    getStyleClass().add("current");
                }
            }
        }

        private Node row(CompareRow row) {
            Label name = Nodes.shrinkable(row.label(), "body");
            name.setTooltip(Nodes.tooltip(tip(row)));
            Label unit = Nodes.label(row.unit(), "small", "muted");
            HBox first = Nodes.row(5, name, unit);
            row.ledger().ifPresent(ledger -> first.getChildren()
                    .add(Nodes.tag(words.text("ui.ledger." + ledger.id() + ".short"), "tag-" + ledger.id())));
            first.setMinWidth(0);
            first.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(first, Priority.ALWAYS);
            Label change = Nodes.digits(row.changeText(), "body");
            change.getStyleClass().add(row.isDifferent() ? row.tone() : "faint");
            Label target = Nodes.digits(row.targetText(), "body");
            if (row.isMet()) {
                target.setGraphic(tick());
            }
            HBox line = new HBox(
                    first,
                    number(row, CompareSide.BASELINE, Nodes.digits(row.baselineText(), "body", "muted")),
                    number(row, CompareSide.LEFT, Nodes.digits(row.leftText(), "body")),
                    number(row, CompareSide.RIGHT, Nodes.digits(row.rightText(), "body", "digits-strong")),
                    column(change),
                    column(target));
            line.setAlignment(Pos.CENTER_LEFT);
            return row.target().isEmpty()
                    ? line
                    : new VBox(line, aim(row, row.target().get()));
        }

        /** By when and where the target is written, what is still lacking; all targets of the number in the tip. */
        private Node aim(CompareRow row, CompareTarget target) {
            String said = target.caption();
            if (target.others() > 0) {
                said += " " + words.text("compare.target.others", Map.of("count", Integer.toString(target.others())));
            }
            Optional<String> lacks = row.shortfallText();
            if (lacks.isPresent()) {
                said = words.text("compare.target.lacks", Map.of("gap", lacks.get())) + " · " + said;
            }
            Label label = Nodes.shrinkable(said, "micro", "muted");
            label.setTooltip(Nodes.tooltip(String.join("\n", target.source())));
            HBox below = new HBox(label);
            below.getStyleClass().add("compare-aim");
            return below;
        }

        /** A number that says where it comes from when it is clicked. */
        private Node number(CompareRow row, CompareSide side, Label label) {
            if (row.question().isPresent() && !label.getText().equals(CompareRow.NOTHING)) {
                explainable.of(label, row::question, row::ledger);
                label.addEventHandler(ExplainRequest.ASKED, request -> {
                    request.consume();
                    actions.explain(row, side);
                });
            }
            HBox cell = new HBox(label);
            cell.setMinWidth(0);
            return column(cell);
        }

        private String tip(CompareRow row) {
            String text = row.regime().isEmpty()
                    ? row.label()
                    : words.text("compare.row_tip", Map.of("name", row.label(), "regime", row.regime()));
            return row.ledger()
                    .map(ledger -> text + " · " + words.text("ui.ledger." + ledger.id()))
                    .orElse(text);
        }

        private static Node tick() {
            Node tick = Nodes.icon("mdi2c-check", 14);
            tick.getStyleClass().add("icon-good");
            return tick;
        }
    }
}
