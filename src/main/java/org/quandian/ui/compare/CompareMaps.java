package org.quandian.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.quandian.map.DisplayPoint;
import org.quandian.map.MapViewport;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;
import org.quandian.ui.map.FreePart;
import org.quandian.ui.map.MapPane;
import org.quandian.ui.map.OverlayPainter;
import org.quandian.ui.map.ScaleBarNode;

/**
 * Two maps as one: over each other and cut at a seam, beside each other, or the right one alone; always the same part of the city. FX
 * thread.
 */
final class CompareMaps extends Pane {
    /** One step of an arrow key, share of the width. */
    static final double STEP = 0.01;

    private static final double HANDLE = 38;
    private static final double HANDLE_HEIGHT = 0.62;
    private static final double GRAB = 7;
    private static final double LEAST = 0.02;
    private static final double EDGE = 16;
    private static final double BUTTONS = 34;
    /** From this width on the legend has room for amounts. */
    private static final double ROOMY = 800;

    private static final double NOTCH = 1.25;

    /** So much is seen around a part of a figure, metres. */
    private static final double AROUND = 150;

    private static final double NOTCH_PIXELS = 40;

    private final MapPane left;
    private final MapPane right;
    private final LinkedPanes linked;
    private final StackPane leftCut;
    private final Rectangle clip = new Rectangle();
    private final Region seam = new Region();
    private final StackPane handle;
    private final Region leftCard;
    private final Region rightCard;
    private final VBox buttons;
    private final ScaleBarNode scaleBar = new ScaleBarNode();
    private final Label scale = Nodes.digits("", "micro", "scale-bar");
    private final CompareLegend legend;
    private final List<OverlayPainter> painters;
    private final DoubleConsumer onSeam;
    private CompareView view = CompareView.SWIPE;
    private double share;
    private double handX;
    private double handY;
    private boolean seamHeld;

    /**
     * @param painters what outlines things on them
     * @param legend what their colours mean
     * @param share where the seam is, 0 to 1
     * @param whole shows the whole area
     * @param onSeam told where the seam was left
     */
    CompareMaps(
            MapPane left,
            MapPane right,
            List<OverlayPainter> painters,
            Region leftCard,
            Region rightCard,
            CompareLegend legend,
            Messages words,
            double share,
            Runnable whole,
            DoubleConsumer onSeam) {
        this.left = left;
        this.right = right;
        this.painters = List.copyOf(painters);
        this.leftCard = leftCard;
        this.rightCard = rightCard;
        this.legend = legend;
        this.share = limited(share);
        this.onSeam = onSeam;
        this.linked = new LinkedPanes(List.of(right, left));
        left.setMouseTransparent(true);
        right.setMouseTransparent(true);
        left.setFocusTraversable(false);
        right.setFocusTraversable(false);
        leftCut = new StackPane(left);
        leftCut.setClip(clip);
        leftCut.setMouseTransparent(true);
        seam.getStyleClass().add("seam");
        seam.setMouseTransparent(true);
        Label arrows = Nodes.label("‹ ›", "seam-arrows");
        handle = new StackPane(arrows);
        handle.getStyleClass().add("seam-handle");
        handle.setId("seam");
        handle.setCursor(Cursor.H_RESIZE);
        handle.setAccessibleText(words.text("compare.seam"));
        buttons = buttons(words, whole);
        getChildren().addAll(right, leftCut, seam, handle, leftCard, rightCard, legend, buttons, scaleBar, scale);
        right.addViewportListener(this::showScale);
        scale.setMouseTransparent(true);
        setFocusTraversable(true);
        setMinSize(320, 240);
        widthProperty().addListener((any, before, now) -> legend.setCompact(now.doubleValue() < ROOMY));
        Rectangle own = new Rectangle();
        own.widthProperty().bind(widthProperty());
        own.heightProperty().bind(heightProperty());
        setClip(own);
        listen();
    }

    LinkedPanes linked() {
        return linked;
    }

    /** Where the seam is, 0 to 1. */
    double share() {
        return share;
    }

    /** Moves the seam by a share of the width. */
    void moveSeam(double by) {
        share = limited(share + by);
        onSeam.accept(share);
        requestLayout();
    }

    /** Nobody sees the maps any more: nothing is painted for them. */
    void retire() {
        left.clear();
        right.clear();
    }

    /** Outlines a thing on both maps; nothing where empty. */
    void highlight(Optional<Geometry> shape) {
        painters.forEach(each -> each.setHighlight(shape));
        left.repaintOverlay();
        right.repaintOverlay();
    }

    /**
     * Glides to a thing.
     *
     * @param covered what a card takes from the right edge, logical pixels
     */
    void flyTo(Geometry shape, double covered) {
        Envelope part = new Envelope(shape.getEnvelopeInternal());
        part.expandBy(AROUND);
        linked.flyTo(new FreePart(right.getWidth(), right.getHeight(), covered).around(part));
    }

