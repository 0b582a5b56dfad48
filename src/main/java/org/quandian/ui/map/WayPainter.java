package org.quandian.ui.map;

import java.util.List;
import java.util.function.Function;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.quandian.map.DisplayPoint;
import org.quandian.map.MapPoint;
import org.quandian.map.MapViewport;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.MapPalette;
import org.quandian.ui.map.tool.OverlayItem;
import org.quandian.ui.map.tool.Snap;

/** Paints ways over the map: the one under the pen, one that is dragged, and the cross that says which street a tool would take. */
final class WayPainter {
    private static final double WIDTH = 3;
    private static final double CROSS = 6;

    private Function<Snap.Kind, String> snapWords = kind -> "";

    /** What a place that is snapped to is called; empty where nothing is to be said. */
    void setSnapWords(Function<Snap.Kind, String> words) {
        snapWords = words;
    }

    /** Paints what is about ways and points; nothing else. */
    void paint(OverlayItem item, MapPalette palette, GraphicsContext graphics, MapViewport viewport) {
        if (item instanceof OverlayItem.Way way) {
            paintWay(way, palette, graphics, viewport);
        } else if (item instanceof OverlayItem.Snapped snapped) {
            paintCross(snapped.snap(), palette, graphics, viewport);
        } else if (item instanceof OverlayItem.Bends bends) {
            paintBends(bends, palette, graphics, viewport);
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
            disc(graphics, viewport.toDisplay(corner), 7, palette);
        }
    }

    /** Points that can be pulled, smaller ones between them, and the length beside the last. */
    private static void paintBends(
            OverlayItem.Bends bends, MapPalette palette, GraphicsContext graphics, MapViewport viewport) {
        bends.middles().forEach(middle -> disc(graphics, viewport.toDisplay(middle), 5, palette));
        bends.points().forEach(point -> disc(graphics, viewport.toDisplay(point), 8, palette));
        if (bends.lengthMetres() <= 0) {
            return;
        }
        DisplayPoint last = viewport.toDisplay(bends.points().get(bends.points().size() - 1));
        MapText.write(
                graphics,
                FigureFormat.whole(bends.lengthMetres()) + " m",
                last.x(),
                last.y() - 16,
                MapPane.toFx(palette.seal()),
                MapPane.toFx(palette.halo()));
    }

    private static void disc(GraphicsContext graphics, DisplayPoint at, double size, MapPalette palette) {
        graphics.setFill(Color.WHITE);
        graphics.fillOval(at.x() - size / 2, at.y() - size / 2, size, size);
        graphics.setStroke(MapPane.toFx(palette.seal()));
        graphics.setLineWidth(1.8);
        graphics.strokeOval(at.x() - size / 2, at.y() - size / 2, size, size);
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
        String word = snapWords.apply(snap.kind());
        if (!word.isEmpty()) {
            MapText.write(graphics, word, at.x() + CROSS + 8, at.y() - CROSS - 8, accent, MapPane.toFx(palette.halo()));
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
