package org.quandian.ui.panel;

import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/** Name, area and radius of the selected park, and a bin. Nothing is asked before deleting, because there is undo. */
final class PlacedInspector extends VBox {
    private final Messages words;
    private final String id;
    private final TextField name = new TextField();
    private final AreaField area;
    private final Label radius = Nodes.label("", "small", "muted");
    private final PlacedPanel.Actions actions;
    private String shownName;

    PlacedInspector(Messages words, PlacedModel.Row row, PlacedPanel.Actions actions) {
        super(8);
        this.words = words;
        this.id = row.id();
        this.actions = actions;
        this.shownName = row.name();
        this.area = new AreaField(words, row.squareMetres(), value -> actions.resize(id, value));
        getStyleClass().add("inspector");
        name.setId("inspector-name");
        area.field().setId("inspector-area");
        name.setText(row.name());
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setOnAction(event -> applyName());
        name.focusedProperty().addListener((any, before, focused) -> {
            if (!focused) {
                applyName();
            }
        });
        name.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                name.setText(shownName);
                event.consume();
            }
        });
        Button delete = new Button(words.text("ui.placed.delete"), Nodes.icon("mdi2d-delete-outline", 16));
        delete.setId("inspector-delete");
        delete.setOnAction(event -> actions.delete(id));
        getChildren()
                .addAll(
                        Nodes.row(8, caption("ui.placed.name"), name),
                        Nodes.row(8, caption("ui.area"), area),
                        Nodes.row(8, radius, Nodes.spacer(), delete));
        VBox.setMargin(this, new Insets(4, 12, 8, 12));
    }

    boolean isAbout(String otherId) {
        return id.equals(otherId);
    }

    void show(PlacedModel.Row row) {
        if (!name.isFocused()) {
            name.setText(row.name());
        }
        shownName = row.name();
        if (!area.field().isFocused()) {
            area.show(row.squareMetres());
        }
        radius.setText(
                row.radiusMetres() > 0
                        ? words.text("ui.placed.radius", Map.of("radius", FigureFormat.whole(row.radiusMetres())))
                        : words.text("ui.placed.no_radius"));
    }

    private Label caption(String key) {
        Label caption = Nodes.label(words.text(key), "small", "muted");
        caption.setMinWidth(36);
        return caption;
    }

    private void applyName() {
        String typed = name.getText().strip();
        if (!typed.equals(shownName) && !typed.isEmpty()) {
            shownName = typed;
            actions.rename(id, typed);
        }
    }
}
