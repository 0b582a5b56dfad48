package org.quandian.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.FigureText;
import org.quandian.ui.fx.Nodes;
import org.quandian.ui.fx.Segments;

/**
 * 纸面有、脚下无 and 断头路 in the right dock, while figures are told on foot. A row flies to its place; the button of a dead end places
 * the link that opens it.
 */
public final class StreetPanel extends VBox {
    /** What the user asks of the lists. */
    public interface Actions {
        /** One of the lists is wanted; they are long to make. */
        void choose(Tab tab);

        /** A community was clicked. */
        void showPlace(String id);

        /** A dead end was clicked. */
        void showDeadEnd(String id);

        /** A dead end is to be opened. */
        void open(String id);
    }

    /** The two lists. */
    public enum Tab {
        /** 纸面有、脚下无. */
        DIFFERENCE,
        /** 断头路. */
        DEAD_ENDS
    }

    private static final int FIRST = 6;
    private static final int MOST = 100;

    private final Messages words;
    private final Actions actions;
    private final Segments<Tab> tabs;
    private final Label total = Nodes.tag("", "tag-warning");
    private final VBox rows = new VBox();
    private StreetModel model = StreetModel.NONE;
    private Tab tab = Tab.DIFFERENCE;
    private String selected = "";
    private boolean unfolded;

    /**
     * @param words the language
     * @param actions what happens on clicks
     */
    public StreetPanel(Messages words, Actions actions) {
        super(6);
        this.words = words;
        this.actions = actions;
        this.tabs = new Segments<>(
                List.of(Tab.values()),
                each -> words.text("ui.streets." + (each == Tab.DIFFERENCE ? "difference" : "dead_ends")),
                tab,
                this::choose);
        tabs.setId("street-tabs");
        rows.setId("street-rows");
        total.setId("street-total");
        HBox head = Nodes.row(8, tabs);
        head.getStyleClass().add("section-head");
        // On a line of its own: in the narrow dock both do not fit side by side.
        HBox sum = Nodes.row(8, total);
        sum.setPadding(new Insets(0, 16, 0, 16));
        sum.managedProperty().bind(total.visibleProperty());
        getChildren().addAll(new VBox(10, Nodes.rule(), head), sum, rows);
        setPadding(new Insets(8, 0, 0, 0));
        setId("street-panel");
        managedProperty().bind(visibleProperty());
        showWaiting();
    }

    /** The list on show. */
    public Tab tab() {
        return tab;
    }

    /** The lists are being made. */
    public void showWaiting() {
        total.setVisible(false);
        rows.setOpacity(0.55);
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().setAll(sentence(words.text("ui.streets.waiting")));
        }
    }

    /** There is no such list, and why. */
    public void showNone(String why) {
        model = StreetModel.NONE;
        total.setVisible(false);
        rows.setOpacity(1);
        rows.getChildren().setAll(sentence(why));
    }

    /** Shows the lists. */
    public void show(StreetModel newModel) {
        model = newModel;
        rows.setOpacity(1);
        fill();
    }

    private void choose(Tab chosen) {
        tab = chosen;
        unfolded = false;
        selected = "";
        rows.getChildren().clear();
        showWaiting();
        actions.choose(chosen);
    }

    private void fill() {
        List<StreetModel.Row> all = tab == Tab.DIFFERENCE ? model.places() : model.deadEnds();
        String sum = tab == Tab.DIFFERENCE ? model.total() : FigureFormat.whole(all.size());
        total.setText(words.text(
                tab == Tab.DIFFERENCE ? "ui.streets.people" : "ui.streets.ends",
                Map.of(tab == Tab.DIFFERENCE ? "people" : "count", sum)));
        total.setVisible(!all.isEmpty());
        int shown = Math.min(all.size(), unfolded ? MOST : FIRST);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            nodes.add(node(all.get(i), i + 1));
        }
        if (shown < Math.min(all.size(), MOST)) {
            nodes.add(more(all.size() - shown));
        }
        if (nodes.isEmpty()) {
            nodes.add(sentence(
                    words.text(tab == Tab.DIFFERENCE ? "ui.streets.no_difference" : "ui.streets.no_dead_ends")));
        }
        rows.getChildren().setAll(nodes);
    }

    private Node node(StreetModel.Row row, int rank) {
        Label number = Nodes.digits(Integer.toString(rank), "small", "faint");
        number.setMinWidth(20);
        FigureText people = new FigureText("figure-s");
        people.show(row.amount(), words.text("unit.people"));
        HBox line = Nodes.row(6, number, Nodes.shrinkable(row.name(), "body"), Nodes.spacer(), people);
        if (tab == Tab.DEAD_ENDS) {
            Button open =
                    Nodes.iconButton("mdi2r-road-variant", words.text("ui.streets.open"), () -> actions.open(row.id()));
            open.getStyleClass().add("small-icon");
            open.setId("open-dead-end-" + rank);
            line.getChildren().add(open);
        }
        Label note = Nodes.shrinkable(row.note(), "micro", "muted");
        note.setPadding(new Insets(0, 0, 0, 26));
        VBox lines = new VBox(1, line, note);
        lines.getStyleClass().addAll("list-row", "gap-row");
        if (row.id().equals(selected)) {
            lines.getStyleClass().add("selected");
        }
        lines.setId("street-row-" + rank);
        lines.setFocusTraversable(true);
        lines.setAccessibleText(row.name() + " " + row.amount() + " " + words.text("unit.people") + " " + row.note());
        Optional.of(row.explained())
                .filter(each -> !each.isBlank())
                .ifPresent(each -> Tooltip.install(lines, Nodes.tooltip(each)));
        lines.setOnMouseClicked(event -> chooseRow(row));
        lines.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                chooseRow(row);
                event.consume();
            }
        });
        return lines;
    }

    private void chooseRow(StreetModel.Row row) {
        selected = row.id();
        fill();
        if (tab == Tab.DIFFERENCE) {
            actions.showPlace(row.id());
        } else {
            actions.showDeadEnd(row.id());
        }
    }

    private Node more(int rest) {
        Button more = new Button(
                words.text("ui.gaps.more", Map.of("count", FigureFormat.whole(rest))),
                Nodes.icon("mdi2c-chevron-down", 16));
        more.getStyleClass().addAll("link", "fold");
        more.setOnAction(event -> {
            unfolded = true;
            fill();
        });
        HBox box = Nodes.row(8, more);
        box.setPadding(new Insets(2, 16, 0, 10));
        return box;
    }

    private static Node sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll("small", "muted");
        label.setPadding(new Insets(2, 16, 8, 16));
        return label;
    }
}
