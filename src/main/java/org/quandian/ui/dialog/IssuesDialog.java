package org.quandian.ui.dialog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;
import org.quandian.workspace.ImportIssue;
import org.quandian.workspace.ImportReport;

/** What an import met, one line each, with a way to the place on the map. */
public final class IssuesDialog {
    private final Messages words;
    private final DialogHost host;

    /** The dialog in that language on that layer. */
    public IssuesDialog(Messages words, DialogHost host) {
        this.words = words;
        this.host = host;
    }

    /**
     * Shows the list, the grave ones first.
     *
     * @param onPlace shows a place on the map
     */
    public void show(ImportReport report, Consumer<Coordinate> onPlace) {
        ListView<ImportIssue> list = new ListView<>();
        list.getStyleClass().add("issue-list");
        list.setId("issue-list");
        list.getItems()
                .setAll(report.issues().stream()
                        .sorted(java.util.Comparator.comparing(ImportIssue::severity)
                                .reversed())
                        .toList());
        list.setPrefHeight(380);
        VBox body = new VBox(10, summary(report), list);
        VBox.setVgrow(list, Priority.ALWAYS);
        DialogCard card = new DialogCard(words.text("ui.issues.title"), body, 720);
        Runnable close = () -> host.close(card);
        list.setCellFactory(view -> new IssueCell(place -> {
            close.run();
            onPlace.accept(place);
        }));
        card.setOnCancel(close);
        card.addMainButton(words.text("ui.close"), close);
        host.show(card);
    }

    private Node summary(ImportReport report) {
        HBox tags = new HBox(8);
        tags.setAlignment(Pos.CENTER_LEFT);
        for (ImportIssue.Severity severity :
                List.of(ImportIssue.Severity.ERROR, ImportIssue.Severity.WARNING, ImportIssue.Severity.NOTE)) {
            long count = report.issues().stream()
                    .filter(each -> each.severity() == severity)
                    .count();
            if (count > 0) {
                tags.getChildren()
                        .add(Nodes.tag(
                                words.text(
                                        "ui.issues." + severity, Map.of("count", FigureFormat.whole((double) count))),
                                tagKind(severity)));
            }
        }
        Label kept = Nodes.label(words.text("ui.issues.kept"), "small", "muted");
        tags.getChildren().add(kept);
        return tags;
    }

    private static String tagKind(ImportIssue.Severity severity) {
        return switch (severity) {
            case ERROR -> "tag-error";
            case WARNING -> "tag-warning";
            case NOTE -> "tag-quiet";
        };
    }

    private static String icon(ImportIssue.Severity severity) {
        return switch (severity) {
            case ERROR -> "mdi2a-alert-circle-outline";
            case WARNING -> "mdi2a-alert-outline";
            case NOTE -> "mdi2i-information-outline";
        };
    }

    private String sentence(ImportIssue issue) {
        Map<String, String> args = new HashMap<>(issue.args());
        args.putIfAbsent("file", issue.layer());
        args.putIfAbsent("role", issue.layer());
        return words.text("import." + issue.code(), args);
    }

    private String where(ImportIssue issue) {
        String layerKey = "map.layer." + (issue.layer().equals("residential") ? "service_state" : issue.layer());
        String layer = words.has("ui.role." + issue.layer())
                ? words.text("ui.role." + issue.layer())
                : words.has(layerKey) ? words.text(layerKey) : issue.layer();
        return issue.record() > 0
                ? words.text("ui.issues.record", Map.of("layer", layer, "record", FigureFormat.whole(issue.record())))
                : layer;
    }

    /** One oddity. */
    private final class IssueCell extends ListCell<ImportIssue> {
        private final Consumer<Coordinate> onPlace;

        IssueCell(Consumer<Coordinate> onPlace) {
            this.onPlace = onPlace;
        }

        @Override
        protected void updateItem(@Nullable ImportIssue issue, boolean empty) {
            super.updateItem(issue, empty);
            setText(null);
            setGraphic(empty || issue == null ? null : line(issue));
        }

        private Node line(ImportIssue issue) {
            Node icon = Nodes.icon(icon(issue.severity()), 18);
            icon.getStyleClass()
                    .add(
                            issue.severity() == ImportIssue.Severity.ERROR
                                    ? "icon-error"
                                    : issue.severity() == ImportIssue.Severity.WARNING ? "icon-warning" : "icon-muted");
            VBox text = new VBox(
                    1, Nodes.shrinkable(sentence(issue), "body"), Nodes.shrinkable(where(issue), "small", "muted"));
            HBox line = Nodes.row(12, icon, text, Nodes.spacer());
            Optional.ofNullable(issue.place()).ifPresent(place -> line.getChildren()
                    .add(Nodes.iconButton(
                            "mdi2c-crosshairs-gps", words.text("ui.issues.locate"), () -> onPlace.accept(place))));
            line.setMaxWidth(640);
            return line;
        }
    }
}
