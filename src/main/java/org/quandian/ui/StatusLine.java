package org.quandian.ui;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.quandian.map.DisplayPoint;
import org.quandian.map.MapPoint;
import org.quandian.map.MapViewport;
import org.quandian.portrayal.CrsWords;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;
import org.quandian.ui.map.MapPane;

/** The status line: how long the last figures took, where the mouse is, CRS, scale, what to do next, whether everything is saved. */
final class StatusLine extends HBox {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Messages words;
    private final Label computed = figure();
    private final Label x = figure();
    private final Label y = figure();
    private final Label scale = figure();
    private final Label hint = Nodes.shrinkable("");
    private final Label saved = Nodes.label("");
    private final Node computedBox;
    private final Node place;
    private final Node scaleBox;
    private String mapHint = "";
    private Optional<String> pageHint = Optional.empty();

    StatusLine(Messages words, String crsName) {
        super(18);
        this.words = words;
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        Node tick = Nodes.icon("mdi2c-check", 14);
        tick.getStyleClass().add("icon-good");
        computedBox = Nodes.row(5, tick, Nodes.label(words.text("ui.status.computed")), computed);
        computedBox.setVisible(false);
        computedBox.managedProperty().bind(computedBox.visibleProperty());
        x.setMinWidth(76);
        y.setMinWidth(84);
        saved.setId("saved");
        hint.setId("hint");
        Node lock = Nodes.icon("mdi2l-lock-outline", 14);
        lock.getStyleClass().add("icon-muted");
        Label crs = Nodes.shrinkable(CrsWords.name(words, crsName));
        crs.setTooltip(Nodes.tooltip(crsName));
        place = Nodes.row(4, Nodes.label("X"), x, Nodes.label("Y"), y);
        place.managedProperty().bind(place.visibleProperty());
        scaleBox = Nodes.row(4, Nodes.label(words.text("ui.status.scale")), scale);
        scaleBox.managedProperty().bind(scaleBox.visibleProperty());
        getChildren()
                .addAll(
                        computedBox,
                        place,
                        crs,
                        scaleBox,
                        Nodes.spacer(),
                        hint,
                        saved,
                        Nodes.row(4, lock, Nodes.label(words.text("ui.status.offline"))));
        showPlace(null);
    }

    void showViewport(MapViewport viewport) {
        scale.setText(FigureFormat.scale(viewport.scaleDenominator()));
    }

    void showPlace(@Nullable MapPoint place) {
        x.setText(place == null ? "–" : FigureFormat.whole(place.x()));
        y.setText(place == null ? "–" : FigureFormat.whole(place.y()));
    }

    void showHint(String key) {
        mapHint = key;
        refreshHint();
    }

    /**
     * Shows what a page says instead of what the tools of the map say; empty where the map is on show. Place and scale are those of that
     * map: another page does not show them as if they were its own.
     */
    void showPageHint(Optional<String> text) {
        pageHint = text;
        place.setVisible(text.isEmpty());
        scaleBox.setVisible(text.isEmpty());
        refreshHint();
    }

    private void refreshHint() {
        hint.setText(pageHint.orElseGet(() -> mapHint.isEmpty() ? "" : words.text("ui.hint." + mapHint)));
    }

    void showComputed(long nanos) {
        computedBox.setVisible(nanos >= 0);
        double millis = nanos / 1e6;
        computed.setText(
                (millis < 10 ? String.format(Locale.ROOT, "%.1f", millis) : FigureFormat.whole(millis)) + " ms");
    }

    void showSaving() {
        saved.setText(words.text("ui.status.saving"));
    }

    /** Says whether changes are on their way to the file, on disk, or kept nowhere. */
    void showKeeping(boolean isSaving, boolean isKept) {
        if (isSaving) {
            showSaving();
        } else if (isKept) {
            showSaved(LocalTime.now(ZoneId.systemDefault()));
        } else {
            showNotSaved();
        }
    }

    void showSaved(LocalTime when) {
        saved.setText(words.text("ui.status.saved", java.util.Map.of("time", CLOCK.format(when))));
    }

    void showNotSaved() {
        saved.setText(words.text("ui.status.not_saved"));
    }

    private static Label figure() {
        return Nodes.label("", "status-figure");
    }

    /** Shows where the mouse is on that map, and its scale, as long as somebody listens. */
    void follow(MapPane pane, BooleanSupplier listening) {
        pane.addViewportListener(now -> {
            if (listening.getAsBoolean()) {
                showViewport(now);
            }
        });
        showViewport(pane.viewport());
        showPlace(null);
        pane.setOnMouseMoved(event -> showPlace(pane.viewport().toMap(new DisplayPoint(event.getX(), event.getY()))));
        pane.setOnMouseDragged(event -> showPlace(pane.viewport().toMap(new DisplayPoint(event.getX(), event.getY()))));
        pane.setOnMouseExited(event -> showPlace(null));
    }
}
