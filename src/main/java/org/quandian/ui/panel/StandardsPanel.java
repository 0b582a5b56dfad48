package org.quandian.ui.panel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quandian.planning.Regime;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/** The catalogue of standards over the map: rule sets, what holds under one of them, and the numbers of the chosen line. FX thread. */
public final class StandardsPanel extends BorderPane {
    /** What the user does to the standards. */
    public interface Actions {
        /** A value was given: the catalogue with it. */
        void change(UnaryOperator<StandardsCatalogue> edit);

        /** The last change is taken back. */
        void undo();

        /** The change last taken back is made again. */
        void redo();

        /** Another rule set is put in force. */
        void selectRegime(Regime regime);

        /** The catalogue goes into a file. */
        void exportFile();

        /** A catalogue comes from a file. */
        void importFile();

        /** The panel is closed. */
        void close();
    }

    private static final double NARROW = 1_100;
    /** From this width of the list on there is room for the least sizes, which stand in the editor as well. */
    private static final double ROOMY = 560;

    private final Messages words;
    private final Actions actions;
    private final TextField search = new TextField();
    private final Label changes = Nodes.tag("", "tag-warning");
    private final Button undo;
    private final Button redo;
    private final VBox regimes = new VBox();
    private final ListView<StandardsLine> list = new ListView<>();
    private final StandardsEditor editor;
    private final ScrollPane left;
    private final ScrollPane right;
    private @Nullable StandardsModel model;
    private Optional<StandardsKey> chosen = Optional.empty();
    private Optional<String> shownRegime = Optional.empty();
    private boolean filling;

