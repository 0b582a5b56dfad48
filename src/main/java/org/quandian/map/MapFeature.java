package org.quandian.map;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * One thing to draw.
 *
 * @param id identifier, unique within its feature set
 * @param name what people call it; empty where nobody does. Styles ask for it as property {@code name}
 * @param shape in metres of the working CRS; read-only
 * @param properties what styles may ask for: {@link Number} or {@link String} by name; not copied, must not change
 */
public record MapFeature(String id, String name, Geometry shape, Map<String, Object> properties) {
    /** A shape about which nothing is known. */
    public static MapFeature of(String id, Geometry shape) {
        return new MapFeature(id, "", shape, Map.of());
    }

    /** The value under that name, or null. */
    public @Nullable Object property(String property) {
        Object value = properties.get(property);
        return value == null && property.equals("name") ? name : value;
    }
}
