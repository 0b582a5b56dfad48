package org.quandian.ui.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;
import org.quandian.ui.fx.Segments;

/** The card that indicators are chosen from: a search field, shelves or a ranking, each row with its rate. The keyboard stays in the field. */
public final class PickerCard extends VBox {
    /** What the user does with the card. */
    public interface Actions {
        /** An indicator was chosen. */
        void choose(String indicatorId);

        /** The pin of an indicator was clicked. */
        void togglePin(String indicatorId);

        /** Whether an indicator is pinned. */
        boolean isPinned(String indicatorId);

        /** Whether one more can be pinned. */
        boolean canPin();

        /** The card is no longer wanted. */
        void close();
    }

    private enum Order {
        SHELVES,
        RANKING
    }

    private final Messages words;
    private final Actions actions;
    private final TextField search = new TextField();
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final Map<String, PickerRow> rows = new HashMap<>();
    private PickerModel model = new PickerModel(List.of());
    private List<PickerRow> shown = List.of();
    private Optional<PickerRow> marked = Optional.empty();
    private String current = "";
    private Order order = Order.SHELVES;

    /** A card in that language. */
    public PickerCard(Messages words, Actions actions) {
        super(8);
        this.words = words;
        this.actions = actions;
        setId("picker");
        getStyleClass().addAll("map-card", "picker");
        search.setId("picker-search");
        search.setPromptText(words.text("ui.picker.search"));
        search.textProperty().addListener((any, before, after) -> refill());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        HBox.setHgrow(search, Priority.ALWAYS);
        Segments<Order> orders = new Segments<>(
                List.of(Order.SHELVES, Order.RANKING),
                each -> words.text(each == Order.SHELVES ? "ui.picker.by_shelf" : "ui.picker.by_rate"),
                order,
                this::setOrder);
        orders.setId("picker-order");
        HBox top = Nodes.row(8, search, orders);
        top.setPadding(new Insets(12, 12, 2, 12));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label hint = Nodes.shrinkable(words.text("ui.picker.hint"), "micro", "faint");
        hint.setPadding(new Insets(0, 12, 10, 16));
        getChildren().addAll(top, scroll, hint);
    }

    /** Shows the list anew with an empty search; the indicator on screen is marked. */
    public void open(PickerModel newModel, String indicatorId) {
        current = indicatorId;
        rows.clear();
        model = newModel;
        search.clear();
        refill();
        search.requestFocus();
    }

    /** Shows other rates in the same list. */
    public void showRates(PickerModel newModel) {
        model = newModel;
        for (PickerModel.Row row : newModel.rows()) {
            PickerRow node = rows.get(row.id());
            if (node != null) {
                node.show(row);
            }
        }
        if (order == Order.RANKING) {
            refill();
        }
    }

    /** Shows anew which indicators are pinned. */
    public void showPins() {
        rows.values().forEach(this::showPin);
    }

    private void showPin(PickerRow row) {
        boolean pinned = actions.isPinned(row.indicatorId());
        row.showPin(pinned, pinned || actions.canPin());
    }

    private void setOrder(Order chosen) {
        order = chosen;
        refill();
        search.requestFocus();
    }

    private void refill() {
        String before = marked.map(PickerRow::indicatorId).orElse(current);
        List<Node> nodes = new ArrayList<>();
        List<PickerRow> found = new ArrayList<>();
        if (order == Order.RANKING) {
            model.ranking(search.getText()).forEach(row -> found.add(node(row)));
            nodes.addAll(found);
        } else {
            for (PickerModel.Shelf shelf : model.shelves(search.getText())) {
                nodes.add(shelfHead(shelf));
                for (PickerModel.Row row : shelf.rows()) {
                    found.add(node(row));
                    nodes.add(found.get(found.size() - 1));
                }
            }
        }
        if (found.isEmpty()) {
            Label none = Nodes.label(words.text("ui.picker.none"), "small", "muted");
            none.setPadding(new Insets(12, 16, 12, 16));
            nodes.add(none);
        }
        list.getChildren().setAll(nodes);
        shown = found;
        boolean searching = !search.getText().isBlank();
        mark(found.stream()
                .filter(each -> !searching && each.indicatorId().equals(before))
                .findFirst()
                .or(() -> found.stream().filter(PickerRow::canBeChosen).findFirst()));
    }

    private PickerRow node(PickerModel.Row row) {
        PickerRow node = rows.computeIfAbsent(row.id(), id -> new PickerRow(words, row, id.equals(current), actions));
        node.show(row);
        showPin(node);
        return node;
    }

    private Node shelfHead(PickerModel.Shelf shelf) {
        Label head = Nodes.label(words.text("shelf." + shelf.shelf().id()), "small", "picker-shelf");
        head.setMaxWidth(Double.MAX_VALUE);
        return head;
    }

    private void pressed(KeyEvent event) {
        KeyCode key = event.getCode();
        if (key == KeyCode.DOWN || key == KeyCode.UP) {
            step(key == KeyCode.DOWN ? 1 : -1);
        } else if (key == KeyCode.PAGE_DOWN || key == KeyCode.PAGE_UP) {
            step(key == KeyCode.PAGE_DOWN ? 10 : -10);
        } else if (key == KeyCode.ENTER) {
            marked.filter(PickerRow::canBeChosen).ifPresent(row -> actions.choose(row.indicatorId()));
        } else if (key == KeyCode.ESCAPE) {
            actions.close();
        } else {
            return;
        }
        event.consume();
    }

    private void step(int by) {
        int at = marked.map(shown::indexOf).orElse(-1);
        int next = Math.min(Math.max(at + by, 0), shown.size() - 1);
        if (next >= 0) {
            mark(Optional.of(shown.get(next)));
        }
    }

    private void mark(Optional<PickerRow> row) {
        marked.ifPresent(before -> before.setMarked(false));
        marked = row;
        row.ifPresent(now -> {
            now.setMarked(true);
            applyCss();
            layout();
            reveal(now);
        });
    }

    private void reveal(PickerRow row) {
        Bounds bounds = row.getBoundsInParent();
        double view = scroll.getViewportBounds().getHeight();
        double room = list.getHeight() - view;
        if (room <= 0 || view <= 0) {
            return;
        }
        double top = scroll.getVvalue() * room;
        double wanted = Math.min(Math.max(top, bounds.getMaxY() + 8 - view), Math.max(bounds.getMinY() - 32, 0));
        scroll.setVvalue(Math.min(Math.max(wanted / room, 0), 1));
    }
}
