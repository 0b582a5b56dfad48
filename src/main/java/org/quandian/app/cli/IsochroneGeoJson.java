package org.quandian.app.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.quandian.dataset.GeoJsonCrs;
import org.quandian.dataset.GeoJsonGeometry;
import org.quandian.network.Isochrone;
import org.quandian.network.ReachedStreets;
import org.quandian.planning.WalkRules;
import org.quandian.task.CancellationToken;

/** What is reached on foot as GeoJSON in the working CRS, which is named in the file: one feature for each time, shortest first. */
final class IsochroneGeoJson {
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final WalkReachMap map;
    private final boolean withStreets;

    IsochroneGeoJson(WalkReachMap map, boolean withStreets) {
        this.map = map;
        this.withStreets = withStreets;
    }

    /** @param minutes ascending */
    String text(List<Double> minutes) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("type", "FeatureCollection").put("name", "isochrone");
        GeoJsonCrs.put(root, map.city().baseline().city().crs());
        ArrayNode features = root.putArray("features");
        WalkRules rules = map.streetPlan().ground().rules();
        double[] metres = minutes.stream().mapToDouble(rules::metresIn).toArray();
        double[] people = map.people(metres);
        ReachedStreets reached = map.streets(metres[metres.length - 1]);
        Isochrone isochrone = new Isochrone(reached);
        for (int i = 0; i < metres.length; i++) {
            MultiPolygon ground = isochrone.ground(metres[i], CancellationToken.none());
            ObjectNode properties = feature(features, "ground", minutes.get(i), ground);
            properties.put("metres", metres[i]).put("metres_per_second", rules.speed());
            properties.put("people", people[i]);
            properties.put("street_m", reached.metres(metres[i])).put("area_m2", ground.getArea());
        }
        for (int i = 0; i < metres.length && withStreets; i++) {
            Geometry lines =
                    SHAPES.createMultiLineString(reached.lines(metres[i]).toArray(LineString[]::new));
            ObjectNode properties = feature(features, "streets", minutes.get(i), lines);
            properties.put("metres", metres[i]).put("street_m", reached.metres(metres[i]));
        }
        return Json.pretty(root) + "\n";
    }

    private static ObjectNode feature(ArrayNode features, String kind, double minutes, Geometry shape) {
        ObjectNode feature = features.addObject();
        feature.put("type", "Feature").put("id", kind + "-" + PlainNumber.text(minutes));
        ObjectNode properties = feature.putObject("properties");
        feature.set("geometry", GeoJsonGeometry.write(shape));
        return properties.put("kind", kind).put("minutes", minutes);
    }
}
