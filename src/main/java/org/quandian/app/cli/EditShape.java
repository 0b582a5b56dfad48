package org.quandian.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.quandian.dataset.GeoJsonGeometry;

/**
 * The shape in a line of edits, in the working CRS, metres: {@code geometry} (or {@code shape}) as GeoJSON, or shorter {@code at} with one
 * position, {@code line} with several, {@code from} and {@code to} with one each. Stateless.
 */
final class EditShape {
    private static final List<String> WORDS = List.of("geometry", "shape", "at", "line", "from");

    private EditShape() {}

    /** Whether a line has one. */
    static boolean isIn(JsonNode node) {
        return WORDS.stream().anyMatch(node::has);
    }

    /**
     * The shape of a line.
     *
     * @throws IllegalArgumentException naming the field that is missing or cannot be used
     */
    static Geometry read(JsonNode node) {
        List<String> given = WORDS.stream().filter(node::has).toList();
        String word = given.isEmpty() ? "geometry" : given.get(0);
        if (given.size() > 1) {
            throw new IllegalArgumentException('"' + given.get(1) + "\" beside \"" + word + '"');
        }
        return switch (word) {
            case "at" -> GeoJsonGeometry.read(shape("Point", node.path("at")));
            case "line" -> GeoJsonGeometry.read(shape("LineString", node.path("line")));
            case "from" -> {
                if (!node.has("to")) {
                    throw new IllegalArgumentException("\"to\"");
                }
                yield GeoJsonGeometry.read(shape(
                        "LineString",
                        JsonNodeFactory.instance
                                .arrayNode()
                                .add(node.path("from"))
                                .add(node.path("to"))));
            }
            default -> geoJson(node, word);
        };
    }

    private static Geometry geoJson(JsonNode node, String word) {
        if (!node.path(word).isObject()) {
            throw new IllegalArgumentException('"' + word + '"');
        }
        return GeoJsonGeometry.read(node.path(word));
    }

    private static ObjectNode shape(String type, JsonNode coordinates) {
        ObjectNode shape = JsonNodeFactory.instance.objectNode();
        shape.put("type", type).set("coordinates", coordinates);
        return shape;
    }
}
