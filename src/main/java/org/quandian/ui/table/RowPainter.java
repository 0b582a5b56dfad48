package org.quandian.ui.table;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.quandian.map.MapViewport;
import org.quandian.portrayal.Theme;

/** Paints the places of selected rows over a map, in the accent: a selection is neither data nor a planner's mark. FX thread. */
final class RowPainter {
    private static final double DOT = 5;
    private static final double BAND = 2;
    private static final double HALO = 4.5;
    private static final double FILL = 0.28;
    /** Smaller on screen than this, a shape is a dot: a selection must be seen from afar. */
    private static final double LEAST = 6;

    private List<Geometry> shapes = List.of();
    private Color accent = Color.web("#1D5B94");
    private Color halo = Color.WHITE;
    private double[] box = {};

    void setShapes(List<Geometry> newShapes) {
        shapes = List.copyOf(newShapes);
    }

    void setTheme(Theme theme) {
        boolean dark = theme == Theme.DARK;
        accent = Color.web(dark ? "#74B4EC" : "#1D5B94");
        halo = dark ? Color.web("#12171C") : Color.WHITE;
    }

    void setBox(double x1, double y1, double x2, double y2) {
        box = new double[] {Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1)};
    }

    boolean hasBox() {
        return box.length > 0;
    }

    void clearBox() {
        box = new double[0];
    }

    void paint(GraphicsContext graphics, MapViewport viewport) {
        graphics.clearRect(
                0, 0, graphics.getCanvas().getWidth(), graphics.getCanvas().getHeight());
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        var view = viewport.extent();
        for (Geometry shape : shapes) {
            if (shape.getEnvelopeInternal().intersects(view)) {
                for (int part = 0; part < shape.getNumGeometries(); part++) {
                    paint(shape.getGeometryN(part), graphics, viewport);
                }
            }
        }
        if (hasBox()) {
            graphics.setFill(accent.deriveColor(0, 1, 1, FILL / 2));
            graphics.fillRect(box[0], box[1], box[2], box[3]);
            graphics.setStroke(accent);
            graphics.setLineWidth(1);
            graphics.strokeRect(box[0], box[1], box[2], box[3]);
        }
    }

    private void paint(Geometry part, GraphicsContext graphics, MapViewport viewport) {
        double size = part.getEnvelopeInternal().getDiameter() / viewport.metresPerPixel();
        if (size < LEAST) {
            Coordinate middle = part.getEnvelopeInternal().centre();
            dot(graphics, viewport.toDisplayX(middle.x), viewport.toDisplayY(middle.y));
            return;
        }
        graphics.beginPath();
        if (part instanceof Polygon polygon) {
            trace(polygon.getExteriorRing().getCoordinates(), graphics, viewport);
            for (int ring = 0; ring < polygon.getNumInteriorRing(); ring++) {
                trace(polygon.getInteriorRingN(ring).getCoordinates(), graphics, viewport);
            }
            graphics.setFill(accent.deriveColor(0, 1, 1, FILL));
            graphics.fill();
        } else {
            trace(part.getCoordinates(), graphics, viewport);
        }
        graphics.setStroke(halo);
        graphics.setLineWidth(HALO);
        graphics.stroke();
        graphics.setStroke(accent);
        graphics.setLineWidth(BAND);
        graphics.stroke();
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

    private void dot(GraphicsContext graphics, double x, double y) {
        graphics.setFill(halo);
        graphics.fillOval(x - DOT - 1.5, y - DOT - 1.5, 2 * DOT + 3, 2 * DOT + 3);
        graphics.setFill(accent);
        graphics.fillOval(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
    }
}
