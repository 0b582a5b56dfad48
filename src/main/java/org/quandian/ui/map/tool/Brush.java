package org.quandian.ui.map.tool;

import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
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
 * @param aspect width of a stamp over its height
 */
public record Brush(PlacedKind kind, Map<String, String> values, double footprint, Outline outline, double aspect) {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** A stamp as wide as it is high. */
    public Brush(PlacedKind kind, Map<String, String> values, double footprint, Outline outline) {
        this(kind, values, footprint, outline, 1);
    }

    /** The same with other proportions. */
    public Brush withAspect(double widthOverHeight) {
        return new Brush(kind, values, footprint, outline, widthOverHeight);
    }

    /** The box around one stamp, metres; of no size where a click marks a point. */
    public Envelope sizeOfStamp() {
        return stampAt(Snap.free(new MapPoint(0, 0))).getEnvelopeInternal();
    }

    /** Takes a copy. */
    public Brush {
        values = Map.copyOf(values);
    }

    /** The same with another outline. */
    public Brush withOutline(Outline other) {
        return new Brush(kind, values, footprint, other, aspect);
    }

    /** The same with another footprint, m². */
    public Brush withFootprint(double squareMetres) {
        return new Brush(kind, values, squareMetres, outline, aspect);
    }

    /** The same with one field changed. */
    public Brush withValue(String field, String value) {
        Map<String, String> changed = new TreeMap<>(values);
        changed.put(field, value);
        return new Brush(kind, changed, footprint, outline, aspect);
    }

    /** What one click puts down around a place, turned as that asks. */
    Geometry stampAt(Snap snap) {
        MapPoint place = snap.place();
        if (footprint <= 0 && kind != PlacedKind.PARK) {
            return FACTORY.createPoint(new Coordinate(place.x(), place.y()));
        }
        Geometry square = outline.around(place, footprint);
        double wide = Math.sqrt(aspect);
        Geometry level = aspect == 1
                ? square
                : AffineTransformation.scaleInstance(wide, 1 / wide, place.x(), place.y())
                        .transform(square);
        return snap.turn() == 0
                ? level
                : AffineTransformation.rotationInstance(snap.turn(), place.x(), place.y())
                        .transform(level);
    }

    /** The thing with that identifier and name, before it has a shape. */
    public Intervention make(String id, String name) {
        return InterventionKinds.make(kind.id(), id, name, FACTORY.createPolygon(), values);
    }
}