    /**
     * @param words the language
     * @param actions what the user's doings lead to
     */
    public StandardsPanel(Messages words, Actions actions) {
        this.words = words;
        this.actions = actions;
        this.editor = new StandardsEditor(words, actions::change);
        this.undo = Nodes.iconButton("mdi2u-undo", words.text("ui.standards.undo") + " Ctrl+Z", actions::undo);
        this.redo = Nodes.iconButton("mdi2r-redo", words.text("ui.standards.redo") + " Ctrl+Y", actions::redo);
        undo.setId("standards-undo");
        redo.setId("standards-redo");
        setId("standards");
        getStyleClass().add("standards");
        setTop(head());
        left = regimeColumn();
        setLeft(left);
        setCenter(listColumn());
        right = scroll(editor);
        setRight(right);
        addEventHandler(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                actions.close();
                event.consume();
            }
        });
    }

    /** Shows the catalogue as it stands; what is chosen and searched for stays. */
    public void show(
            StandardsCatalogue catalogue,
            StandardsCatalogue shipped,
            Regime inForce,
            boolean canUndo,
            boolean canRedo) {
        String wanted =
                shownRegime.filter(id -> catalogue.findRegime(id).isPresent()).orElse(inForce.id());
        model = new StandardsModel(catalogue, shipped, wanted, inForce.id());
        undo.setDisable(!canUndo);
        redo.setDisable(!canRedo);
        long count = model.changes();
        changes.setText(words.text("ui.standards.changes", Map.of("count", Long.toString(count))));
        changes.setVisible(count > 0);
        fillRegimes(model);
        fillList(model);
    }

    /** Puts the keyboard into the search field. */
    public void focusFirst() {
        search.requestFocus();
    }

    /** Shows only the lines that hold these words. */
    public void searchFor(String words) {
        search.setText(words);
    }

    private Node head() {
        search.setId("standards-search");
        search.setPromptText(words.text("ui.standards.search"));
        search.setPrefWidth(190);
        search.textProperty().addListener(any -> {
            if (model != null) {
                fillList(model);
            }
        });
        Button out = new Button(words.text("ui.standards.export"), Nodes.icon("mdi2e-export-variant", 16));
        out.setOnAction(event -> actions.exportFile());
        Button in = new Button(words.text("ui.standards.import"), Nodes.icon("mdi2i-import", 16));
        in.setOnAction(event -> actions.importFile());
        Button close = Nodes.iconButton("mdi2c-close", words.text("ui.close") + " Esc", actions::close);
        close.setId("standards-close");
        HBox row = Nodes.row(
                8,
                Nodes.label(words.text("ui.standards.title"), "dialog-title"),
                changes,
                Nodes.spacer(),
                search,
                undo,
                redo,
                Nodes.divider(),
                out,
                in,
                close);
        row.getStyleClass().add("standards-head");
        return row;
    }

    /** Where room is short the columns at the sides give way to the names in the middle. */
    @Override
    protected void layoutChildren() {
        boolean narrow = getWidth() < NARROW;
        setColumn(left, narrow ? 168 : 210);
        setColumn(right, narrow ? 304 : 330);
        super.layoutChildren();
    }

    private static void setColumn(ScrollPane column, double width) {
        column.setMinWidth(width);
        column.setPrefWidth(width);
    }

    private ScrollPane regimeColumn() {
        VBox column = new VBox(Nodes.row(0, Nodes.label(words.text("ui.standards.regimes"), "head")), regimes);
        column.setSpacing(6);
        column.setPadding(new Insets(10, 0, 10, 12));
        return scroll(column);
    }

    private Node listColumn() {
        list.setId("standards-list");
        list.getStyleClass().add("standards-list");
        list.setPlaceholder(Nodes.label(words.text("ui.standards.nothing"), "small", "muted"));
        BooleanBinding roomy = list.widthProperty().greaterThan(ROOMY);
        list.setCellFactory(any -> new StandardsCell(words, roomy));
        list.getSelectionModel().selectedItemProperty().addListener((any, before, line) -> {
            if (!filling && line != null && !line.isShelf()) {
                chosen = line.key();
                if (model != null) {
                    fillEditor(model);
                }
            }
        });
        BorderPane column = new BorderPane(list);
        column.setTop(StandardsCell.captions(words, roomy));
        column.getStyleClass().add("standards-middle");
        return column;
    }

    private static ScrollPane scroll(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        return pane;
    }

    private void fillRegimes(StandardsModel now) {
        regimes.getChildren().clear();
        for (Regime regime : now.catalogue().regimes()) {
            boolean shown = regime.id().equals(now.shown());
            Label name = new Label(name(regime));
            name.setWrapText(true);
            name.getStyleClass().add("body");
            VBox row = new VBox(2, name);
            if (regime.id().equals(now.inForce())) {
                row.getChildren().add(Nodes.tag(words.text("ui.standards.in_force"), "tag-good"));
            }
            if (shown) {
                showBasis(row, regime, now);
            }
            row.getStyleClass().add("standards-regime");
            if (shown) {
                row.getStyleClass().add("selected");
            }
            row.setId("regime-" + regime.id());
            row.setFocusTraversable(true);
            row.setOnMouseClicked(event -> choose(regime));
            row.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                    choose(regime);
                    event.consume();
                }
            });
            regimes.getChildren().add(row);
        }
    }

    /** What the rule set on show is based on, and the way to put it in force. */
    private void showBasis(VBox row, Regime regime, StandardsModel now) {
        List<String> basis = now.asked().stream()
                .filter(each -> !each.id().equals(regime.id()))
                .map(Regime::id)
                .toList();
        if (!basis.isEmpty()) {
            Label based = new Label(words.text("ui.standards.based_on", Map.of("regimes", String.join(" → ", basis))));
            based.setWrapText(true);
            based.getStyleClass().addAll("small", "muted");
            row.getChildren().add(based);
        }
        if (!regime.id().equals(now.inForce())) {
            Button use = new Button(words.text("ui.standards.use"));
            use.getStyleClass().add("link");
            use.setOnAction(event -> actions.selectRegime(regime));
            row.getChildren().add(use);
        }
        row.setAlignment(Pos.TOP_LEFT);
    }

    private void choose(Regime regime) {
        shownRegime = Optional.of(regime.id());
        if (model != null) {
            model = new StandardsModel(model.catalogue(), model.shipped(), regime.id(), model.inForce());
            fillRegimes(model);
            fillList(model);
        }
    }

    private void fillList(StandardsModel now) {
        filling = true;
        List<StandardsLine> lines = now.lines(search.getText(), words);
        list.getItems().setAll(lines);
        lines.stream()
                .filter(line -> line.key().isPresent() && line.key().equals(chosen))
                .findFirst()
                .or(() -> lines.stream().filter(line -> !line.isShelf()).findFirst())
                .ifPresent(line -> {
                    list.getSelectionModel().select(line);
                    chosen = line.key();
                });
        filling = false;
        fillEditor(now);
    }

    private void fillEditor(StandardsModel now) {
        Optional<StandardsLine> line = chosen.flatMap(key -> list.getItems().stream()
                .filter(each -> each.key().equals(Optional.of(key)))
                .findFirst());
        line.ifPresent(each -> editor.show(each, now));
    }

    private String name(Regime regime) {
        return words.language() == Messages.Language.ZH ? regime.nameZh() : regime.nameEn();
    }
}
