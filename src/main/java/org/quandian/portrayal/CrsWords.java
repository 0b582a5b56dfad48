package org.quandian.portrayal;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says the Gauss-Krüger systems of the EPSG register as planners say them: the datum, the belt, its number or central meridian. Any other
 * name stays as it is. Stateless.
 */
public final class CrsWords {
    private static final Pattern GAUSS = Pattern.compile("(.+) / (3-degree )?Gauss-Kruger (CM|zone) (\\d+)E?");
    private static final Map<String, String> DATUMS =
            Map.of("Beijing 1954", "crs.datum.beijing", "Xian 1980", "crs.datum.xian");

    private CrsWords() {}

    /** The name of a coordinate system in that language. */
    public static String name(Messages words, String registered) {
        Matcher found = GAUSS.matcher(registered);
        if (!found.matches()) {
            return registered;
        }
        String datum = DATUMS.containsKey(found.group(1)) ? words.text(DATUMS.get(found.group(1))) : found.group(1);
        String belt = found.group(2) == null ? "six" : "three";
        String by = found.group(3).equals("CM") ? "meridian" : "zone";
        return words.text("crs." + belt + "." + by, Map.of("datum", datum, "number", found.group(4)));
    }
}
