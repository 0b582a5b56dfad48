package org.quandian.access;

import org.locationtech.jts.geom.Geometry;

/**
 * One of the things that a figure is added up from: with all others of its list it makes up the figure's total and served.
 *
 * @param kind what it is
 * @param id of the parcel, building, facility or zone; of a dwelling that is no building, where it stands
 * @param name may be empty
 * @param shape where it is; empty geometry where it stands nowhere
 * @param total its share of the denominator, in the figure's unit
 * @param served its share of the numerator, in the same unit; below 0 for {@link Kind#SURPLUS}
 */
public record FigurePart(Kind kind, String id, String name, Geometry shape, double total, double served) {
    /** What parts of figures are. */
    public enum Kind {
        /** A residential parcel with everybody in it. */
        PARCEL("parcel"),
        /** One home. */
        HOME("home"),
        /** The land of a parcel, with those of its people who stand on its area. */
        LAND("land"),
        /** A piece of built land. */
        BUILT_LAND("built_land"),
        /** A facility that supplies, or asks for something itself. */
        FACILITY("facility"),
        /** A community. */
        COMMUNITY("community"),
        /** Supply beyond the need, which serves nobody: taken off the numerator. */
        SURPLUS("surplus");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The word used in files and on the command line. */
        public String id() {
            return id;
        }
    }
}
