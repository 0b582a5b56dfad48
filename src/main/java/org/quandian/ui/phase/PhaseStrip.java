package org.quandian.ui.phase;

import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/**
 * The strip of years under the map (mock 01): which year's city is on show, play, and the money of that year. It says which year is
 * wanted; whoever owns it shows the city and tells it what to say. FX thread.
 */
public final class PhaseStrip extends HBox {
    /** Where the year on show is remembered. */
    public static final String YEAR = "phase-year";

    private static final double HEIGHT = 72;
    private static final double MONEY = 190;
    private static final double WIDE = 1200;
    private static final Duration A_YEAR = Duration.seconds(1.2);

    private final Messages words;
    private final Consumer<OptionalInt> onYear;
    private final Label tag = Nodes.tag("", "tag-radius");
    private final StripLine line = new StripLine(this::goTo);
    private final Label what = Nodes.label("", "small", "muted");
    private final Label spent = Nodes.label("", "strong");
    private final Label note = Nodes.shrinkable("", "micro", "muted");
    private final BulletBar bar = new BulletBar();
    private final VBox money;
    private final Region divider = Nodes.divider();
    private final Button play;
    private final FontIcon playIcon = Nodes.icon("mdi2p-play", 18);
    private final Timeline playing;
    private @Nullable StripModel model;

    /**
     * @param onYear told which year is wanted on the map; empty for the plan as a whole
     */
    public PhaseStrip(Messages words, Consumer<OptionalInt> onYear) {
        super(16);
        this.words = words;
        this.onYear = onYear;
        getStyleClass().add("phase-strip");
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        setMinSize(0, HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        playing = new Timeline(new KeyFrame(A_YEAR, event -> playOn()));
        playing.setCycleCount(Animation.INDEFINITE);
        play = Nodes.iconButton("mdi2p-play", words.text("phase.strip.play"), this::playOrPause);
        play.setGraphic(playIcon);
        play.getStyleClass().add("strip-play");
        VBox title = new VBox(4, Nodes.label(words.text("phase.strip.title"), "head"), tag);
        title.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        HBox.setHgrow(line, Priority.ALWAYS);
        line.setPrefHeight(HEIGHT);
        HBox figures = Nodes.row(6, what, Nodes.spacer(), spent);
        money = new VBox(1, figures, bar, note);
        money.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        money.setMinWidth(MONEY);
        money.setPrefWidth(MONEY);
        money.setMaxWidth(MONEY);
        getChildren().addAll(play, title, line, divider, money);
    }

    /** Shows years, rates and money. */
    public void show(StripModel shown) {
        model = shown;
        tag.setText(shown.tag());
        what.setText(words.text(shown.shown().isPresent() ? "phase.strip.budget" : "phase.strip.budget_all"));
        tag.getStyleClass().setAll("label", "tag", shown.isWalk() ? "tag-walk" : "tag-radius");
        line.show(shown);
        String cost = FigureFormat.whole(shown.spent());
        spent.setText(
                shown.ceiling().isPresent()
                        ? words.text(
                                "phase.strip.spent",
                                Map.of(
                                        "cost",
                                        cost,
                                        "ceiling",
                                        FigureFormat.whole(shown.ceiling().getAsDouble())))
                        : words.text("phase.strip.spent_only", Map.of("cost", cost)));
        bar.show(
                java.util.OptionalDouble.of(shown.spent()),
                java.util.OptionalDouble.empty(),
                shown.ceiling(),
                Math.max(shown.spent(), shown.ceiling().orElse(0)),
                shown.isOver());
        bar.setVisible(shown.ceiling().isPresent());
        bar.setManaged(shown.ceiling().isPresent());
        note.setText(shown.note());
        note.setVisible(!shown.note().isEmpty());
        note.setManaged(!shown.note().isEmpty());
    }

    /** So many stops on, or back. */
    public void step(int stops) {
        StripModel shown = model;
        if (shown != null) {
            int place = shown.place() + stops;
            if (place >= 0 && place < shown.stops().size()) {
                goTo(place);
            }
        }
    }

    /** Stops playing; whoever takes the strip away calls it, too. */
    public void pause() {
        playing.stop();
        showPlaying(false);
    }

    private void goTo(int place) {
        StripModel shown = model;
        if (shown != null && place < shown.stops().size()) {
            onYear.accept(shown.stops().get(place).year());
        }
    }

    private void playOrPause() {
        StripModel shown = model;
        if (playing.getStatus() == Animation.Status.RUNNING) {
            pause();
        } else if (shown != null) {
            if (shown.place() == shown.stops().size() - 1) {
                goTo(0);
            }
            playing.playFromStart();
            showPlaying(true);
        }
    }

    private void playOn() {
        StripModel shown = model;
        if (shown == null || shown.place() >= shown.stops().size() - 1 || getScene() == null || !isVisible()) {
            pause();
        } else {
            step(1);
        }
    }

    private void showPlaying(boolean running) {
        String literal = running ? "mdi2p-pause" : "mdi2p-play";
        if (!literal.equals(playIcon.getIconLiteral())) {
            playIcon.setIconLiteral(literal);
            String said = words.text(running ? "phase.strip.pause" : "phase.strip.play");
            play.setAccessibleText(said);
            play.setTooltip(Nodes.tooltip(said));
        }
    }

    @Override
    protected void layoutChildren() {
        boolean wide = getWidth() >= WIDE;
        for (Region each : new Region[] {money, divider}) {
            each.setVisible(wide);
            each.setManaged(wide);
        }
        super.layoutChildren();
    }
}
