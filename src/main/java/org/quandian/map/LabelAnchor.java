package org.quandian.map;

import java.util.Optional;
import org.locationtech.jts.algorithm.MinimumAreaRectangle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

/**
 * Where a name goes.
 *
 * @param x middle of the name, logical pixels
 * @param y middle of the name, logical pixels
 * @param angle clockwise from level, radians, between a quarter turn left and right
 */
record LabelAnchor(double x, double y, double angle) {
    /** A run of a line counts as straight while it turns no further than this from its start, radians. */
    private static final double STRAIGHT = 0.2;

    /** In the middle of a feature, level. */
    static LabelAnchor middle(Geometry shape, MapViewport viewport) {
        Coordinate at = shape instanceof Point point
                ? point.getCoordinate()
                : shape.getInteriorPoint().getCoordinate();
        return new LabelAnchor(viewport.toDisplayX(at.x), viewport.toDisplayY(at.y), 0);
    }

    /** Along a feature, where there is room for a text of that width in view. */
    static Optional<LabelAnchor> along(Geometry shape, MapViewport viewport, double textWidth) {
        return shape.getDimension() >= 2
                ? alongArea(shape, viewport, textWidth)
                : alongLine(shape, viewport, textWidth);
    }

    private static Optional<LabelAnchor> alongLine(Geometry shape, MapViewport viewport, double textWidth) {
        Optional<LabelAnchor> best = Optional.empty();
        double bestLength = textWidth * 1.2 + 8;
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof LineString line) {
                StraightRun run = StraightRun.longest(line, viewport, STRAIGHT);
                if (run.length() > bestLength) {
                    bestLength = run.length();
                    best = Optional.of(new LabelAnchor(run.middleX(), run.middleY(), upright(run.angle())));
                }
            }
        }
        return best;
    }

    /** Looks at the piece around the middle of what is in view, because a river bends. */
    private static Optional<LabelAnchor> alongArea(Geometry shape, MapViewport viewport, double textWidth) {
        Geometry inView = clip(shape, viewport.extent());
        if (inView.isEmpty()) {
            return Optional.empty();
        }
        Coordinate middle = inView.getInteriorPoint().getCoordinate();
        Envelope around = new Envelope(middle);
        around.expandBy(textWidth * 0.8 * viewport.metresPerPixel());
        Geometry piece = clip(inView, around);
        Geometry box = MinimumAreaRectangle.getMinimumRectangle(piece);
        Coordinate[] corners = box.getCoordinates();
        if (corners.length < 5) {
            return Optional.empty();
        }
        double first = corners[0].distance(corners[1]);
        double second = corners[1].distance(corners[2]);
        Coordinate from = first >= second ? corners[0] : corners[1];
        Coordinate to = first >= second ? corners[1] : corners[2];
        if (Math.max(first, second) < textWidth * viewport.metresPerPixel()) {
            return Optional.empty();
        }
        Coordinate at = piece.getCentroid().getCoordinate();
        return Optional.of(new LabelAnchor(
                viewport.toDisplayX(at.x),
                viewport.toDisplayY(at.y),
                upright(Math.atan2(-(to.y - from.y), to.x - from.x))));
    }

    private static Geometry clip(Geometry shape, Envelope to) {
        return shape.getFactory().toGeometry(to).intersection(shape);
    }

    /** Turned by half a circle where the text would stand on its head. */
    private static double upright(double angle) {
        if (angle > Math.PI / 2) {
            return angle - Math.PI;
        }
        return angle <= -Math.PI / 2 ? angle + Math.PI : angle;
    }
}
