package org.quandian.access.checkup;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What would mend a problem (整改建议), and where it could stand.
 *
 * @param kind the word for the kind of intervention, such as {@code pocket_park}; {@link #REDRAW} where nothing has to be built
 * @param values its fields as the rules ask them at least; empty where they ask nothing
 * @param places in how many separate places it lacks, at least 1: gaps, or communities of a larger zone; one site may well serve several
 * @param size how large, or how much in all, at least; empty where the rules do not say
 * @param sizeOf what {@code size} measures
 * @param reachMetres how far one serves, metres, as the ledger measures; 0 where that is not what it is about
 * @param judgedBy the indicator that says what a site gains
 * @param sites those that gain anything, most first
 */
public record Remedy(
        String kind,
        Map<String, String> values,
        int places,
        OptionalDouble size,
        Size sizeOf,
        double reachMetres,
        String judgedBy,
        List<RemedySite> sites) {
    /** The word for drawing school zones anew: an agreement, not a building. */
    public static final String REDRAW = "redraw_zones";

    /** What the size of a remedy measures. */
    public enum Size {
        /** Nothing. */
        NONE,
        /** Land of each, m². */
        LAND,
        /** Floor of each, m². */
        FLOOR,
        /** Seats in all. */
        SEATS,
        /** Parking spaces in all. */
        SPACES,
        /** Spaces with charging in all. */
        PILES,
        /** Beds or places in all. */
        PLACES,
        /** Shelter area in all, m². */
        SHELTER_AREA;

        /** The word in files and message keys. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Takes copies. */
    public Remedy {
        values = Map.copyOf(values);
        sites = List.copyOf(sites);
    }

    /** Whether it is something that can be placed on the map. */
    public boolean canBePlaced() {
        return !kind.equals(REDRAW);
    }

    /** What takes nothing but its place, in one of them, and reaches nowhere: whatever else is asked is added to it. */
    static Remedy of(String kind, String judgedBy) {
        return new Remedy(kind, Map.of(), 1, OptionalDouble.empty(), Size.NONE, 0, judgedBy, List.of());
    }

    /** As much of something as a line lacks, judged by the indicator of the line. */
    static Remedy ofMissing(String kind, CardLine line, Size sizeOf) {
        return of(kind, line.indicatorId()).withSize(sizeOf, Math.ceil(line.missing()));
    }

    Remedy withValues(Map<String, String> fields) {
        return new Remedy(kind, fields, places, size, sizeOf, reachMetres, judgedBy, sites);
    }

    /** @param least 0 or less where the rules do not say */
    Remedy withSize(Size of, double least) {
        OptionalDouble known = least > 0 ? OptionalDouble.of(least) : OptionalDouble.empty();
        return new Remedy(kind, values, places, known, of, reachMetres, judgedBy, sites);
    }

    Remedy withReach(double metres) {
        return new Remedy(kind, values, places, size, sizeOf, metres, judgedBy, sites);
    }

    Remedy withPlaces(int number) {
        return new Remedy(kind, values, number, size, sizeOf, reachMetres, judgedBy, sites);
    }

    Remedy withSites(List<RemedySite> found) {
        return new Remedy(kind, values, places, size, sizeOf, reachMetres, judgedBy, found);
    }
}
