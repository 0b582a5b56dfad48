package org.quandian.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineJoin;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.quandian.map.DisplayPoint;
import org.quandian.map.MapPoint;
import org.quandian.map.MapViewport;
import org.quandian.portrayal.MapPalette;
import org.quandian.portrayal.PlacedKind;
import org.quandian.ui.map.tool.OverlayItem;
import org.quandian.ui.map.tool.Snap;

/** Paints what a gesture shows over the map: ghost, ring, selection, box, pen. Vermilion lines lie on a halo, since they cross every colour. */
public final class OverlayPainter {
    private static final double HANDLE = 7;
    /** Period of the hatch, logical pixels in each direction. */
    private static final double HATCH = 5;

    private static final int MANY_PARTS = 40;
    /** Radius of what stands for a thing without an area, logical pixels. */
    private static final double MARK = 10;

    private final WayPainter ways = new WayPainter();
    private final GhostPainter ghosts = new GhostPainter(ways);
    private MapPalette palette;
    private List<OverlayItem> items = List.of();
    private Optional<Geometry> highlight = Optional.empty();
    private List<Geometry> hatched = List.of();
    private WalkPicture reach = WalkPicture.NONE;
    private ReachPainter reaches = new ReachPainter("{minutes} min");

    /** Paints in these colours until told otherwise. */
    public OverlayPainter(MapPalette palette) {
        this.palette = palette;
    }

    /** Other colours from now on. */
    public void setPalette(MapPalette newPalette) {
        palette = newPalette;
    }

    /** Other things from now on. */
    public void setItems(List<OverlayItem> newItems) {
        items = List.copyOf(newItems);
    }

    /** Outlines something that a list or a card speaks of; nothing where empty. */
    public void setHighlight(Optional<Geometry> shape) {
        highlight = shape;
    }

    /** Hatches these from now on: housing that a list speaks of. */
    public void setHatched(List<Geometry> shapes) {
        hatched = List.copyOf(shapes);
    }

    /** Shows what is reached on foot from now on. */
    public void setReach(WalkPicture picture) {
        reach = picture;
    }

    /** What stands on a line of equal minutes, with {@code {minutes}} and {@code {metres}}. */
    public void setMinutesText(String text) {
        reaches = new ReachPainter(text);
    }

    /** What a place is called that a tool is drawn to. */
    public void setSnapWords(Function<Snap.Kind, String> words) {
        ways.setSnapWords(words);
    }

    void paint(GraphicsContext graphics, MapViewport viewport) {
        graphics.clearRect(0, 0, viewport.width(), viewport.height());
        paintHatched(graphics, viewport);
        reaches.paint(reach, palette, graphics, viewport);
        highlight.ifPresent(shape -> paintHighlight(shape, graphics, viewport));
        ghosts.paint(items, palette, graphics, viewport);
        for (OverlayItem item : items) {
            graphics.save();
            graphics.setLineJoin(StrokeLineJoin.ROUND);
            paint(item, graphics, viewport);
            graphics.restore();
        }
    }

    private void paint(OverlayItem item, GraphicsContext graphics, MapViewport viewport) {
        if (item instanceof OverlayItem.Selected selected) {
            paintSelected(selected, graphics, viewport);
        } else if (item instanceof OverlayItem.Hovered hovered) {
            traceOrMark(hovered.shape(), graphics, viewport);
            stroke(graphics, accent(), 1.5);
        } else if (item instanceof OverlayItem.Box box) {
            paintBox(box, graphics);
        } else if (item instanceof OverlayItem.Draft draft) {
            paintDraft(draft, graphics, viewport);
        } else if (item instanceof OverlayItem.Locked locked) {
            paintLock(locked.shape(), graphics, viewport);
        } else {
            ways.paint(item, palette, graphics, viewport);
        }
    }

