package org.quandian.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quandian.planning.Ledger;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;
import org.quandian.ui.fx.Segments;

/** What stands over a table: its name, its ledger, how results are listed, the filter, export. FX thread. */
final class TableBar extends VBox {
    private final Messages words;
    private final Label title = Nodes.shrinkable("", "head");
    private final Label ledger = Nodes.tag("", "tag-radius");
    private final Label rights = Nodes.label("", "micro", "muted");
    private final ProgressIndicator waiting = new ProgressIndicator();
    private final Segments<ResultView> views;
    private final Button place;
    private final MenuButton export;

    /** What the buttons do. */
    interface Actions {
        void view(ResultView view);

        void showOnMap();

        void export(String ending);
    }

    TableBar(Messages words, List<ResultView> shownViews, ResultView first, FilterBox filter, Actions actions) {
        super(6);
        this.words = words;
        this.views = new Segments<>(shownViews, each -> words.text("table.ui.view." + each.id()), first, actions::view);
        views.setId("table-views");
        title.setId("table-title");
        rights.setId("table-rights");
        waiting.setMaxSize(16, 16);
        waiting.setPrefSize(16, 16);
        waiting.setVisible(false);
        this.place = new Button(words.text("table.ui.to_map"), Nodes.icon("mdi2m-map-marker-outline", 16));
        place.setId("table-to-map");
        place.getStyleClass().add("quiet-menu");
        place.setTooltip(Nodes.tooltip(words.text("table.ui.to_map.tip")));
        place.setOnAction(event -> actions.showOnMap());
        place.setMinWidth(USE_PREF_SIZE);
        this.export = new MenuButton(words.text("table.ui.export"), Nodes.icon("mdi2e-export-variant", 16));
        export.setId("table-export");
        export.getStyleClass().add("quiet-menu");
        export.setMinWidth(USE_PREF_SIZE);
        export.getItems().addAll(item("xlsx", actions::export), item("csv", actions::export));
        HBox line = Nodes.row(8, title, ledger, waiting, Nodes.spacer(), rights, views);
        HBox tools = Nodes.row(8, filter, place, export);
        tools.setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("table-bar");
        getChildren().addAll(line, tools);
        setSelected(0);
    }

    private MenuItem item(String ending, Consumer<String> action) {
        MenuItem item = new MenuItem(words.text("table.ui.export." + ending));
        item.setOnAction(event -> action.accept(ending));
        return item;
    }

    void setTitle(String text) {
        title.setText(text);
        title.setTooltip(Nodes.tooltip(text));
    }

    /** Which ledger the figures are of; empty for what has none. */
    void setLedger(Optional<Ledger> of) {
        ledger.setVisible(of.isPresent());
        ledger.setManaged(of.isPresent());
        of.ifPresent(each -> {
            ledger.setText(words.text("ui.ledger." + each.id()));
            ledger.getStyleClass().removeAll("tag-radius", "tag-walk");
            ledger.getStyleClass().add("tag-" + each.id());
        });
    }

    /** Whether results can be listed in several ways. */
    void setViews(boolean shown, ResultView chosen) {
        views.setVisible(shown);
        views.setManaged(shown);
        views.choose(chosen);
    }

    /** Says whether the table can be changed here, and if not why. */
    void setRights(boolean editable, String why) {
        rights.setText(words.text(editable ? "table.ui.editable" : "table.ui.readonly"));
        rights.setGraphic(Nodes.icon(editable ? "mdi2p-pencil-outline" : "mdi2l-lock-outline", 13));
        rights.setTooltip(Nodes.tooltip(why));
    }

    void setWaiting(boolean isWaiting) {
        waiting.setVisible(isWaiting);
    }

    void setSelected(int rows) {
        place.setDisable(rows == 0);
    }
}
