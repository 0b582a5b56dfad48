package org.quandian.ui.map.tool;

import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.quandian.map.MapPoint;
import org.quandian.planning.Intervention;
import org.quandian.planning.InterventionKinds;
import org.quandian.portrayal.PlacedKind;

/**
 * The thing in the hand: what a click would put down. Immutable.
 *
 * @param kind what it is
 * @param values its fields as they stand in files: classes, spaces, floor, type
 * @param footprint area of the outline that a click stamps, m²; 0 where its land is not known, then a click marks a point
 * @param outline how it gets its outline
 */
public record Brush(PlacedKind kind, Map<String, String> values, double footprint, Outline outline) {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** Takes a copy. */
    public Brush {
        values = Map.copyOf(values);
    }

    /** The same with another outline. */
    public Brush withOutline(Outline other) {
        return new Brush(kind, values, footprint, other);
    }

    /** The same with another footprint, m². */
    public Brush withFootprint(double squareMetres) {
        return new Brush(kind, values, squareMetres, outline);
    }

    /** The same with one field changed. */
    public Brush withValue(String field, String value) {
        Map<String, String> changed = new TreeMap<>(values);
        changed.put(field, value);
        return new Brush(kind, changed, footprint, outline);
    }

    /** What one click puts down around a place. */
    Geometry stampAt(MapPoint place) {
        return footprint > 0 || kind == PlacedKind.PARK
                ? outline.around(place, footprint)
                : FACTORY.createPoint(new Coordinate(place.x(), place.y()));
    }

    /** The thing with that identifier and name, before it has a shape. */
    public Intervention make(String id, String name) {
        return InterventionKinds.make(kind.id(), id, name, FACTORY.createPolygon(), values);
    }
}
