package org.quandian.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.quandian.planning.Regime;
import org.quandian.planning.RuleBook;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedKind;
import org.quandian.ui.fx.Nodes;
import org.quandian.ui.map.tool.Brush;
import org.quandian.ui.map.tool.ToolKind;
import org.quandian.ui.panel.FormSource;
import org.quandian.ui.panel.PlacedIcons;
import org.quandian.ui.panel.RuleSentences;

/** The toolbar: tools, options of the tool in hand, undo, how much is placed, rule set. */
final class EditBar extends HBox {
    /** What the toolbar asks for. */
    interface Actions {
        void useTool(ToolKind tool);

        void place(PlacedKind kind);

        void take(Brush brush);

        void setSnapping(boolean wanted);

        /** An idle site was picked from the list: what is in the hand is put on it. */
        void useSite(String id);

        void undo();

        void redo();

        void selectRegime(Regime regime);

        void openStandards();
    }

    private static final double REGIME_WIDTH = 230;
    private static final double NARROW_REGIME_WIDTH = 150;
    private static final double LEAST_REGIME_WIDTH = 90;

    private final Messages words;
    private final Actions actions;
    private final Map<ToolKind, ToggleButton> tools;
    private final Map<PlacedKind, ToggleButton> things = new EnumMap<>(PlacedKind.class);
    private final Map<PlacedKind, Tooltip> tips = new EnumMap<>(PlacedKind.class);
    private final Label place = Nodes.label("", "small", "muted");
    private final BrushOptions options;
    private final MeasurePalette palette;
    private Optional<String> whyNoStreets = Optional.empty();
    private boolean compact;
    private final Button undo;
    private final Button redo;
    private final ToggleButton snapping;
    private final Label placed = Nodes.label("", "small", "muted");
    private final MenuButton regimes = new MenuButton();
    private final ToggleGroup group = new ToggleGroup();

    EditBar(Messages words, Actions actions) {
        super(6);
        this.words = words;
        this.actions = actions;
        getStyleClass().add("edit-bar");
        setAlignment(Pos.CENTER_LEFT);
        this.options = new BrushOptions(words, actions::take, actions::useSite);
        this.palette = new MeasurePalette(words, EditBar::key, actions::place);
        tools = Map.of(
                ToolKind.SELECT, tool(group, ToolKind.SELECT, "mdi2c-cursor-default-outline", "V"),
                ToolKind.PAN, tool(group, ToolKind.PAN, "mdi2h-hand-back-right-outline", "H"));
        for (PlacedKind kind : PlacedKind.values()) {
            if (kind.isCommon()) {
                things.put(kind, thing(group, kind));
            }
        }
        group.selectedToggleProperty().addListener((any, before, after) -> {
            // A click on the button that is down leaves it down; only the palette takes the thing out of the bar.
            if (after == null && before instanceof ToggleButton button && button.isHover()) {
                group.selectToggle(before);
            }
        });
        snapping = new ToggleButton("", Nodes.icon("mdi2m-magnet", 18));
        snapping.getStyleClass().addAll("tool", "option");
        snapping.setId("snapping");
        snapping.setAccessibleText(words.text("ui.snap.option"));
        snapping.setTooltip(Nodes.tooltip(words.text("ui.snap.option") + " · " + words.text("ui.snap.tip")));
        snapping.setOnAction(event -> actions.setSnapping(snapping.isSelected()));
        undo = Nodes.iconButton("mdi2u-undo", words.text("ui.undo") + " Ctrl+Z", actions::undo);
        undo.setId("undo");
        redo = Nodes.iconButton("mdi2r-redo", words.text("ui.redo") + " Ctrl+Y", actions::redo);
        redo.setId("redo");
        regimes.setId("regimes");
        regimes.getStyleClass().add("flat");
        regimes.setTooltip(Nodes.tooltip(words.text("ui.regime.tip")));
        regimes.setMaxWidth(REGIME_WIDTH);
        regimes.setMinWidth(LEAST_REGIME_WIDTH);
        // Else the bar, before it knows that it is to be compact, would make the whole window wider than the screen.
        setMinWidth(0);
        getChildren().addAll(children());
    }

    private List<Node> children() {
        place.setText(words.text("ui.place"));
        List<Node> nodes = new ArrayList<>(
                List.of(tools.get(ToolKind.SELECT), tools.get(ToolKind.PAN), spaced(Nodes.divider()), place));
        things.forEach((kind, button) -> nodes.add(withTip(kind, button)));
        nodes.addAll(List.of(
                palette,
                options,
                Nodes.spacer(),
                snapping,
                undo,
                redo,
                spaced(Nodes.divider()),
                placed,
                spaced(Nodes.divider()),
                regimes));
        return nodes;
    }