    /** In the plum of the walk ledger, falling: something is lost on the way. */
    private void paintHatched(GraphicsContext graphics, MapViewport viewport) {
        if (hatched.isEmpty()) {
            return;
        }
        Color stripe = MapPane.toFx(palette.walk());
        graphics.setFill(new LinearGradient(
                0,
                0,
                HATCH,
                HATCH,
                false,
                CycleMethod.REPEAT,
                new Stop(0, stripe),
                new Stop(0.3, stripe),
                new Stop(0.3, Color.TRANSPARENT),
                new Stop(1, Color.TRANSPARENT)));
        Envelope view = viewport.extent();
        for (Geometry shape : hatched) {
            if (shape.getEnvelopeInternal().intersects(view)) {
                trace(shape, graphics, viewport);
                graphics.fill();
                stroke(graphics, stripe, 0.8);
            }
        }
    }

    private void paintHighlight(Geometry shape, GraphicsContext graphics, MapViewport viewport) {
        graphics.save();
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        traceOrMark(shape, graphics, viewport);
        // Around hundreds of parcels a bold line would hide what it speaks of.
        double bold = shape.getNumGeometries() > MANY_PARTS ? 0.45 : 1;
        stroke(graphics, Color.WHITE, 5 * bold);
        stroke(graphics, seal(), 2.5 * bold);
        graphics.restore();
    }

    private void paintSelected(OverlayItem.Selected selected, GraphicsContext graphics, MapViewport viewport) {
        traceOrMark(selected.shape(), graphics, viewport);
        stroke(graphics, Color.WHITE, 5);
        stroke(graphics, seal(), 2.5);
        if (!selected.handles()) {
            return;
        }
        Envelope box = selected.shape().getEnvelopeInternal();
        double out = OverlayItem.Selected.OUTSIDE;
        double[] xs = {viewport.toDisplayX(box.getMinX()) - out, viewport.toDisplayX(box.getMaxX()) + out};
        double[] ys = {viewport.toDisplayY(box.getMinY()) + out, viewport.toDisplayY(box.getMaxY()) - out};
        graphics.setStroke(seal().deriveColor(0, 1, 1, 0.45));
        graphics.setLineWidth(1);
        graphics.setLineDashes(3, 3);
        graphics.strokeRect(xs[0], ys[1], xs[1] - xs[0], ys[0] - ys[1]);
        graphics.setLineDashes();
        for (double x : xs) {
            for (double y : ys) {
                graphics.setFill(Color.WHITE);
                graphics.fillRect(x - HANDLE / 2, y - HANDLE / 2, HANDLE, HANDLE);
                graphics.setStroke(seal());
                graphics.setLineWidth(1.5);
                graphics.strokeRect(x - HANDLE / 2, y - HANDLE / 2, HANDLE, HANDLE);
            }
        }
    }

    /** A small padlock at the upper right of the mark. */
    private void paintLock(Geometry shape, GraphicsContext graphics, MapViewport viewport) {
        Coordinate place = shape.getInteriorPoint().getCoordinate();
        double x = viewport.toDisplayX(place.x) + MARK;
        double y = viewport.toDisplayY(place.y) - MARK;
        graphics.setFill(Color.WHITE);
        graphics.fillOval(x - 8, y - 8, 16, 16);
        graphics.setStroke(seal());
        graphics.setLineWidth(1.4);
        graphics.strokeOval(x - 8, y - 8, 16, 16);
        graphics.setFill(seal());
        graphics.fillRoundRect(x - 4, y - 1.5, 8, 6, 1.5, 1.5);
        graphics.strokeArc(x - 2.5, y - 5, 5, 7, 0, 180, ArcType.OPEN);
    }

    private void paintBox(OverlayItem.Box box, GraphicsContext graphics) {
        double x = Math.min(box.from().x(), box.to().x());
        double y = Math.min(box.from().y(), box.to().y());
        double width = Math.abs(box.from().x() - box.to().x());
        double height = Math.abs(box.from().y() - box.to().y());
        graphics.setFill(accent().deriveColor(0, 1, 1, 0.12));
        graphics.fillRect(x, y, width, height);
        graphics.setStroke(accent());
        graphics.setLineWidth(1);
        graphics.strokeRect(Math.rint(x) + 0.5, Math.rint(y) + 0.5, Math.rint(width), Math.rint(height));
    }

