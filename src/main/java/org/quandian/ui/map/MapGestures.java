package org.quandian.ui.map;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;
import org.quandian.map.DisplayPoint;
import org.quandian.map.MapPoint;
import org.quandian.ui.map.tool.Pointer;
import org.quandian.ui.map.tool.PointerLook;
import org.quandian.ui.map.tool.ToolChart;

/** Turns mouse events on the pane into movements of the map (wheel, middle button, Space held) and events of the tool chart. */
public final class MapGestures {
    /** One notch of the wheel makes the map so much larger. */
    private static final double NOTCH = 1.25;

    private static final double NOTCH_PIXELS = 40;

    private final MapPane pane;
    private final ToolChart chart;
    private @Nullable DisplayPoint hand;
    private @Nullable DisplayPoint lastAt;
    private boolean spaceHeld;
    private boolean retired;

    /** Listens to that pane from now on. */
    public MapGestures(MapPane pane, ToolChart chart) {
        this.pane = pane;
        this.chart = chart;
        pane.addEventHandler(MouseEvent.ANY, this::handle);
        pane.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        pane.addEventHandler(
                ZoomEvent.ZOOM,
                event -> pane.zoomAt(new DisplayPoint(event.getX(), event.getY()), event.getZoomFactor()));
    }

    /** Listens no more. */
    public void retire() {
        retired = true;
    }

    /** While Space is held, the main button moves the map with any tool. */
    public void setSpaceHeld(boolean held) {
        spaceHeld = held;
        showPointer();
    }

    /** Where the mouse was last seen on the map, if it is there. */
    public @Nullable DisplayPoint lastPlace() {
        return lastAt;
    }

    /** Another tool was taken without moving the mouse: it begins where the mouse is. */
    public void replay() {
        DisplayPoint at = lastAt;
        if (at != null && !retired) {
            chart.moved(new Pointer(at, pane.viewport().toMap(at), false, false, false, 1));
            showPointer();
        }
    }

    /** The pointer looks as the chart says. */
    public void showPointer() {
        PointerLook look = hand != null ? PointerLook.CLOSED_HAND : spaceHeld ? PointerLook.HAND : chart.look();
        pane.setCursor(cursor(look));
    }

    private void handle(MouseEvent event) {
        if (retired) {
            return;
        }
        var type = event.getEventType();
        DisplayPoint at = new DisplayPoint(event.getX(), event.getY());
        lastAt = at;
        if (type == MouseEvent.MOUSE_PRESSED) {
            pane.requestFocus();
            pressed(event, at);
        } else if (type == MouseEvent.MOUSE_DRAGGED) {
            dragged(event, at);
        } else if (type == MouseEvent.MOUSE_RELEASED) {
            released(event, at);
        } else if (type == MouseEvent.MOUSE_MOVED) {
            chart.moved(pointer(event, at));
        } else if (type == MouseEvent.MOUSE_EXITED) {
            lastAt = null;
            if (!event.isPrimaryButtonDown()) {
                chart.left();
            }
        } else {
            return;
        }
        showPointer();
        event.consume();
    }

    private void pressed(MouseEvent event, DisplayPoint at) {
        if (event.getButton() == MouseButton.MIDDLE || (spaceHeld && event.getButton() == MouseButton.PRIMARY)) {
            hand = at;
        } else if (event.getButton() == MouseButton.PRIMARY) {
            chart.pressed(pointer(event, at));
        }
    }

    private void dragged(MouseEvent event, DisplayPoint at) {
        if (hand != null) {
            pane.pan(at.x() - hand.x(), at.y() - hand.y());
            hand = at;
        } else if (event.isPrimaryButtonDown()) {
            chart.dragged(pointer(event, at));
        }
    }

    private void released(MouseEvent event, DisplayPoint at) {
        if (hand != null) {
            hand = null;
        } else if (event.getButton() == MouseButton.PRIMARY) {
            chart.released(pointer(event, at));
        }
        pane.panEnded();
    }

    private void scrolled(ScrollEvent event) {
        if (retired) {
            return;
        }
        double notches = event.getDeltaY() / NOTCH_PIXELS;
        if (notches != 0) {
            pane.zoomAt(new DisplayPoint(event.getX(), event.getY()), Math.pow(NOTCH, notches));
        }
        event.consume();
    }

    private Pointer pointer(MouseEvent event, DisplayPoint at) {
        MapPoint ground = pane.viewport().toMap(at);
        return new Pointer(
                at, ground, event.isShiftDown(), event.isShortcutDown(), event.isAltDown(), event.getClickCount());
    }

    private static Cursor cursor(PointerLook look) {
        return switch (look) {
            case ARROW -> Cursor.DEFAULT;
            case MOVE -> Cursor.MOVE;
            case RESIZE -> Cursor.NW_RESIZE;
            case HAND -> Cursor.OPEN_HAND;
            case CLOSED_HAND -> Cursor.CLOSED_HAND;
            case CROSSHAIR -> Cursor.CROSSHAIR;
            case FORBIDDEN -> Cursor.DISAPPEAR;
        };
    }
}
