package org.quandian.ui.fx;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small nodes that every panel is made of; how they look is said in {@code styles/quandian.css}. */
public final class Nodes {
    private Nodes() {}

    /** A text in a style of UI.md §4: {@code head}, {@code small}, {@code micro}, {@code muted} … */
    public static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** A text that is cut with an ellipsis where room is short. */
    public static Label shrinkable(String text, String... styleClasses) {
        Label label = label(text, styleClasses);
        label.setMinWidth(0);
        return label;
    }

    /** Digits in the figures' face; the text must hold no Chinese. */
    public static Label digits(String text, String... styleClasses) {
        Label label = label(text, styleClasses);
        label.getStyleClass().add("digits");
        return label;
    }

    /** An icon by its Ikonli literal, in one of the sizes of the style sheet: 13, 14, 16, 18, 22, 24, 32 logical pixels. */
    public static FontIcon icon(String literal, int size) {
        FontIcon icon = new FontIcon(literal);
        // By a class of the style sheet, because the theme gives every icon one size and the icon keeps its face in its
        // inline style.
        icon.getStyleClass().add("icon-" + size);
        return icon;
    }

    /** A button that is only an icon; the words are its tooltip and what a screen reader says. */
    public static Button iconButton(String literal, String words, Runnable action) {
        Button button = new Button();
        button.setGraphic(icon(literal, 18));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(words);
        button.setTooltip(tooltip(words));
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A tooltip that comes soon. */
    public static Tooltip tooltip(String words) {
        Tooltip tooltip = new Tooltip(words);
        tooltip.setShowDelay(Duration.millis(350));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(320);
        return tooltip;
    }

    /** Takes all room that is left. */
    public static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    /** A row with its nodes in the middle of its height. */
    public static HBox row(double gap, Node... nodes) {
        HBox row = new HBox(gap, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** A one pixel line between parts of a row. */
    public static Region divider() {
        Region line = new Region();
        line.getStyleClass().add("v-divider");
        return line;
    }

    /** A one pixel line between sections of a dock. */
    public static Region rule() {
        Region line = new Region();
        line.getStyleClass().add("h-rule");
        return line;
    }

    /** A tag: {@code tag-radius}, {@code tag-good}, {@code tag-warning}, {@code tag-quiet} … */
    public static Label tag(String text, String kind) {
        return label(text, "tag", kind);
    }
}
