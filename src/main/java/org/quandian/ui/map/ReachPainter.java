package org.quandian.ui.map;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.quandian.map.MapViewport;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.MapPalette;

/** Paints what is reached on foot: streets, lines of 5, 10 and 15 minutes (solid, dashed, dotted), ways (solid within, dashed too far). */
final class ReachPainter {
    private static final double[][] DASHES = {{}, {7, 5}, {2, 5}};
    private static final double LABEL = 12;
    /** Holes narrower than this are not drawn, logical pixels. */
    private static final double LEAST_HOLE = 30;

    private final String minutes;

    /**
     * @param minutes the sentence on a line, with {@code {minutes}} and {@code {metres}}
     */
    ReachPainter(String minutes) {
        this.minutes = minutes;
    }

    void paint(WalkPicture picture, MapPalette palette, GraphicsContext graphics, MapViewport viewport) {
        graphics.save();
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        graphics.setLineCap(StrokeLineCap.ROUND);
        paintStreets(picture, palette, graphics, viewport);
        for (int i = 0; i < picture.grounds().size(); i++) {
            paintGround(picture.grounds().get(i), i, palette, graphics, viewport);
        }
        for (WalkPicture.Way way : picture.ways()) {
            paintWay(way, palette, graphics, viewport);
        }
        // above the ways, which would cross them out
        picture.grounds().forEach(each -> write(each, palette, graphics, viewport));
        graphics.restore();
    }

    private static void paintStreets(
            WalkPicture picture, MapPalette palette, GraphicsContext graphics, MapViewport viewport) {
        if (picture.streets().isEmpty()) {
            return;
        }
        Envelope view = viewport.extent();
        graphics.beginPath();
        picture.streets().stream()
                .filter(each -> each.getEnvelopeInternal().intersects(view))
                .forEach(each -> trace(each.getCoordinates(), graphics, viewport));
        graphics.setStroke(MapPane.toFx(palette.halo().withOpacity(0.7)));
        graphics.setLineWidth(5);
        graphics.stroke();
        graphics.setStroke(MapPane.toFx(palette.walk()));
        graphics.setLineWidth(2.4);
        graphics.stroke();
    }

    private void paintGround(
            WalkPicture.Ground ground, int place, MapPalette palette, GraphicsContext graphics, MapViewport viewport) {
        Color line = MapPane.toFx(palette.accent());
        graphics.beginPath();
        Geometry area = ground.area();
        for (int i = 0; i < area.getNumGeometries(); i++) {
            if (area.getGeometryN(i) instanceof Polygon polygon) {
                trace(polygon.getExteriorRing().getCoordinates(), graphics, viewport);
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    if (isSeen(polygon.getInteriorRingN(hole).getEnvelopeInternal(), viewport)) {
                        trace(polygon.getInteriorRingN(hole).getCoordinates(), graphics, viewport);
                    }
                }
            }
        }
        if (place == 0) {
            graphics.setFill(line.deriveColor(0, 1, 1, 0.08));
            graphics.fill();
        }
        graphics.setStroke(MapPane.toFx(palette.halo().withOpacity(0.7)));
        graphics.setLineWidth(3.4);
        graphics.stroke();
        graphics.setLineCap(StrokeLineCap.BUTT);
        graphics.setLineDashes(DASHES[Math.min(place, DASHES.length - 1)]);
        graphics.setStroke(line);
        graphics.setLineWidth(1.5);
        graphics.stroke();
        graphics.setLineDashes();
    }

    /** Where two streets run side by side the ground between them has gaps so thin that they would only be specks. */
    private static boolean isSeen(Envelope hole, MapViewport viewport) {
        return Math.min(hole.getWidth(), hole.getHeight()) >= LEAST_HOLE * viewport.metresPerPixel();
    }

    /** At the northernmost point of the line. */
    private void write(WalkPicture.Ground ground, MapPalette palette, GraphicsContext graphics, MapViewport viewport) {
        Coordinate at = null;
        for (Coordinate each : ground.area().getCoordinates()) {
            if (at == null || each.y > at.y) {
                at = each;
            }
        }
        if (at == null) {
            return;
        }
        graphics.setFont(Font.font(Font.getDefault().getFamily(), LABEL));
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setTextBaseline(VPos.BOTTOM);
        String text = minutes.replace("{minutes}", Integer.toString(ground.minutes()))
                .replace("{metres}", FigureFormat.whole(ground.metres()));
        double x = viewport.toDisplayX(at.x);
        double y = viewport.toDisplayY(at.y) - 3;
        graphics.setStroke(MapPane.toFx(palette.halo()));
        graphics.setLineWidth(3.5);
        graphics.strokeText(text, x, y);
        graphics.setFill(MapPane.toFx(palette.accent()));
        graphics.fillText(text, x, y);
    }

    private static void paintWay(
            WalkPicture.Way way, MapPalette palette, GraphicsContext graphics, MapViewport viewport) {
        Color line =
                MapPane.toFx(way.within() ? palette.gained() : palette.ramp().get(0));
        graphics.beginPath();
        trace(way.line().getCoordinates(), graphics, viewport);
        graphics.setStroke(MapPane.toFx(palette.halo().withOpacity(0.75)));
        graphics.setLineWidth(4.6);
        graphics.stroke();
        graphics.setLineCap(StrokeLineCap.BUTT);
        if (!way.within()) {
            graphics.setLineDashes(6, 4);
        }
        graphics.setStroke(line);
        graphics.setLineWidth(2.2);
        graphics.stroke();
        graphics.setLineDashes();
        Coordinate end = way.line().getCoordinateN(way.line().getNumPoints() - 1);
        double x = viewport.toDisplayX(end.x);
        double y = viewport.toDisplayY(end.y);
        graphics.setFill(line);
        graphics.fillOval(x - 5, y - 5, 10, 10);
        graphics.setStroke(Color.WHITE);
        graphics.setLineWidth(1.6);
        graphics.strokeOval(x - 5, y - 5, 10, 10);
    }

    private static void trace(Coordinate[] line, GraphicsContext graphics, MapViewport viewport) {
        for (int i = 0; i < line.length; i++) {
            double x = viewport.toDisplayX(line[i].x);
            double y = viewport.toDisplayY(line[i].y);
            if (i == 0) {
                graphics.moveTo(x, y);
            } else {
                graphics.lineTo(x, y);
            }
        }
    }
}
