package org.quandian.dataset;

import java.util.Locale;
import java.util.Optional;

/**
 * Definitions (WKT) of the coordinate systems that Chinese cities use, made from their few numbers, so that the EPSG database, which
 * takes about 2 s to load, is asked only for others. X is east, Y is north, always.
 *
 * <p>Source: EPSG registry; CGCS2000 zones of 3 degrees 4513-4533 (with zone prefix) and 4534-4554, of 6 degrees 4491-4501 and
 * 4502-4512; WGS 84 / UTM 32601-32660 and 32701-32760.
 */
final class KnownCrs {
    private static final String CGCS2000 =
            "GEOGCS[\"China Geodetic Coordinate System 2000\",DATUM[\"China 2000\",SPHEROID[\"CGCS2000\",6378137.0,"
                    + "298.257222101]],PRIMEM[\"Greenwich\",0.0],UNIT[\"degree\",0.017453292519943295]";
    private static final String WGS84 =
            "GEOGCS[\"WGS 84\",DATUM[\"World Geodetic System 1984\",SPHEROID[\"WGS 84\",6378137.0,298.257223563]],"
                    + "PRIMEM[\"Greenwich\",0.0],UNIT[\"degree\",0.017453292519943295]";

    private KnownCrs() {}

    /** The definition for an EPSG number. */
    static Optional<String> findWkt(int epsg) {
        if (epsg == 4490 || epsg == 4326) {
            return Optional.of((epsg == 4490 ? CGCS2000 : WGS84) + ",AUTHORITY[\"EPSG\",\"" + epsg + "\"]]");
        }
        return gaussKruger(epsg).or(() -> utm(epsg));
    }

    private static Optional<String> gaussKruger(int epsg) {
        if (epsg >= 4513 && epsg <= 4533) {
            int zone = 25 + epsg - 4513;
            return zone(epsg, "3-degree Gauss-Kruger zone " + zone, 3 * zone, zone * 1_000_000 + 500_000);
        }
        if (epsg >= 4534 && epsg <= 4554) {
            int meridian = 75 + 3 * (epsg - 4534);
            return zone(epsg, "3-degree Gauss-Kruger CM " + meridian + "E", meridian, 500_000);
        }
        if (epsg >= 4491 && epsg <= 4501) {
            int zone = 13 + epsg - 4491;
            return zone(epsg, "Gauss-Kruger zone " + zone, 6 * zone - 3, zone * 1_000_000 + 500_000);
        }
        if (epsg >= 4502 && epsg <= 4512) {
            int meridian = 75 + 6 * (epsg - 4502);
            return zone(epsg, "Gauss-Kruger CM " + meridian + "E", meridian, 500_000);
        }
        return Optional.empty();
    }

    private static Optional<String> zone(int epsg, String zone, int meridian, int falseEasting) {
        return Optional.of(transverseMercator(epsg, "CGCS2000 / " + zone, CGCS2000, meridian, 1, falseEasting, 0));
    }

    private static Optional<String> utm(int epsg) {
        boolean north = epsg > 32600 && epsg <= 32660;
        boolean south = epsg > 32700 && epsg <= 32760;
        if (!north && !south) {
            return Optional.empty();
        }
        int zone = epsg % 100;
        String name = "WGS 84 / UTM zone " + zone + (north ? "N" : "S");
        return Optional.of(
                transverseMercator(epsg, name, WGS84, 6 * zone - 183, 0.9996, 500_000, north ? 0 : 10_000_000));
    }

    private static String transverseMercator(
            int epsg, String name, String base, int meridian, double scale, int falseEasting, int falseNorthing) {
        return String.format(
                Locale.ROOT,
                "PROJCS[\"%s\",%s],PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"central_meridian\",%d.0],"
                        + "PARAMETER[\"latitude_of_origin\",0.0],PARAMETER[\"scale_factor\",%s],"
                        + "PARAMETER[\"false_easting\",%d.0],PARAMETER[\"false_northing\",%d.0],UNIT[\"m\",1.0],"
                        + "AUTHORITY[\"EPSG\",\"%d\"]]",
                name,
                base,
                meridian,
                Double.toString(scale),
                falseEasting,
                falseNorthing,
                epsg);
    }
}
