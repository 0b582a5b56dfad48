package org.quandian.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.quandian.map.DisplayPoint;
import org.quandian.map.MapPoint;
import org.quandian.map.MapViewport;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;

/** Finds what a plan has placed under the mouse. Knows no toolkit. */
final class PlacedFinder {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** So near a placed thing a click means it, logical pixels: its mark is larger than its shape. */
    private static final double MARK_REACH = 12;

    /** So near a line a click means it, logical pixels. */
    private static final double LINE_REACH = 6;

    private PlacedFinder() {}

    /** The topmost thing at a place of the pane, of those that are drawn. */
    static Optional<Intervention> findAt(
            Scenario scenario, Predicate<Intervention> drawn, MapViewport viewport, DisplayPoint place) {
        MapPoint ground = viewport.toMap(place);
        Point point = FACTORY.createPoint(new Coordinate(ground.x(), ground.y()));
        List<Intervention> topFirst = new ArrayList<>(scenario.interventions());
        Collections.reverse(topFirst);
        return topFirst.stream()
                .filter(drawn)
                .filter(each -> isAt(each.shape(), point, viewport.metresPerPixel()))
                .findFirst();
    }

    private static boolean isAt(Geometry shape, Point point, double metresPerPixel) {
        return shape.contains(point)
                || shape.getInteriorPoint().distance(point) <= MARK_REACH * metresPerPixel
                || (shape.getDimension() == 1 && shape.isWithinDistance(point, LINE_REACH * metresPerPixel));
    }
}