    private void paintDraft(OverlayItem.Draft draft, GraphicsContext graphics, MapViewport viewport) {
        graphics.beginPath();
        for (int i = 0; i < draft.corners().size(); i++) {
            DisplayPoint corner = viewport.toDisplay(draft.corners().get(i));
            if (i == 0) {
                graphics.moveTo(corner.x(), corner.y());
            } else {
                graphics.lineTo(corner.x(), corner.y());
            }
        }
        DisplayPoint next = viewport.toDisplay(draft.next());
        if (!draft.closes()) {
            graphics.lineTo(next.x(), next.y());
        }
        if (draft.corners().size() >= 2) {
            graphics.closePath();
            graphics.setFill(fill(draft.kind()).deriveColor(0, 1, 1, 0.35));
            graphics.fill();
        }
        stroke(graphics, halo(), 4.6);
        graphics.setLineDashes(7, 4);
        stroke(graphics, seal(), 2);
        graphics.setLineDashes();
        for (MapPoint corner : draft.corners()) {
            DisplayPoint at = viewport.toDisplay(corner);
            double size = draft.closes() && corner.equals(draft.corners().get(0)) ? 11 : 7;
            graphics.setFill(Color.WHITE);
            graphics.fillOval(at.x() - size / 2, at.y() - size / 2, size, size);
            graphics.setStroke(seal());
            graphics.setLineWidth(1.8);
            graphics.strokeOval(at.x() - size / 2, at.y() - size / 2, size, size);
        }
    }

    static void stroke(GraphicsContext graphics, Color colour, double width) {
        graphics.setStroke(colour);
        graphics.setLineWidth(width);
        graphics.stroke();
    }

    /** The outline of an area, a line, or the disc that marks a point. */
    static void traceOrMark(Geometry shape, GraphicsContext graphics, MapViewport viewport) {
        if (shape.getDimension() == 2) {
            trace(shape, graphics, viewport);
            return;
        }
        if (shape.getDimension() == 1) {
            WayPainter.trace(shape, graphics, viewport);
            return;
        }
        graphics.beginPath();
        addMark(shape, graphics, viewport);
    }

    private static void addMark(Geometry shape, GraphicsContext graphics, MapViewport viewport) {
        Coordinate place = shape.getInteriorPoint().getCoordinate();
        double x = viewport.toDisplayX(place.x);
        double y = viewport.toDisplayY(place.y);
        graphics.moveTo(x + MARK, y);
        graphics.arc(x, y, MARK, MARK, 0, 360);
        graphics.closePath();
    }

    static void trace(Geometry shape, GraphicsContext graphics, MapViewport viewport) {
        graphics.beginPath();
        add(shape, graphics, viewport);
    }

    /** The outline of an area, or the disc that marks a point, as one more part of the path. */
    static void addOutlineOrMark(Geometry shape, GraphicsContext graphics, MapViewport viewport) {
        if (shape.getDimension() == 2) {
            add(shape, graphics, viewport);
        } else {
            addMark(shape, graphics, viewport);
        }
    }

    private static void add(Geometry shape, GraphicsContext graphics, MapViewport viewport) {
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon) {
                trace(polygon.getExteriorRing().getCoordinates(), graphics, viewport);
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    trace(polygon.getInteriorRingN(hole).getCoordinates(), graphics, viewport);
                }
            }
        }
    }

    private static void trace(Coordinate[] ring, GraphicsContext graphics, MapViewport viewport) {
        for (int i = 0; i < ring.length; i++) {
            double x = viewport.toDisplayX(ring[i].x);
            double y = viewport.toDisplayY(ring[i].y);
            if (i == 0) {
                graphics.moveTo(x, y);
            } else {
                graphics.lineTo(x, y);
            }
        }
        graphics.closePath();
    }

    private Color fill(PlacedKind kind) {
        return GhostPainter.fill(kind, palette);
    }

    private Color seal() {
        return MapPane.toFx(palette.seal());
    }

    private Color halo() {
        return MapPane.toFx(palette.halo().withOpacity(0.78));
    }

    private Color accent() {
        return MapPane.toFx(palette.accent());
    }
}
