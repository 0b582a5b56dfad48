package org.quandian.ui;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.quandian.planning.Regime;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;
import org.quandian.ui.fx.Segments;
import org.quandian.ui.map.tool.ParkOutline;
import org.quandian.ui.map.tool.ToolKind;
import org.quandian.ui.panel.AreaField;
import org.quandian.ui.panel.RuleSentences;

/** The toolbar: tools, options of the tool in hand, undo, how much is placed, rule set. */
final class EditBar extends HBox {
    /** What the toolbar asks for. */
    interface Actions {
        void useTool(ToolKind tool);

        void setNewParkArea(double squareMetres);

        void setNewParkOutline(ParkOutline outline);

        void undo();

        void redo();

        void selectRegime(Regime regime);
    }

    private final Messages words;
    private final Actions actions;
    private final Map<ToolKind, ToggleButton> tools;
    private final AreaField area;
    private final Segments<ParkOutline> outlines;
    private final HBox options = new HBox(12);
    private final HBox areaRow = new HBox(8);
    private final Button undo;
    private final Button redo;
    private final Label placed = Nodes.label("", "small", "muted");
    private final MenuButton regimes = new MenuButton();

    EditBar(Messages words, double newParkArea, ParkOutline outline, Actions actions) {
        super(6);
        this.words = words;
        this.actions = actions;
        getStyleClass().add("edit-bar");
        setAlignment(Pos.CENTER_LEFT);
        ToggleGroup group = new ToggleGroup();
        tools = Map.of(
                ToolKind.SELECT, tool(group, ToolKind.SELECT, "mdi2c-cursor-default-outline", "V"),
                ToolKind.PAN, tool(group, ToolKind.PAN, "mdi2h-hand-back-right-outline", "H"),
                ToolKind.PLACE, tool(group, ToolKind.PLACE, "mdi2t-tree-outline", "1"));
        group.selectedToggleProperty().addListener((any, before, after) -> {
            if (after == null) {
                group.selectToggle(before);
            }
        });
        area = new AreaField(words, newParkArea, actions::setNewParkArea);
        area.field().setId("new-park-area");
        outlines = new Segments<>(
                List.of(ParkOutline.values()),
                each -> words.text("ui.outline." + each.id()),
                outline,
                actions::setNewParkOutline);
        outlines.setId("outlines");
        undo = Nodes.iconButton("mdi2u-undo", words.text("ui.undo") + " Ctrl+Z", actions::undo);
        undo.setId("undo");
        redo = Nodes.iconButton("mdi2r-redo", words.text("ui.redo") + " Ctrl+Y", actions::redo);
        redo.setId("redo");
        regimes.setId("regimes");
        regimes.getStyleClass().add("flat");
        regimes.setTooltip(Nodes.tooltip(words.text("ui.regime.tip")));
        areaRow.getChildren().addAll(Nodes.label(words.text("ui.area"), "small", "muted"), area);
        areaRow.setAlignment(Pos.CENTER_LEFT);
        options.setAlignment(Pos.CENTER_LEFT);
        options.getChildren()
                .addAll(
                        Nodes.divider(),
                        Nodes.row(8, Nodes.label(words.text("ui.outline"), "small", "muted"), outlines),
                        areaRow);
        options.managedProperty().bind(options.visibleProperty());
        getChildren().addAll(children());
    }

    private List<Node> children() {
        Label place = Nodes.label(words.text("ui.place"), "small", "muted");
        return List.of(
                tools.get(ToolKind.SELECT),
                tools.get(ToolKind.PAN),
                spaced(Nodes.divider()),
                place,
                tools.get(ToolKind.PLACE),
                options,
                Nodes.spacer(),
                undo,
                redo,
                spaced(Nodes.divider()),
                placed,
                spaced(Nodes.divider()),
                regimes);
    }

    /** Shows which tool is in hand; the options of placing are shown only with that tool. */
    void showTool(ToolKind tool, double newParkArea, ParkOutline outline) {
        ToggleButton button = tools.get(tool);
        if (button != null) {
            button.setSelected(true);
        }
        options.setVisible(tool == ToolKind.PLACE);
        outlines.choose(outline);
        areaRow.setVisible(outline.isStamp());
        if (!area.field().isFocused()) {
            area.show(newParkArea);
        }
    }

    /** Shows what can be undone, and how much is placed. */
    void showHistory(boolean canUndo, boolean canRedo, int placedCount) {
        undo.setDisable(!canUndo);
        redo.setDisable(!canRedo);
        placed.setText(words.text("ui.placed.total", Map.of("count", FigureFormat.whole(placedCount))));
    }

    /** Shows the rule sets. */
    void showRegimes(List<Regime> all, Regime current) {
        RuleSentences sentences = new RuleSentences(words);
        regimes.setText(sentences.name(current));
        regimes.getItems().clear();
        for (Regime regime : all) {
            MenuItem item = new MenuItem(sentences.name(regime));
            if (regime.id().equals(current.id())) {
                item.setGraphic(Nodes.icon("mdi2c-check", 16));
            }
            item.setOnAction(event -> actions.selectRegime(regime));
            regimes.getItems().add(item);
        }
    }

    /** Where room is short, selecting and panning are icons only. */
    void setCompact(boolean compact) {
        for (ToolKind kind : List.of(ToolKind.SELECT, ToolKind.PAN)) {
            ToggleButton button = tools.get(kind);
            if (button != null) {
                button.setText(compact ? "" : words.text("ui.tool." + kind.id()));
                button.setAccessibleText(words.text("ui.tool." + kind.id()));
            }
        }
    }

    /** Whether an area is being typed. */
    boolean isAreaFocused() {
        return area.field().isFocused();
    }

    /** Puts the keyboard into the area field. */
    void focusArea() {
        area.field().requestFocus();
        area.field().selectAll();
    }

    private ToggleButton tool(ToggleGroup group, ToolKind kind, String icon, String key) {
        ToggleButton button = new ToggleButton(words.text("ui.tool." + kind.id()), Nodes.icon(icon, 18));
        button.getStyleClass().add("tool");
        button.setToggleGroup(group);
        button.setId("tool-" + kind.id());
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(Nodes.tooltip(words.text("ui.tool." + kind.id() + ".tip") + "  " + key));
        button.setOnAction(event -> actions.useTool(kind));
        return button;
    }

    private static Node spaced(Node divider) {
        HBox.setMargin(divider, new javafx.geometry.Insets(0, 6, 0, 6));
        return divider;
    }
}
