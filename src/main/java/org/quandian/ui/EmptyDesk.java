package org.quandian.ui;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.BrandMark;
import org.quandian.ui.fx.Nodes;

/** The desk while a city is on its way: header, empty map, and a card that says how far it has come. */
final class EmptyDesk extends BorderPane {
    private final StackPane middle = new StackPane();

    EmptyDesk(Messages words) {
        HBox header = Nodes.row(8, new BrandMark(22), Nodes.label(words.text("app.name"), "brand-name"));
        header.getStyleClass().add("header");
        Region bar = new Region();
        bar.getStyleClass().add("edit-bar");
        middle.getStyleClass().add("map-pane");
        setTop(new javafx.scene.layout.VBox(header, bar));
        setCenter(middle);
    }

    void showCard(Node card) {
        middle.getChildren().setAll(card);
    }
}
