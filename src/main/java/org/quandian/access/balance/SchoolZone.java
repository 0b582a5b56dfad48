package org.quandian.access.balance;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.quandian.geometry.FlatPolygon;
import org.quandian.geometry.PolygonParts;
import org.quandian.planning.Attributes;
import org.quandian.planning.Feature;
import org.quandian.planning.SchoolLevel;

/**
 * The zone of a school (学区) at the levels it is for.
 *
 * @param id of the feature
 * @param name its name, its id where it has none
 * @param school name of the school it belongs to, empty where the layer does not say
 * @param types types of schools it is for; none if its level is one without zones or a word nobody knows
 * @param shape valid and polygonal
 * @param outline the same for quick tests
 */
record SchoolZone(String id, String name, String school, List<String> types, Geometry shape, FlatPolygon outline) {
    static SchoolZone of(Feature feature) {
        Optional<String> level =
                feature.attributes().text(Attributes.LEVEL).map(String::strip).filter(word -> !word.isEmpty());
        List<String> types = level.isEmpty()
                ? SchoolLevel.PRIMARY.types()
                : level.flatMap(SchoolLevel::findById).map(SchoolLevel::types).orElse(List.of());
        Geometry shape = PolygonParts.repaired(feature.shape());
        return new SchoolZone(
                feature.id(),
                feature.nameOrId(),
                feature.attributes().text(Attributes.SCHOOL).map(String::strip).orElse(""),
                types,
                shape,
                FlatPolygon.of(shape));
    }

    boolean isFor(String type) {
        return types.contains(type);
    }

    /** Whether a shape's inner point lies in it. */
    boolean holds(Geometry other) {
        var point = other.getInteriorPoint();
        return outline.contains(point.getX(), point.getY());
    }
}
