package org.quandian.ui;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.Theme;
import org.quandian.ui.fx.BrandMark;
import org.quandian.ui.fx.Nodes;

/** The page without a city: what the program is, ways to begin, what was open lately, a place to drop things. */
final class WelcomePage extends HBox {
    private static final double LEFT_SHARE = 0.4;

    private final Messages words;
    private final WindowActions actions;
    private final StackPane left;

    WelcomePage(Messages words, Theme theme, List<RecentProject> recent, String version, WindowActions actions) {
        this.words = words;
        this.actions = actions;
        this.left = left(version);
        VBox right = new VBox(16, startTitle(theme), tiles());
        if (!recent.isEmpty()) {
            right.getChildren().addAll(heading("ui.welcome.recent"), recentTiles(recent));
        }
        right.getChildren().addAll(dropZone(), foot());
        right.getStyleClass().add("welcome-right");
        right.setAlignment(Pos.CENTER_LEFT);
        right.setPadding(new Insets(24, 72, 24, 64));
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(left, right);
        setOnDragOver(this::dragOver);
        setOnDragDropped(this::dropped);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.rint(getWidth() * LEFT_SHARE);
        left.setMinWidth(width);
        left.setMaxWidth(width);
        super.layoutChildren();
    }

    private StackPane left(String version) {
        Label name = Nodes.label(words.text("app.name"), "welcome-name");
        Label line = Nodes.label(words.text("ui.welcome.line"), "welcome-line");
        Label text = new Label(words.text("ui.welcome.text"));
        text.getStyleClass().addAll("welcome-text", "muted");
        text.setWrapText(true);
        VBox top = new VBox(14, Nodes.row(18, new BrandMark(48), name), line, text);
        top.setPadding(new Insets(90, 48, 0, 72));
        top.setMaxSize(Double.MAX_VALUE, Region.USE_PREF_SIZE);
        Node lock = Nodes.icon("mdi2l-lock-outline", 16);
        lock.getStyleClass().add("icon-muted");
        HBox promise = Nodes.row(
                8,
                lock,
                Nodes.label(words.text("ui.welcome.promise"), "small", "muted"),
                Nodes.label(words.text("ui.welcome.version", Map.of("version", version)), "small", "faint"));
        promise.getStyleClass().add("promise");
        promise.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane pane = new StackPane(new WelcomeDrawing(), top, promise);
        StackPane.setAlignment(top, Pos.TOP_LEFT);
        StackPane.setAlignment(promise, Pos.BOTTOM_LEFT);
        StackPane.setMargin(promise, new Insets(0, 0, 28, 72));
        pane.getStyleClass().add("welcome-left");
        return pane;
    }

    private Node startTitle(Theme theme) {
        boolean dark = theme == Theme.DARK;
        Button language = new Button(words.text("ui.language.other"));
        language.setId("language");
        language.getStyleClass().addAll("flat", "language-button");
        language.setOnAction(event -> actions.switchLanguage());
        Button themes = Nodes.iconButton(
                dark ? "mdi2w-weather-sunny" : "mdi2w-weather-night",
                words.text(dark ? "ui.theme.to_light" : "ui.theme.to_dark"),
                actions::switchTheme);
        themes.setId("theme");
        return Nodes.row(4, heading("ui.welcome.start"), Nodes.spacer(), language, themes);
    }

    private Label heading(String key) {
        return Nodes.label(words.text(key), "title");
    }

    private Node tiles() {
        HBox tiles = new HBox(
                14,
                tile("import", "mdi2f-folder-outline", "Ctrl+N", true, actions::importCity),
                tile("open", "mdi2f-folder-open-outline", "Ctrl+O", false, actions::openProject),
                tile("sample", "mdi2m-map-outline", "Ctrl+E", false, actions::openSample));
        VBox.setMargin(tiles, new Insets(0, 0, 16, 0));
        return tiles;
    }

