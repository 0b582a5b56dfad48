package org.quandian.ui.checkup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.quandian.access.checkup.CheckupReport;
import org.quandian.access.checkup.ZoneCard;
import org.quandian.planning.ZoneLevel;
import org.quandian.portrayal.CheckupWords;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;
import org.quandian.ui.fx.Segments;

/** The list on the left: communities, districts or the city, each with its grade and number of problems; searched and sorted. FX thread. */
final class ZoneList extends VBox {
    private final Messages words;
    private final TextField search = new TextField();
    private final ComboBox<CheckupModel.Order> order = new ComboBox<>();
    private final Segments<ZoneLevel> levels;
    private final ListView<CheckupModel.Row> list = new ListView<>();
    private final Label none;
    private Optional<CheckupReport> report = Optional.empty();
    private @Nullable CheckupWords said;
    private ZoneLevel level = ZoneLevel.COMMUNITY;
    private boolean quiet;

    /** @param onChoice told which card is wanted */
    ZoneList(Messages words, Consumer<ZoneCard> onChoice) {
        super(8);
        this.words = words;
        getStyleClass().addAll("dock", "left");
        setPadding(new Insets(12, 0, 0, 0));
        search.setId("checkup-search");
        search.setPromptText(words.text("ui.checkup.search"));
        search.textProperty().addListener((any, before, after) -> refill());
        levels = new Segments<>(
                List.of(ZoneLevel.COMMUNITY, ZoneLevel.DISTRICT, ZoneLevel.CITY),
                each -> words.text("ui.checkup.level." + each.id()),
                level,
                this::setLevel);
        levels.setId("checkup-levels");
        order.setId("checkup-order");
        order.getItems().setAll(CheckupModel.Order.values());
        order.setValue(CheckupModel.Order.GRADE);
        order.setConverter(new OrderNames());
        order.setMaxWidth(Double.MAX_VALUE);
        order.getStyleClass().add("quiet-combo");
        order.valueProperty().addListener((any, before, after) -> refill());
        list.setId("checkup-zones");
        list.getStyleClass().addAll("issue-list", "zone-list");
        list.setCellFactory(view -> new RowCell());
        list.getSelectionModel().selectedItemProperty().addListener((any, before, after) -> {
            if (after != null && !quiet) {
                onChoice.accept(after.card());
            }
        });
        none = Nodes.label(words.text("ui.checkup.none_found"), "small", "muted");
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox top = new VBox(8, search, levels, order);
        top.setPadding(new Insets(0, 12, 0, 16));
        getChildren().addAll(top, list);
    }

    /** Another report: the card with that name stays chosen where it still is. */
    void show(CheckupReport newReport, CheckupWords newWords) {
        boolean first = report.isEmpty();
        report = Optional.of(newReport);
        said = newWords;
        if (first && newReport.cards(level).isEmpty()) {
            level = newReport.districts().isEmpty() ? ZoneLevel.CITY : ZoneLevel.DISTRICT;
            levels.choose(level);
        }
        refill();
    }

    /** Shows the cards of that level and chooses one, if it is there. */
    void choose(ZoneLevel wanted, String zone) {
        level = wanted;
        levels.choose(wanted);
        search.clear();
        refill();
        list.getItems().stream()
                .filter(row -> row.card().zone().equals(zone))
                .findFirst()
                .ifPresent(row -> {
                    list.getSelectionModel().select(row);
                    list.scrollTo(row);
                });
    }

    private void setLevel(ZoneLevel wanted) {
        level = wanted;
        refill();
        list.getSelectionModel().selectFirst();
    }

    private void refill() {
        CheckupWords known = said;
        if (report.isEmpty() || known == null) {
            return;
        }
        CheckupModel.Row before = list.getSelectionModel().getSelectedItem();
        List<CheckupModel.Row> rows =
                CheckupModel.of(report.get(), level, known).list(search.getText(), order.getValue());
        quiet = true;
        list.getItems().setAll(new ArrayList<>(rows));
        list.getSelectionModel().clearSelection();
        quiet = false;
        Optional<CheckupModel.Row> same = rows.stream()
                .filter(row ->
                        before != null && row.card().zone().equals(before.card().zone()))
                .findFirst();
        same.ifPresentOrElse(row -> list.getSelectionModel().select(row), () -> {
            if (before == null) {
                list.getSelectionModel().selectFirst();
            }
        });
    }

    /** The words for the orders. */
    private final class OrderNames extends StringConverter<CheckupModel.Order> {
        @Override
        public String toString(CheckupModel.Order value) {
            return words.text("ui.checkup.order." + value.id());
        }

        @Override
        public CheckupModel.Order fromString(String text) {
            throw new UnsupportedOperationException("the list is not typed into");
        }
    }

    /** One line: badge, name, residents, number of problems. */
    private final class RowCell extends ListCell<CheckupModel.Row> {
        @Override
        protected void updateItem(CheckupModel.@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            CheckupWords known = said;
            if (empty || row == null || known == null) {
                setGraphic(null);
                return;
            }
            Label name = Nodes.shrinkable(row.name(), "body");
            name.setTooltip(Nodes.tooltip(row.name()));
            Label people = Nodes.label(
                    FigureFormat.people(row.card().residents()) + " " + words.text("unit.people"), "micro", "faint");
            Label problems = Nodes.label(
                    words.text("ui.checkup.problems.count", Map.of("count", Integer.toString(row.problems()))),
                    "micro",
                    row.problems() > 0 ? "muted" : "faint");
            problems.setMinWidth(46);
            problems.setAlignment(Pos.CENTER_RIGHT);
            HBox line = Nodes.row(8, GradeBadge.small(known, row.grade()), name, Nodes.spacer(), people, problems);
            setGraphic(line);
        }
    }
}