    void setView(CompareView newView) {
        view = newView;
        boolean swipe = newView == CompareView.SWIPE;
        boolean both = swipe || newView == CompareView.SIDE;
        seam.setVisible(both);
        handle.setVisible(swipe);
        leftCut.setVisible(both);
        leftCard.setVisible(both);
        legend.setBoth(both);
        requestLayout();
    }

    private void showScale(MapViewport now) {
        scaleBar.show(now);
        scale.setText(FigureFormat.scale(now.scaleDenominator()));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean side = view == CompareView.SIDE;
        double half = Math.floor(width / 2);
        double cut = side ? half : Math.round(width * share);
        if (side) {
            leftCut.resizeRelocate(0, 0, half, height);
            right.resizeRelocate(width - half, 0, half, height);
        } else {
            leftCut.resizeRelocate(0, 0, width, height);
            right.resizeRelocate(0, 0, width, height);
        }
        clip.setWidth(cut);
        clip.setHeight(height);
        seam.resizeRelocate(cut - 1, 0, 2, height);
        handle.resizeRelocate(cut - HANDLE / 2, height * HANDLE_HEIGHT - HANDLE / 2, HANDLE, HANDLE);
        double wide = buttons.prefWidth(-1);
        buttons.resizeRelocate(width - EDGE - wide, EDGE, wide, buttons.prefHeight(-1));
        double room = (leftCard.isVisible() ? width / 2 : width - EDGE) - EDGE - wide - EDGE;
        place(leftCard, EDGE, room + wide);
        double rightWide = Math.min(rightCard.prefWidth(-1), room);
        place(rightCard, side ? width - half + EDGE : width - EDGE - wide - 8 - rightWide, room);
        layoutBelow(width, height);
    }

    /** The scale in the left corner, the legend in the right one; where they would meet, the scale stands above. */
    private void layoutBelow(double width, double height) {
        double legendWide = legend.prefWidth(-1);
        double legendHigh = legend.prefHeight(-1);
        legend.resizeRelocate(width - EDGE - legendWide, height - EDGE - legendHigh, legendWide, legendHigh);
        double bar = scaleBar.prefHeight(-1);
        double barWide = scaleBar.prefWidth(-1);
        double scaleWide = scale.prefWidth(-1);
        boolean meets = legend.isVisible() && EDGE + barWide + 6 + scaleWide + EDGE > width - EDGE - legendWide;
        double top = height - EDGE - bar - (meets ? legendHigh + 8 : 0);
        scaleBar.resizeRelocate(EDGE, top, barWide, bar);
        scale.resizeRelocate(EDGE + barWide + 6, top, scaleWide, bar);
    }

    private static void place(Region card, double x, double most) {
        card.resizeRelocate(x, EDGE, Math.min(card.prefWidth(-1), most), card.prefHeight(-1));
    }

    private void listen() {
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            seamHeld = event.getButton() == MouseButton.PRIMARY && isOnSeam(event);
            handX = event.getX();
            handY = event.getY();
            if (!seamHeld) {
                setCursor(Cursor.CLOSED_HAND);
            }
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            if (seamHeld) {
                share = limited(event.getX() / getWidth());
                requestLayout();
            } else {
                linked.pan(event.getX() - handX, event.getY() - handY);
                handX = event.getX();
                handY = event.getY();
            }
        });
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            setCursor(Cursor.DEFAULT);
            if (seamHeld) {
                onSeam.accept(share);
            } else {
                linked.panEnded();
            }
            seamHeld = false;
        });
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> setCursor(isOnSeam(event) ? Cursor.H_RESIZE : Cursor.DEFAULT));
        addEventHandler(ScrollEvent.SCROLL, event -> {
            double notches = event.getDeltaY() / NOTCH_PIXELS;
            if (notches != 0) {
                linked.zoomAt(inPane(event.getX(), event.getY()), Math.pow(NOTCH, notches));
            }
            event.consume();
        });
    }

    private boolean isOnSeam(MouseEvent event) {
        boolean onHandle =
                Math.hypot(event.getX() - getWidth() * share, event.getY() - getHeight() * HANDLE_HEIGHT) < HANDLE / 2;
        return view == CompareView.SWIPE && (onHandle || Math.abs(event.getX() - getWidth() * share) < GRAB);
    }

    private DisplayPoint inPane(double x, double y) {
        boolean inRight = view == CompareView.SIDE && x >= right.getLayoutX();
        return new DisplayPoint(inRight ? x - right.getLayoutX() : x, y);
    }

    private VBox buttons(Messages words, Runnable whole) {
        VBox box = new VBox(
                Nodes.iconButton("mdi2p-plus", words.text("ui.map.zoom_in"), () -> linked.zoom(1.6)),
                Nodes.rule(),
                Nodes.iconButton("mdi2m-minus", words.text("ui.map.zoom_out"), () -> linked.zoom(1 / 1.6)),
                Nodes.rule(),
                Nodes.iconButton("mdi2c-compass-outline", words.text("ui.map.whole"), whole));
        box.getStyleClass().addAll("map-card", "map-buttons");
        box.setMinWidth(BUTTONS);
        return box;
    }

    private static double limited(double wanted) {
        return Math.min(Math.max(wanted, LEAST), 1 - LEAST);
    }
}
