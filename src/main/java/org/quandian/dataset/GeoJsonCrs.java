package org.quandian.dataset;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quandian.geometry.WorkingCrs;

/** Names the CRS of a GeoJSON file that is not in longitude and latitude (the "crs" member of GeoJSON 2008). Stateless. */
public final class GeoJsonCrs {
    private static final Pattern EPSG = Pattern.compile("EPSG:(\\d+)", Pattern.CASE_INSENSITIVE);

    private GeoJsonCrs() {}

    /** Puts the name into a feature collection; nothing where the CRS has no code. */
    public static void put(ObjectNode collection, WorkingCrs crs) {
        Matcher code = EPSG.matcher(crs.code());
        if (code.matches()) {
            collection
                    .putObject("crs")
                    .put("type", "name")
                    .putObject("properties")
                    .put("name", "urn:ogc:def:crs:EPSG::" + code.group(1));
        }
    }
}
