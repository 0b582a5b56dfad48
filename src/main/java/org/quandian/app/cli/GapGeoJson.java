package org.quandian.app.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.quandian.access.gap.Gap;
import org.quandian.access.gap.GapReport;
import org.quandian.dataset.GeoJsonCrs;
import org.quandian.dataset.GeoJsonGeometry;

/** Gaps as GeoJSON in the working CRS, which is named in the file: one feature for each, cut at the service line. */
final class GapGeoJson {
    private GapGeoJson() {}

    static String text(CityFigures figures, GapReport report) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode();
        root.put("type", "FeatureCollection").put("name", report.indicatorId());
        GeoJsonCrs.put(root, figures.content().baseline().city().crs());
        ArrayNode features = root.putArray("features");
        int rank = 0;
        for (Gap gap : report.gaps()) {
            ObjectNode feature = features.addObject();
            feature.put("type", "Feature").put("id", gap.id());
            feature.set("properties", mapper.valueToTree(GapList.place(++rank, gap)));
            feature.set("geometry", GeoJsonGeometry.write(report.shape(gap)));
        }
        return Json.pretty(root) + "\n";
    }
}
