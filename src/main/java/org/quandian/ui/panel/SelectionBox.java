package org.quandian.ui.panel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/** What can be done to several selected things at once: put in line, scheduled, disabled, locked, copied, deleted. FX thread. */
final class SelectionBox extends VBox {
    private final Messages words;
    private final Label title = Nodes.label("", "body");
    private final ProgrammeRow programme;
    private final Button off = new Button();
    private final Button lock = new Button();
    private final Map<Arrangement, Button> arrangements = new EnumMap<>(Arrangement.class);

    SelectionBox(Messages words, PlacedPanel.Actions actions) {
        super(8);
        this.words = words;
        getStyleClass().add("inspector");
        setId("selection-box");
        programme = new ProgrammeRow(words, actions::programme);
        FlowPane align = new FlowPane(2, 2);
        for (Arrangement each : Arrangement.values()) {
            Button button = Nodes.iconButton(
                    each.icon(), words.text("tools.arrange." + each.id()), () -> actions.arrange(each));
            button.getStyleClass().add("small-icon");
            button.setGraphic(Nodes.icon(each.icon(), 16));
            button.setId("arrange-" + each.id());
            arrangements.put(each, button);
            align.getChildren().add(button);
        }
        off.setId("selection-off");
        off.setOnAction(event -> actions.toggleOff());
        lock.setId("selection-lock");
        lock.setOnAction(event -> actions.toggleLock());
        Button duplicate = new Button(words.text("tools.duplicate"), Nodes.icon("mdi2c-content-duplicate", 16));
        duplicate.setOnAction(event -> actions.duplicate());
        Button delete = new Button(words.text("ui.placed.delete"), Nodes.icon("mdi2d-delete-outline", 16));
        delete.setId("selection-delete");
        delete.setOnAction(event -> actions.deleteSelected());
        getChildren().addAll(title, align, programme, new FlowPane(6, 6, off, lock, duplicate, delete));
        VBox.setMargin(this, new javafx.geometry.Insets(4, 12, 8, 12));
    }

    /** Shows what these have in common. */
    void show(List<PlacedModel.Row> selected) {
        title.setText(words.text("tools.selected", Map.of("count", FigureFormat.whole(selected.size()))));
        programme.show(selected.stream().map(PlacedModel.Row::values).toList(), "");
        boolean allOff = selected.stream().allMatch(PlacedModel.Row::isOff);
        boolean allLocked = selected.stream().allMatch(PlacedModel.Row::isLocked);
        off.setText(words.text(allOff ? "tools.switch_on" : "tools.switch_off"));
        lock.setText(words.text(allLocked ? "tools.unlock" : "tools.lock"));
        lock.setGraphic(Nodes.icon(allLocked ? "mdi2l-lock-open-outline" : "mdi2l-lock-outline", 16));
        arrangements.forEach((each, button) -> button.setDisable(selected.size() < each.least()));
    }
}
