package org.quandian.ui.phase;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quandian.access.phase.TargetBoard;
import org.quandian.access.phase.TargetRow;
import org.quandian.planning.TargetProgramme;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.TargetWords;
import org.quandian.ui.explain.ExplainRequest;
import org.quandian.ui.explain.Explainable;
import org.quandian.ui.fx.Nodes;

/** The board by paragraphs (条文): every row of the documents, with paragraph, wording, aim, year, base, now, planned and state. */
final class ClauseView extends VBox {
    private static final int COLUMNS = 10;
    private static final double[] WIDTHS = {68, 0, 150, 170, 70, 70, 90, 80, 96, 84};

    private final Messages messages;
    private final TargetWords words;
    private final Consumer<TargetRow> onOpen;
    private final Explainable explainable;
    private @Nullable PhaseReasons reasons;

    ClauseView(Messages messages, Consumer<TargetRow> onOpen) {
        super(14);
        this.messages = messages;
        this.words = new TargetWords(messages);
        this.onOpen = onOpen;
        this.explainable = new Explainable(messages);
        setMinWidth(0);
    }

    /** Shows every row of a board. */
    void show(TargetBoard board) {
        reasons = new PhaseReasons(messages, board);
        List<TargetRow> rows = board.rows();
        getChildren().clear();
        rows.stream().map(TargetRow::programme).distinct().forEach(programme -> {
            List<TargetRow> own = rows.stream()
                    .filter(row -> row.programme().equals(programme))
                    .toList();
            getChildren().add(section(programme, own));
        });
    }

    private VBox section(TargetProgramme programme, List<TargetRow> rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("clause-grid");
        for (double width : WIDTHS) {
            ColumnConstraints column = new ColumnConstraints();
            if (width > 0) {
                column.setMinWidth(width);
                column.setPrefWidth(width);
                column.setMaxWidth(width);
            } else {
                column.setMinWidth(120);
                column.setHgrow(Priority.ALWAYS);
            }
            grid.getColumnConstraints().add(column);
        }
        String[] heads = {"paragraph", "name", "aim", "term", "base", "now", "planned", "due", "gap", "state"};
        for (int i = 0; i < COLUMNS; i++) {
            grid.add(Nodes.shrinkable(messages.text("target.column." + heads[i]), "small", "muted"), i, 0);
        }
        grid.getRowConstraints().add(new RowConstraints(28));
        int line = 1;
        for (TargetRow row : rows) {
            addRow(grid, line++, row);
        }
        VBox section = new VBox(
                6,
                Nodes.shrinkable(words.of(programme.name()), "head"),
                Nodes.shrinkable(programme.document(), "small", "muted"),
                grid);
        section.getStyleClass().add("phase-card");
        return section;
    }

    private void addRow(GridPane grid, int line, TargetRow row) {
        Node[] cells = {
            Nodes.shrinkable(row.target().paragraph(), "small", "muted"),
            name(row),
            wrapped(words.aim(row.target())),
            wrapped(words.term(row.target())),
            number(row, row.base(), PhaseReasons::base, words.baseSource(row)),
            number(row, row.now(), PhaseReasons::now, ""),
            number(row, row.planned(), PhaseReasons::planned, ""),
            number(row, row.inDueYear(), PhaseReasons::inDueYear, ""),
            Nodes.shrinkable(words.gap(row)),
            state(row)
        };
        Region rule = Nodes.rule();
        GridPane.setValignment(rule, VPos.TOP);
        grid.add(rule, 0, line, COLUMNS, 1);
        for (int i = 0; i < cells.length; i++) {
            GridPane.setValignment(cells[i], VPos.CENTER);
            if (!cells[i].getStyleClass().contains("explainable")) {
                cells[i].setOnMouseClicked(event -> onOpen.accept(row));
            }
            grid.add(cells[i], i, line);
        }
        RowConstraints height = new RowConstraints();
        height.setMinHeight(46);
        grid.getRowConstraints().add(height);
    }

    /** A value, which can be asked where it comes from if it stems from an indicator. */
    private Label number(
            TargetRow row,
            OptionalDouble value,
            BiFunction<PhaseReasons, TargetRow, Optional<ExplainRequest>> reason,
            String tip) {
        Label label = Nodes.shrinkable(words.brief(row.target(), value));
        PhaseReasons now = reasons;
        Optional<ExplainRequest> request = now == null ? Optional.empty() : reason.apply(now, row);
        if (request.isPresent()) {
            explainable.asking(label, () -> request);
        }
        if (!tip.isEmpty()) {
            label.setTooltip(Nodes.tooltip(tip));
        }
        return label;
    }

    private Label state(TargetRow row) {
        Label tag = Nodes.tag(words.state(row.state()), StateTag.of(row.state()));
        String course = words.course(row);
        if (!course.isEmpty()) {
            tag.setTooltip(Nodes.tooltip(course));
        }
        return tag;
    }

    private VBox name(TargetRow row) {
        Label name = Nodes.shrinkable(words.of(row.target().name()));
        String why = row.state() == TargetRow.State.NO_DATA ? words.noData(row) : "";
        String scope = words.of(row.target().scope());
        String ledger = words.ledger(row.target());
        // that a value waits to be filled in says enough
        boolean waits = row.target().isByHand() && !why.isEmpty();
        String by = waits ? "" : words.countedBy(row.target());
        String counted = ledger.isEmpty() ? by : ledger + " · " + by;
        // what was noted of the paragraph is English; Chinese readers have the name
        String text =
                messages.language() == Messages.Language.ZH ? "" : row.target().text();
        String said = Stream.of(counted, text, scope, why)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        VBox both = new VBox(name, Nodes.shrinkable(said, "micro", "muted"));
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private static Label wrapped(String text) {
        Label label = Nodes.shrinkable(text);
        label.setWrapText(true);
        return label;
    }
}
