package org.quandian.map;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * Turns shapes in metres into one Java2D path in logical pixels. Many shapes go into one path, because filling them together is
 * several times faster than one by one and leaves no seams between neighbours. Vertices closer than half a device pixel are left out.
 * One thread.
 */
final class DisplayPath {
    /** Lines are cut off so far outside the picture, logical pixels: more than half the widest pen. */
    private static final double BEYOND = 40;

    private final MapViewport viewport;
    private final double tolerance;
    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO, 4096);
    private double[] xs = new double[256];
    private double[] ys = new double[256];
    private int count;
    private boolean empty = true;

    DisplayPath(MapViewport viewport, double outputScale) {
        this.viewport = viewport;
        this.tolerance = 0.5 / outputScale;
    }

    Path2D path() {
        return path;
    }

    boolean isEmpty() {
        return empty;
    }

    void reset() {
        path.reset();
        empty = true;
    }

    /**
     * The areas of a shape. Shells all turn one way and holes the other, so that shapes that overlap add up instead of cancelling
     * each other out.
     */
    void addAreas(Geometry shape) {
        if (shape instanceof Polygon polygon) {
            if (addRing(polygon.getExteriorRing(), true)) {
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    addRing(polygon.getInteriorRingN(i), false);
                }
            }
        } else if (shape instanceof GeometryCollection) {
            for (int i = 0; i < shape.getNumGeometries(); i++) {
                addAreas(shape.getGeometryN(i));
            }
        }
    }

    /** The lines of a shape, or the borders of its areas; dashed if the stroke says so. */
    void addLines(Geometry shape, LineStroke stroke) {
        if (shape instanceof Polygon polygon) {
            addLine(polygon.getExteriorRing(), stroke);
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                addLine(polygon.getInteriorRingN(i), stroke);
            }
        } else if (shape instanceof LineString line) {
            addLine(line, stroke);
        } else if (shape instanceof GeometryCollection) {
            for (int i = 0; i < shape.getNumGeometries(); i++) {
                addLines(shape.getGeometryN(i), stroke);
            }
        }
    }

    /** Some other Java2D shape in logical pixels. */
    void addShape(Shape shape) {
        path.append(shape, false);
        empty = false;
    }

    /** A dot of that width in the middle of a box of metres. */
    void addDot(double x, double y, double size) {
        addShape(
                new Ellipse2D.Double(viewport.toDisplayX(x) - size / 2, viewport.toDisplayY(y) - size / 2, size, size));
    }

    private boolean addRing(LineString ring, boolean shell) {
        load(ring.getCoordinateSequence());
        if (count == 0) {
            return false;
        }
        if (isSmallerThanPixel()) {
            if (shell) {
                double x = Math.floor(xs[0]);
                double y = Math.floor(ys[0]);
                addShape(new Rectangle2D.Double(x, y, 1, 1));
            }
            return false;
        }
        boolean forwards = signedArea() > 0 == shell;
        int start = forwards ? 0 : count - 1;
        int step = forwards ? 1 : -1;
        path.moveTo(xs[start], ys[start]);
        for (int i = 1, at = start + step; i < count; i++, at += step) {
            path.lineTo(xs[at], ys[at]);
        }
        path.closePath();
        empty = false;
        return true;
    }

    private void addLine(LineString line, LineStroke stroke) {
        load(line.getCoordinateSequence());
        if (count < 2) {
            return;
        }
        if (!stroke.dash().isEmpty()) {
            DashCutter cutter = new DashCutter(stroke.dash(), box());
            empty &= !cutter.cut(xs, ys, count, path);
            return;
        }
        double[] box = box();
        boolean drawing = false;
        boolean whole = true;
        for (int i = 1; i < count; i++) {
            if (isBeyond(i, box)) {
                drawing = false;
                whole = false;
                continue;
            }
            if (!drawing) {
                path.moveTo(xs[i - 1], ys[i - 1]);
                drawing = true;
                empty = false;
            }
            path.lineTo(xs[i], ys[i]);
        }
        if (whole && line.isClosed()) {
            path.closePath();
        }
    }

    private boolean isBeyond(int i, double[] box) {
        return Math.max(xs[i - 1], xs[i]) < box[0]
                || Math.min(xs[i - 1], xs[i]) > box[2]
                || Math.max(ys[i - 1], ys[i]) < box[1]
                || Math.min(ys[i - 1], ys[i]) > box[3];
    }

    private double[] box() {
        return new double[] {-BEYOND, -BEYOND, viewport.width() + BEYOND, viewport.height() + BEYOND};
    }

    /** Fills xs and ys with the vertices that can be told apart; the first and the last one stay. */
    private void load(CoordinateSequence vertices) {
        int size = vertices.size();
        if (size > xs.length) {
            xs = new double[size * 2];
            ys = new double[size * 2];
        }
        count = 0;
        for (int i = 0; i < size; i++) {
            double x = viewport.toDisplayX(vertices.getX(i));
            double y = viewport.toDisplayY(vertices.getY(i));
            boolean inner = i > 0 && i < size - 1;
            if (inner && Math.abs(x - xs[count - 1]) < tolerance && Math.abs(y - ys[count - 1]) < tolerance) {
                continue;
            }
            xs[count] = x;
            ys[count++] = y;
        }
    }

    /** How many vertices of the last shape were kept; for tests. */
    int loadedVertices() {
        return count;
    }

    private boolean isSmallerThanPixel() {
        double spanX = Arrays.stream(xs, 0, count).max().orElse(0)
                - Arrays.stream(xs, 0, count).min().orElse(0);
        double spanY = Arrays.stream(ys, 0, count).max().orElse(0)
                - Arrays.stream(ys, 0, count).min().orElse(0);
        return spanX < 1 && spanY < 1;
    }

    private double signedArea() {
        double twice = 0;
        for (int i = 0; i < count; i++) {
            int next = i + 1 == count ? 0 : i + 1;
            twice += xs[i] * ys[next] - xs[next] * ys[i];
        }
        return twice;
    }
}
