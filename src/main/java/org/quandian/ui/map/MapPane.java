package org.quandian.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.quandian.map.Colour;
import org.quandian.map.DisplayPoint;
import org.quandian.map.MapRenderer;
import org.quandian.map.MapViewport;
import org.quandian.task.TaskRunner;

/**
 * The map: three painted strata and an overlay canvas. The viewport changes at once with every gesture; pictures follow when they are
 * ready. A layer says "I changed" by coming in new {@link MapStrata}; only the pane decides when to paint.
 */
public final class MapPane extends Pane {
    /** The closest and the farthest view, metres per logical pixel. */
    private static final double CLOSEST = 0.05;

    private static final double FARTHEST = 400;
    private static final double FIT_MARGIN = 24;

    private final RasterStratum base;
    private final RasterStratum plan;
    private final RasterStratum labels;
    private final Canvas overlay = new Canvas();
    private final OverlayPainter painter;
    private final ViewportMotion motion;
    private final List<Consumer<MapViewport>> listeners = new ArrayList<>();
    private MapViewport viewport = new MapViewport(0, 0, 10, 1, 1);
    private @Nullable MapStrata strata;
    private @Nullable Envelope toFit;
    private boolean panning;

    /**
     * @param renderer paints pictures
     * @param runner where they are painted
     * @param fx the FX thread
     * @param painter paints the overlay
     */
    public MapPane(MapRenderer renderer, TaskRunner runner, Executor fx, OverlayPainter painter) {
        this.painter = painter;
        this.base = new RasterStratum(renderer, runner, fx, () -> {});
        this.plan = new RasterStratum(renderer, runner, fx, () -> {});
        this.labels = new RasterStratum(renderer, runner, fx, () -> {});
        this.motion = new ViewportMotion(this::showNow);
        getStyleClass().add("map-pane");
        setId("map");
        setFocusTraversable(true);
        setMinSize(320, 240);
        overlay.setManaged(false);
        overlay.setMouseTransparent(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().addAll(base.view(), plan.view(), labels.view(), overlay);
        widthProperty().addListener(any -> resized());
        heightProperty().addListener(any -> resized());
    }

    /** What is seen at this moment, also in the middle of a movement. */
    public MapViewport viewport() {
        return viewport;
    }

    /** Calls the listener whenever the viewport changed. */
    public void addViewportListener(Consumer<MapViewport> listener) {
        listeners.add(listener);
    }

    /** Shows other scenes; pictures of layers that did not change are used again. */
    public void setStrata(MapStrata newStrata) {
        strata = newStrata;
        setStyle("-fx-background-color: " + newStrata.ground().hex() + ";");
        wishAll();
    }

    /** Replaces only the plan: what happens while something is dragged. */
    public void setPlan(MapStrata newStrata) {
        strata = newStrata;
        wish(plan, newStrata.plan(), Colour.TRANSPARENT);
    }

    /** Shows that part of the city as soon as the pane has a size, without movement. */
    public void fit(Envelope extent) {
        motion.stop();
        if (getWidth() < 2 || getHeight() < 2) {
            toFit = extent;
        } else {
            show(viewport.fitted(extent, FIT_MARGIN));
        }
    }

    /** Shows that viewport as soon as the pane has a size. */
    public void showLater(MapViewport wanted) {
        if (getWidth() < 2 || getHeight() < 2) {
            toFit = null;
            viewport = limited(wanted.withSize(viewport.width(), viewport.height()));
        } else {
            show(wanted);
        }
    }

    /** Shows that viewport at once; its size is ignored. */
    public void show(MapViewport wanted) {
        motion.stop();
        toFit = null;
        showNow(limited(wanted.withSize(viewport.width(), viewport.height())));
        wishAll();
    }

    /** Glides to that part of the city. */
    public void flyTo(Envelope extent) {
        glide(viewport.fitted(extent, 80));
    }

    /** Glides to that viewport; pictures for its end are ordered at once. */
    public void glide(MapViewport wanted) {
        MapViewport end = limited(wanted.withSize(viewport.width(), viewport.height()));
        motion.start(viewport, end);
        wishAll();
    }

    /** Larger or smaller around a place of the pane, which stays where it is. */
    public void zoomAt(DisplayPoint fixed, double factor) {
        MapViewport from = motion.end(viewport);
        double limitedFactor =
                Math.min(Math.max(factor, from.metresPerPixel() / FARTHEST), from.metresPerPixel() / CLOSEST);
        glide(from.zoomedAt(fixed, limitedFactor));
    }

    /** Larger or smaller around the middle. */
    public void zoom(double factor) {
        zoomAt(new DisplayPoint(getWidth() / 2, getHeight() / 2), factor);
    }

    /** Moves the map with the hand, logical pixels. */
    public void pan(double dx, double dy) {
        motion.stop();
        panning = true;
        showNow(viewport.panned(dx, dy));
        if (nearEdge()) {
            wishAll();
        }
    }

    /** The hand lets go: what is seen now is painted. */
    public void panEnded() {
        if (panning) {
            panning = false;
            wishAll();
        }
    }

    /** The overlay is painted with the next frame. */
    public void repaintOverlay() {
        requestLayout();
    }

    /** Whether every picture on show is the one that belongs to the viewport. */
    public boolean isSettled() {
        return !motion.isMoving() && base.isSettled() && plan.isSettled() && labels.isSettled();
    }

    /** Forgets the city on show. */
    public void clear() {
        strata = null;
        base.clear();
        plan.clear();
        labels.clear();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        painter.paint(overlay.getGraphicsContext2D(), viewport);
    }

    private void resized() {
        int width = Math.max(1, (int) Math.round(getWidth()));
        int height = Math.max(1, (int) Math.round(getHeight()));
        motion.stop();
        overlay.setWidth(width);
        overlay.setHeight(height);
        MapViewport sized = viewport.withSize(width, height);
        if (toFit != null && width > 1 && height > 1) {
            sized = sized.fitted(toFit, FIT_MARGIN);
            toFit = null;
        }
        showNow(sized);
        wishAll();
    }

    private void showNow(MapViewport now) {
        viewport = now;
        base.place(now);
        plan.place(now);
        labels.place(now);
        listeners.forEach(listener -> listener.accept(now));
        repaintOverlay();
    }

    private void wishAll() {
        if (strata == null || getWidth() < 2 || toFit != null) {
            return;
        }
        wish(base, strata.base(), strata.ground());
        wish(plan, strata.plan(), Colour.TRANSPARENT);
        wish(labels, strata.labels(), Colour.TRANSPARENT);
    }

    private void wish(RasterStratum stratum, org.quandian.map.MapScene scene, Colour background) {
        if (getWidth() >= 2 && toFit == null) {
            stratum.wish(scene, motion.end(viewport), outputScale(), background);
        }
    }

    private double outputScale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }

    /** Whether the painted margin is nearly used up. */
    private boolean nearEdge() {
        return base.marginLeft(viewport) < RasterStratum.MARGIN / 3.0;
    }

    private static MapViewport limited(MapViewport wanted) {
        double scale = Math.min(Math.max(wanted.metresPerPixel(), CLOSEST), FARTHEST);
        return scale == wanted.metresPerPixel()
                ? wanted
                : new MapViewport(wanted.centreX(), wanted.centreY(), scale, wanted.width(), wanted.height());
    }

    static Color toFx(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.opacity());
    }
}
