package org.quandian.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Shapes as GeoJSON (RFC 7946), but in the working CRS, metres, instead of degrees: points, lines, polygons and multipolygons, which
 * is all that plans are made of. A third coordinate is dropped, an open ring is closed. Stateless.
 */
public final class GeoJsonGeometry {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String COORDINATES = "coordinates";

    private GeoJsonGeometry() {}

    /**
     * Reads a shape.
     *
     * @throws IllegalArgumentException if the text is not JSON or not such a shape; the message says what is wrong
     */
    public static Geometry read(String json) {
        try {
            return read(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Reads a shape. It need not be valid: whether a ring crosses itself is for the caller to ask.
     *
     * @throws IllegalArgumentException if it is not such a shape; the message says what is wrong
     */
    public static Geometry read(JsonNode node) {
        String type = node.path("type").asText("");
        JsonNode coordinates = node.path(COORDINATES);
        return switch (type) {
            case "Point" -> FACTORY.createPoint(coordinate(coordinates));
            case "LineString" -> line(coordinates);
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> multiPolygon(coordinates);
            default ->
                throw new IllegalArgumentException(
                        "geometry type \"" + type + "\" is not Point, LineString, Polygon or MultiPolygon");
        };
    }

    private static LineString line(JsonNode positions) {
        Coordinate[] coordinates = new Coordinate[size(positions, "positions")];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = coordinate(positions.get(i));
        }
        if (coordinates.length < 2) {
            throw new IllegalArgumentException("a line needs two points");
        }
        return FACTORY.createLineString(coordinates);
    }

    private static MultiPolygon multiPolygon(JsonNode coordinates) {
        Polygon[] polygons = new Polygon[size(coordinates, "polygons")];
        for (int i = 0; i < polygons.length; i++) {
            polygons[i] = polygon(coordinates.get(i));
        }
        return FACTORY.createMultiPolygon(polygons);
    }

    private static Polygon polygon(JsonNode rings) {
        int count = size(rings, "rings");
        LinearRing[] holes = new LinearRing[count - 1];
        for (int i = 1; i < count; i++) {
            holes[i - 1] = ring(rings.get(i));
        }
        return FACTORY.createPolygon(ring(rings.get(0)), holes);
    }

    private static LinearRing ring(JsonNode positions) {
        int count = size(positions, "positions");
        Coordinate first = coordinate(positions.get(0));
        boolean closed = first.equals2D(coordinate(positions.get(count - 1)));
        Coordinate[] coordinates = new Coordinate[closed ? count : count + 1];
        for (int i = 0; i < count; i++) {
            coordinates[i] = coordinate(positions.get(i));
        }
        coordinates[coordinates.length - 1] = first.copy();
        if (coordinates.length < 4) {
            throw new IllegalArgumentException("a ring needs three corners");
        }
        return FACTORY.createLinearRing(coordinates);
    }

    private static int size(JsonNode list, String of) {
        if (!list.isArray() || list.isEmpty()) {
            throw new IllegalArgumentException("coordinates: expected a list of " + of);
        }
        return list.size();
    }

    private static Coordinate coordinate(JsonNode position) {
        boolean pair = position.isArray()
                && position.size() >= 2
                && position.get(0).isNumber()
                && position.get(1).isNumber();
        double x = pair ? position.get(0).asDouble() : Double.NaN;
        double y = pair ? position.get(1).asDouble() : Double.NaN;
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("coordinates: expected [x, y], not " + position);
        }
        return new CoordinateXY(x, y);
    }

    /**
     * Writes a shape with all its digits.
     *
     * @throws IllegalArgumentException if it is neither a point nor a line nor a polygon nor several lines or polygons
     */
    public static ObjectNode write(Geometry shape) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (shape instanceof Point point) {
            node.put("type", "Point").set(COORDINATES, position(point.getCoordinate()));
        } else if (shape instanceof LineString line) {
            node.put("type", "LineString").set(COORDINATES, positions(line));
        } else if (shape instanceof Polygon polygon) {
            node.put("type", "Polygon").set(COORDINATES, rings(polygon));
        } else if (shape instanceof MultiLineString) {
            ArrayNode lines = node.put("type", "MultiLineString").putArray(COORDINATES);
            for (int i = 0; i < shape.getNumGeometries(); i++) {
                lines.add(positions((LineString) shape.getGeometryN(i)));
            }
        } else if (shape instanceof MultiPolygon) {
            ArrayNode polygons = node.put("type", "MultiPolygon").putArray(COORDINATES);
            for (int i = 0; i < shape.getNumGeometries(); i++) {
                polygons.add(rings((Polygon) shape.getGeometryN(i)));
            }
        } else {
            throw new IllegalArgumentException("a " + shape.getGeometryType() + " has no place in a plan");
        }
        return node;
    }

    private static ArrayNode rings(Polygon polygon) {
        ArrayNode rings = JsonNodeFactory.instance.arrayNode();
        rings.add(positions(polygon.getExteriorRing()));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(positions(polygon.getInteriorRingN(i)));
        }
        return rings;
    }

    private static ArrayNode positions(LineString line) {
        ArrayNode positions = JsonNodeFactory.instance.arrayNode();
        for (Coordinate each : line.getCoordinates()) {
            positions.add(position(each));
        }
        return positions;
    }

    private static ArrayNode position(Coordinate coordinate) {
        return JsonNodeFactory.instance.arrayNode().add(coordinate.x).add(coordinate.y);
    }
}
