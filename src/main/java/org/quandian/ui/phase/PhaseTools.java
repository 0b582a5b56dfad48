package org.quandian.ui.phase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.quandian.access.phase.TargetBoard;
import org.quandian.access.phase.TargetRow;
import org.quandian.planning.TargetBook;
import org.quandian.planning.TargetProgramme;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.TargetWords;
import org.quandian.ui.fx.Nodes;
import org.quandian.ui.fx.Segments;

/** The bar of the page: which programmes, board or paragraphs, what the marks mean, how many targets are where, undo of targets. */
final class PhaseTools extends HBox {
    /** What the bar asks for. */
    interface Actions {
        /** Other programmes are wanted on the board. */
        void use(List<String> programmeIds);

        /** A file of the user's is to be read. */
        void bringIn();

        /** Takes the last change of targets back. */
        void undo();

        /** Puts the change last taken back in force again. */
        void redo();

        /** The board is wanted as a file. */
        void export();

        /** Shows the board or the paragraphs. */
        void showClauses(boolean clauses);
    }

    private final Messages words;
    private final Actions actions;
    private final MenuButton programmes = new MenuButton();
    private final Label summary = Nodes.shrinkable("", "small");
    private final Button undo;
    private final Button redo;
    private final HBox legend;
    private final Region divider = Nodes.divider();

    PhaseTools(Messages words, boolean clauses, Actions actions) {
        super(10);
        this.words = words;
        this.actions = actions;
        getStyleClass().add("edit-bar");
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        setMinWidth(0);
        undo = Nodes.iconButton("mdi2u-undo", words.text("phase.undo_targets"), actions::undo);
        redo = Nodes.iconButton("mdi2r-redo", words.text("phase.redo_targets"), actions::redo);
        Button export = Nodes.iconButton("mdi2e-export-variant", words.text("phase.export"), actions::export);
        export.setId("phase-export");
        undo.setId("phase-undo-targets");
        redo.setId("phase-redo-targets");
        legend = new HBox(
                14,
                mark("legend-aim", words.text("phase.legend.aim")),
                mark("legend-base", words.text("phase.legend.base")),
                mark("legend-fill", words.text("phase.legend.now")));
        legend.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Segments<Boolean> views = new Segments<>(
                List.of(false, true),
                each -> words.text(each ? "phase.view.clauses" : "phase.view.board"),
                clauses,
                actions::showClauses);
        views.setId("phase-views");
        getChildren()
                .addAll(
                        Nodes.label(words.text("phase.programmes"), "head"),
                        programmes,
                        Nodes.divider(),
                        views,
                        divider,
                        legend,
                        Nodes.spacer(),
                        summary,
                        Nodes.divider(),
                        undo,
                        redo,
                        export);
    }

    void show(TargetBook book, boolean canUndo, boolean canRedo) {
        TargetWords names = new TargetWords(words);
        List<TargetProgramme> used = book.listInUse();
        programmes.setText(
                used.isEmpty()
                        ? words.text("phase.programmes.none")
                        : names.of(used.get(0).name()) + (used.size() > 1 ? " +" + (used.size() - 1) : ""));
        programmes.getItems().clear();
        for (TargetProgramme each : book.listProgrammes()) {
            CheckMenuItem item = new CheckMenuItem(names.of(each.name()));
            item.setSelected(book.inUse().contains(each.id()));
            item.setOnAction(event -> toggle(book, each.id()));
            programmes.getItems().add(item);
        }
        MenuItem more = new MenuItem(words.text("phase.programmes.bring_in"));
        more.setOnAction(event -> actions.bringIn());
        programmes.getItems().addAll(new SeparatorMenuItem(), more);
        undo.setDisable(!canUndo);
        redo.setDisable(!canRedo);
    }

    private void toggle(TargetBook book, String id) {
        List<String> use = new ArrayList<>(book.inUse());
        if (!use.remove(id)) {
            use.add(id);
        }
        actions.use(use);
    }

    void show(TargetBoard board) {
        summary.setText(words.text(
                "phase.summary",
                Map.of(
                        "met", count(board, TargetRow.State.MET, TargetRow.State.ON_COURSE),
                        "gap", count(board, TargetRow.State.GAP, TargetRow.State.LATE),
                        "far", count(board, TargetRow.State.FAR),
                        "nodata", count(board, TargetRow.State.NO_DATA))));
    }

    /** Where room is short the marks go unexplained: cards say it on hover. */
    void setCompact(boolean compact) {
        for (Node each : List.of(divider, legend)) {
            each.setVisible(!compact);
            each.setManaged(!compact);
        }
    }

    private static String count(TargetBoard board, TargetRow.State... states) {
        return Long.toString(board.count(states));
    }

    private static HBox mark(String style, String text) {
        Region sign = new Region();
        sign.getStyleClass().add(style);
        return Nodes.row(6, sign, Nodes.label(text, "small"));
    }
}