    /** A disabled button sees no mouse, so the tip hangs on what is around it. */
    private Node withTip(PlacedKind kind, ToggleButton button) {
        Tooltip tip = Nodes.tooltip(tip(kind));
        tips.put(kind, tip);
        StackPane pane = new StackPane(button);
        Tooltip.install(pane, tip);
        return pane;
    }

    private String tip(PlacedKind kind) {
        return words.text("placed.tip." + kind.id()) + "  " + key(kind);
    }

    /** Why streets cannot be changed; empty where they can. */
    void showStreets(Optional<String> whyNot) {
        whyNoStreets = whyNot;
        palette.allowStreets(whyNot.isEmpty());
        things.forEach((kind, button) -> {
            if (kind.isStreet()) {
                button.setDisable(whyNot.isPresent());
                Tooltip tip = tips.get(kind);
                if (tip != null) {
                    tip.setText(tip(kind) + "\n" + whyNot.orElse(words.text("ui.card.walk_only")));
                }
            }
        });
    }

    /** Shows which tool is in hand; the options of the brush are shown only with the placing tool. */
    void showTool(ToolKind tool, Brush brush, FormSource source) {
        ToggleButton button = tool == ToolKind.PLACE ? things.get(brush.kind()) : tools.get(tool);
        if (button != null) {
            button.setSelected(true);
        } else {
            group.selectToggle(null);
        }
        boolean rare = tool == ToolKind.PLACE && !brush.kind().isCommon();
        palette.showKind(rare ? Optional.of(brush.kind()) : Optional.empty());
        palette.allow(kind -> isPlaceable(kind, source.rules()));
        things.forEach((kind, each) -> each.setDisable(!isPlaceable(kind, source.rules())));
        options.setVisible(tool == ToolKind.PLACE);
        if (tool == ToolKind.PLACE) {
            options.show(brush, source);
        }
        showNames();
    }

    /** Shows whether tools snap. */
    void showSnapping(boolean wanted) {
        snapping.setSelected(wanted);
    }

    private boolean isPlaceable(PlacedKind kind, RuleBook rules) {
        return BrushCase.isPlaceable(kind, rules) && !(kind.isStreet() && whyNoStreets.isPresent());
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
        MenuItem standards =
                new MenuItem(words.text("ui.standards.open") + "  F4", Nodes.icon("mdi2b-bookmark-outline", 16));
        standards.setId("open-standards");
        standards.setOnAction(event -> actions.openStandards());
        regimes.getItems().addAll(new SeparatorMenuItem(), standards);
    }

    /** Where room is short, selecting and panning are icons only, and the other things too while one is placed. */
    void setCompact(boolean isCompact) {
        if (compact != isCompact) {
            compact = isCompact;
            showNames();
        }
    }

    private void showNames() {
        boolean placing = options.isVisible();
        tools.forEach((kind, button) -> show(button, "ui.tool." + kind.id(), !compact && !placing));
        things.forEach((kind, button) -> show(button, "placed.tool." + kind.id(), button.isSelected() || !placing));
        place.setVisible(!compact);
        place.setManaged(!compact);
        placed.setVisible(!compact || !placing);
        placed.setManaged(!compact || !placing);
        snapping.setText(compact || placing ? "" : words.text("ui.snap.option"));
        regimes.setMaxWidth(compact ? NARROW_REGIME_WIDTH : REGIME_WIDTH);
    }

    private void show(ToggleButton button, String key, boolean named) {
        button.setText(named ? words.text(key) : "");
        button.setAccessibleText(words.text(key));
    }

    /** Whether a number of the brush is being typed. */
    boolean isNumberFocused() {
        return options.isNumberFocused();
    }

    /** Puts the keyboard into the number field of the brush. */
    void focusNumber() {
        options.focusNumber();
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

    private ToggleButton thing(ToggleGroup group, PlacedKind kind) {
        ToggleButton button =
                new ToggleButton(words.text("placed.tool." + kind.id()), Nodes.icon(PlacedIcons.tool(kind), 18));
        button.getStyleClass().add("tool");
        button.setToggleGroup(group);
        button.setId("tool-" + kind.id());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> actions.place(kind));
        return button;
    }

    private static String key(PlacedKind kind) {
        return switch (kind) {
            case PARK -> "1";
            case COMMUNITY -> "2";
            case PARKING -> "3";
            case FACILITY -> "5";
            case SCHOOL -> "6";
            case LINK -> "4";
            case CLOSURE -> "7";
            case ENTRANCE -> "8";
            default -> "";
        };
    }

    private static Node spaced(Node divider) {
        HBox.setMargin(divider, new javafx.geometry.Insets(0, 6, 0, 6));
        return divider;
    }
}
