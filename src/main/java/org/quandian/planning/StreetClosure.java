package org.quandian.planning;

import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * A bar across streets that nobody passes any more (封闭路段). A line bars every street it crosses; a point bars the street nearest to it
 * within the joining limit. Whoever lives along a barred street still gets out on his own side of the bar.
 *
 * @param id identifier, unique within its scenario
 * @param name name, may be empty
 * @param shape a point or a line
 */
public record StreetClosure(String id, String name, Geometry shape) implements Intervention {
    /** The word in files. */
    public static final String KIND = "close_link";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, String> values() {
        return Map.of();
    }

    @Override
    public StreetClosure withShape(Geometry newShape) {
        return new StreetClosure(id, name, newShape);
    }

    @Override
    public StreetClosure withName(String newName) {
        return new StreetClosure(id, newName, shape);
    }

    @Override
    public StreetClosure withValues(Map<String, String> changed) {
        FieldValues.of(id, changed).requireKnown();
        return this;
    }

    @Override
    public List<Facility> facilities(RuleBook rules) {
        return List.of();
    }

    @Override
    public boolean isStreet() {
        return true;
    }

    @Override
    public ShapeNeed needs() {
        return ShapeNeed.POINT_OR_LINE;
    }
}