    private Node tile(String id, String icon, String key, boolean first, Runnable action) {
        Label title = Nodes.shrinkable(words.text("ui.welcome." + id), "tile-title");
        Label text = Nodes.shrinkable(words.text("ui.welcome." + id + ".text"), "tile-text");
        VBox content = new VBox(
                4,
                Nodes.row(8, Nodes.icon(icon, 24), Nodes.spacer(), Nodes.label(key, "tile-key")),
                new Region(),
                title,
                text);
        Button tile = plainButton(content, action);
        tile.setId("tile-" + id);
        if (first) {
            tile.getStyleClass().add("first");
        }
        tile.setAccessibleText(words.text("ui.welcome." + id));
        tile.setTooltip(Nodes.tooltip(words.text("ui.welcome." + id + ".text")));
        HBox.setHgrow(tile, Priority.ALWAYS);
        tile.setPrefWidth(240);
        return tile;
    }

    private static Button plainButton(VBox content, Runnable action) {
        Button button = new Button();
        content.setFillWidth(true);
        button.setGraphic(content);
        button.setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(button.widthProperty().subtract(38));
        button.getStyleClass().setAll("tile");
        button.setOnAction(event -> action.run());
        return button;
    }

    private Node recentTiles(List<RecentProject> recent) {
        TilePane pane = new TilePane(14, 14);
        pane.setPrefColumns(3);
        for (RecentProject each : recent) {
            Label name = Nodes.shrinkable(each.name(), "tile-title");
            HBox head = Nodes.row(8, name, Nodes.spacer());
            if (each.rate() >= 0) {
                head.getChildren()
                        .addAll(
                                Nodes.tag(words.text("ui.ledger.radius.short"), "tag-radius"),
                                Nodes.digits(FigureFormat.rate(each.rate()), "digits-medium"));
            }
            VBox content = new VBox(
                    6,
                    head,
                    Nodes.row(
                            8,
                            Nodes.shrinkable(each.scenario(), "tile-text"),
                            Nodes.spacer(),
                            Nodes.label(when(each.closed()), "tile-text")),
                    Nodes.shrinkable(each.fileName(), "tile-text"));
            Button tile = plainButton(content, () -> actions.open(each.file()));
            tile.setPrefWidth(250);
            tile.setTooltip(Nodes.tooltip(each.file().toString()));
            pane.getChildren().add(tile);
        }
        VBox.setMargin(pane, new Insets(0, 0, 16, 0));
        return pane;
    }

    private Node dropZone() {
        Node icon = Nodes.icon("mdi2t-tray-arrow-down", 22);
        icon.getStyleClass().add("icon-accent");
        HBox zone = Nodes.row(10, icon, Nodes.label(words.text("ui.welcome.drop"), "body", "muted"));
        zone.setAlignment(Pos.CENTER);
        zone.getStyleClass().add("drop-zone");
        zone.setId("drop-zone");
        zone.setOnDragEntered(event -> zone.getStyleClass().add("drop-over"));
        zone.setOnDragExited(event -> zone.getStyleClass().remove("drop-over"));
        return zone;
    }

    private Node foot() {
        Button keys = new Button(words.text("ui.project.keys"), Nodes.icon("mdi2k-keyboard-outline", 16));
        keys.getStyleClass().add("flat");
        keys.setOnAction(event -> actions.showKeys());
        return Nodes.row(8, keys);
    }

    private String when(Instant instant) {
        ZonedDateTime then = instant.atZone(ZoneId.systemDefault());
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        String clock = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(then);
        if (then.toLocalDate().equals(today)) {
            return words.text("ui.when.today", Map.of("time", clock));
        }
        if (then.toLocalDate().equals(today.minusDays(1))) {
            return words.text("ui.when.yesterday", Map.of("time", clock));
        }
        return words.text(
                "ui.when.day",
                Map.of(
                        "year", Integer.toString(then.getYear()),
                        "month", Integer.toString(then.getMonthValue()),
                        "day", Integer.toString(then.getDayOfMonth())));
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (!files.isEmpty()) {
            Path path = files.get(0).toPath();
            event.setDropCompleted(true);
            actions.open(path);
        }
        event.consume();
    }
}
