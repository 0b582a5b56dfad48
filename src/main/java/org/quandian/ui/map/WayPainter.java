package org.quandian.ui.map;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.quandian.map.DisplayPoint;
import org.quandian.map.MapPoint;
import org.quandian.map.MapViewport;
import org.quandian.portrayal.MapPalette;
import org.quandian.ui.map.tool.OverlayItem;
import org.quandian.ui.map.tool.Snap;

/** Paints ways over the map: the one under the pen, one that is dragged, and the cross that says which street a tool would take. */
final class WayPainter {
    private static final double WIDTH = 3;
    private static final double CROSS = 6;

    /** Paints what is about ways; nothing else. */
    void paint(OverlayItem item, MapPalette palette, GraphicsContext graphics, MapViewport viewport) {
        if (item instanceof OverlayItem.Way way) {
            paintWay(way, palette, graphics, viewport);
        } else if (item instanceof OverlayItem.Snapped snapped) {
            paintCross(snapped.snap(), palette, graphics, viewport);
        }
    }

    /** A line on a halo, in vermilion, or grey where it may not lie. */
    void paintLine(Geometry line, boolean allowed, MapPalette palette, GraphicsContext graphics, MapViewport viewport) {
        trace(line, graphics, viewport);
        stroke(graphics, halo(palette), WIDTH + 3);
        stroke(graphics, allowed ? MapPane.toFx(palette.seal()) : Color.GRAY, WIDTH);
    }

    /** The path of a line of one or several parts. */
    static void trace(Geometry line, GraphicsContext graphics, MapViewport viewport) {
        graphics.beginPath();
        for (int part = 0; part < line.getNumGeometries(); part++) {
            Coordinate[] corners = line.getGeometryN(part).getCoordinates();
            for (int i = 0; i < corners.length; i++) {
                step(graphics, i == 0, viewport.toDisplayX(corners[i].x), viewport.toDisplayY(corners[i].y));
            }
        }
    }

    private void paintWay(OverlayItem.Way way, MapPalette palette, GraphicsContext graphics, MapViewport viewport) {
        List<MapPoint> corners = way.corners();
        graphics.beginPath();
        for (int i = 0; i < corners.size(); i++) {
            DisplayPoint at = viewport.toDisplay(corners.get(i));
            step(graphics, i == 0, at.x(), at.y());
        }
        DisplayPoint next = viewport.toDisplay(way.next());
        graphics.lineTo(next.x(), next.y());
        stroke(graphics, halo(palette), WIDTH + 3);
        graphics.setLineCap(StrokeLineCap.BUTT);
        if (way.bridge()) {
            graphics.setLineDashes(9, 5);
        }
        stroke(graphics, way.allowed() ? MapPane.toFx(palette.seal()) : Color.GRAY, WIDTH);
        graphics.setLineDashes();
        for (MapPoint corner : corners) {
            DisplayPoint at = viewport.toDisplay(corner);
            graphics.setFill(Color.WHITE);
            graphics.fillOval(at.x() - 3.5, at.y() - 3.5, 7, 7);
            graphics.setStroke(MapPane.toFx(palette.seal()));
            graphics.setLineWidth(1.8);
            graphics.strokeOval(at.x() - 3.5, at.y() - 3.5, 7, 7);
        }
    }

    /** A cross where a street would be taken; around a dead end a ring, too. */
    private void paintCross(Snap snap, MapPalette palette, GraphicsContext graphics, MapViewport viewport) {
        DisplayPoint at = viewport.toDisplay(snap.place());
        Color accent = MapPane.toFx(palette.accent());
        graphics.beginPath();
        graphics.moveTo(at.x() - CROSS, at.y());
        graphics.lineTo(at.x() + CROSS, at.y());
        graphics.moveTo(at.x(), at.y() - CROSS);
        graphics.lineTo(at.x(), at.y() + CROSS);
        stroke(graphics, halo(palette), 4);
        stroke(graphics, accent, 1.6);
        if (snap.kind() == Snap.Kind.DEAD_END) {
            graphics.setStroke(accent);
            graphics.setLineWidth(1.8);
            graphics.strokeOval(at.x() - CROSS - 3, at.y() - CROSS - 3, 2 * CROSS + 6, 2 * CROSS + 6);
        }
    }

    private static void step(GraphicsContext graphics, boolean first, double x, double y) {
        if (first) {
            graphics.moveTo(x, y);
        } else {
            graphics.lineTo(x, y);
        }
    }

    private static void stroke(GraphicsContext graphics, Color colour, double width) {
        graphics.setStroke(colour);
        graphics.setLineWidth(width);
        graphics.stroke();
    }

    private static Color halo(MapPalette palette) {
        return MapPane.toFx(palette.halo().withOpacity(0.78));
    }
}
