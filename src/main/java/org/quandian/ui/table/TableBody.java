package org.quandian.ui.table;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The parts of the page side by side: sources, rows, and the map over the chart. FX thread. */
final class TableBody extends SplitPane {
    TableBody(Region sources, Node bar, Node rows, Node foot, Node map, Node chart) {
        VBox middle = new VBox(bar, rows, foot);
        VBox.setVgrow(rows, Priority.ALWAYS);
        middle.setMinWidth(360);
        SplitPane right = new SplitPane(map, chart);
        right.setOrientation(Orientation.VERTICAL);
        right.setDividerPositions(0.5);
        right.setMinWidth(260);
        right.getStyleClass().add("table-right");
        sources.setMinWidth(150);
        getItems().setAll(sources, middle, right);
        setResizableWithParent(sources, false);
        setResizableWithParent(right, false);
        setDividerPositions(0.155, 0.735);
        setId("table-page");
        getStyleClass().add("table-page");
    }
}
