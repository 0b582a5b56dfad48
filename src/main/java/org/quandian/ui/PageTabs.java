package org.quandian.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/** The tabs of the header, one for each page. Where room is short they say less, but what they say is never cut. */
final class PageTabs extends HBox {
    private static final String KEY = "ui.page.";

    /** The chosen tab is set in bold, which takes a little more. */
    private static final double ROOM_FOR_BOLD = 12;

    private final Messages words;
    private final Map<String, ToggleButton> tabs = new LinkedHashMap<>();
    private final Label module = Nodes.label("", "page-module");
    private boolean compact;
    private double fullWidth = -1;

    /**
     * @param onChoice told which page is wanted
     */
    PageTabs(Messages words, List<String> pages, Consumer<String> onChoice) {
        super(4);
        this.words = words;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("page-tabs");
        setMinWidth(USE_PREF_SIZE);
        module.setId("module");
        module.setMouseTransparent(true);
        module.managedProperty().bind(module.visibleProperty());
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < pages.size(); i++) {
            String id = pages.get(i);
            ToggleButton tab = new ToggleButton(words.text(KEY + id));
            tab.setId("page-" + id);
            tab.getStyleClass().add("page-tab");
            tab.setMinWidth(USE_PREF_SIZE);
            tab.setFocusTraversable(false);
            tab.setToggleGroup(group);
            tab.setTooltip(Nodes.tooltip(words.text(KEY + id + ".tip") + "  Alt+" + (i + 1)));
            tab.setOnAction(event -> onChoice.accept(id));
            tabs.put(id, tab);
            getChildren().add(tab);
        }
        group.selectedToggleProperty().addListener((any, before, after) -> {
            if (after == null) {
                group.selectToggle(before);
            }
        });
        getChildren().add(Math.min(1, getChildren().size()), module);
    }

    /** Marks the tab of the page on show; the module of the indicator is said beside the map's. */
    void select(String page) {
        ToggleButton tab = tabs.get(page);
        if (tab != null) {
            tab.setSelected(true);
        }
    }

    /** Which module the indicator on the map belongs to. */
    void showModule(String name) {
        if (!name.equals(module.getText())) {
            module.setText(name);
            fullWidth = -1;
        }
    }

    /** Fewer words, where the header is too narrow for all. */
    void setCompact(boolean wanted) {
        if (wanted != compact) {
            compact = wanted;
            module.setVisible(!wanted);
            tabs.forEach((id, tab) -> tab.setText(words.text(KEY + id + (wanted ? ".short" : ""))));
        }
    }

    /** The width of all words, logical pixels; measured once, because measuring asks for another layout. */
    double fullWidth() {
        if (fullWidth < 0) {
            boolean was = compact;
            setCompact(false);
            applyCss();
            fullWidth = prefWidth(-1) + ROOM_FOR_BOLD;
            setCompact(was);
        }
        return fullWidth;
    }
}
