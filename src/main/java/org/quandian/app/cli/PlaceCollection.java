package org.quandian.app.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.locationtech.jts.geom.Geometry;
import org.quandian.dataset.GeoJsonCrs;
import org.quandian.dataset.GeoJsonGeometry;

/** Collects places as GeoJSON in the working CRS, which is named in the file. Used by one thread. */
final class PlaceCollection {
    private final ObjectMapper mapper = new ObjectMapper();
    private final ObjectNode root = mapper.createObjectNode();
    private final ArrayNode features;

    PlaceCollection(String name, CityFigures figures) {
        root.put("type", "FeatureCollection").put("name", name);
        GeoJsonCrs.put(root, figures.content().baseline().city().crs());
        features = root.putArray("features");
    }

    /** Adds a place with its values, which are written as in the JSON form. */
    void add(String id, Object values, Geometry shape) {
        ObjectNode feature = features.addObject();
        feature.put("type", "Feature").put("id", id);
        feature.set("properties", mapper.valueToTree(values));
        feature.set("geometry", GeoJsonGeometry.write(shape));
    }

    /** Everything, ready to be written. */
    String text() {
        return Json.pretty(root) + "\n";
    }
}
