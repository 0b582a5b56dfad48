package org.quandian.ui.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.quandian.map.GrownShapes;
import org.quandian.map.MapViewport;
import org.quandian.portrayal.MapPalette;
import org.quandian.portrayal.PlacedKind;
import org.quandian.ui.map.tool.OverlayItem;

/**
 * Paints the things that a gesture is about. Things that look alike are painted as one path, so that hundreds of them follow the hand as
 * well as one. FX thread.
 */
final class GhostPainter {
    private static final double HALO = 4.6;
    private static final double LINE = 2;

    private final WayPainter ways;

    GhostPainter(WayPainter ways) {
        this.ways = ways;
    }

    /** What looks alike. */
    private record Look(PlacedKind kind, boolean allowed) {}

    /** Paints the ghosts among the items. */
    void paint(List<OverlayItem> items, MapPalette palette, GraphicsContext graphics, MapViewport viewport) {
        Map<Look, List<Geometry>> alike = new LinkedHashMap<>();
        Envelope view = viewport.extent();
        graphics.save();
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        for (OverlayItem item : items) {
            if (item instanceof OverlayItem.Ghost ghost) {
                paintRing(ghost, palette, graphics, viewport);
                if (ghost.shape().getDimension() == 1) {
                    ways.paintLine(ghost.shape(), ghost.allowed(), palette, graphics, viewport);
                } else if (ghost.shape().getEnvelopeInternal().intersects(view)) {
                    alike.computeIfAbsent(new Look(ghost.kind(), ghost.allowed()), any -> new ArrayList<>())
                            .add(ghost.shape());
                }
            }
        }
        alike.forEach((look, shapes) -> paintAlike(look, shapes, palette, graphics, viewport));
        graphics.restore();
    }

    private static void paintAlike(
            Look look, List<Geometry> shapes, MapPalette palette, GraphicsContext graphics, MapViewport viewport) {
        graphics.beginPath();
        shapes.forEach(each -> OverlayPainter.addOutlineOrMark(each, graphics, viewport));
        graphics.setFill(look.allowed() ? fill(look.kind(), palette) : Color.gray(0.6, 0.5));
        graphics.fill();
        OverlayPainter.stroke(graphics, halo(palette), HALO);
        OverlayPainter.stroke(graphics, line(look.allowed(), palette), LINE);
    }

    private static void paintRing(
            OverlayItem.Ghost ghost, MapPalette palette, GraphicsContext graphics, MapViewport viewport) {
        if (ghost.radiusMetres() <= 0) {
            return;
        }
        Color line = line(ghost.allowed(), palette);
        OverlayPainter.trace(GrownShapes.grown(ghost.shape(), ghost.radiusMetres()), graphics, viewport);
        graphics.setFill(line.deriveColor(0, 1, 1, 0.07));
        graphics.fill();
        OverlayPainter.stroke(graphics, halo(palette), 4.8);
        graphics.setLineDashes(7, 4);
        graphics.setLineCap(StrokeLineCap.BUTT);
        OverlayPainter.stroke(graphics, line, LINE);
        graphics.setLineDashes();
        paintRadius(ghost, palette, graphics, viewport, line);
    }

    /** A line from the thing to the ring towards the west, with the radius written on it. */
    private static void paintRadius(
            OverlayItem.Ghost ghost, MapPalette palette, GraphicsContext graphics, MapViewport viewport, Color line) {
        Envelope box = ghost.shape().getEnvelopeInternal();
        double y = viewport.toDisplayY((box.getMinY() + box.getMaxY()) / 2);
        double from = viewport.toDisplayX(box.getMinX());
        double to = viewport.toDisplayX(box.getMinX() - ghost.radiusMetres());
        if (from - to < 44) {
            return;
        }
        graphics.beginPath();
        graphics.moveTo(from, y);
        graphics.lineTo(to, y);
        OverlayPainter.stroke(graphics, halo(palette), 4);
        OverlayPainter.stroke(graphics, line, 1.4);
        MapText.write(
                graphics,
                Math.round(ghost.radiusMetres()) + " m",
                (from + to) / 2,
                y - 9,
                line,
                MapPane.toFx(palette.halo()));
    }

    /** The inside of a thing of a kind. */
    static Color fill(PlacedKind kind, MapPalette palette) {
        return MapPane.toFx(kind == PlacedKind.PARK ? palette.park() : kind.colour());
    }

    private static Color line(boolean allowed, MapPalette palette) {
        return allowed ? MapPane.toFx(palette.seal()) : Color.GRAY;
    }

    private static Color halo(MapPalette palette) {
        return MapPane.toFx(palette.halo().withOpacity(0.78));
    }
}
