package org.quandian.dataset;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps GeoTools and its EPSG database from writing remarks to the console. What matters of them reaches people as issues. */
final class GeoToolsLogging {
    /** Held, because java.util.logging forgets the level of a logger that nobody holds. */
    private static final List<Logger> LOGGERS = List.of(
            Logger.getLogger("org.geotools"),
            Logger.getLogger("hsqldb.db"),
            Logger.getLogger("org.hsqldb"),
            Logger.getLogger("java.util.prefs"));

    private GeoToolsLogging() {}

    /** Lets only severe faults through. */
    static void quieten() {
        LOGGERS.forEach(each -> each.setLevel(Level.SEVERE));
    }
}
