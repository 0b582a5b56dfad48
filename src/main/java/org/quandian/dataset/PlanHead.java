package org.quandian.dataset;

import org.quandian.planning.City;

/**
 * What a plan file says of itself.
 *
 * @param name of the plan; the file's name where it says nothing
 * @param format version of the form; 0 where another program wrote it
 * @param program version of the program that wrote it; may be empty
 * @param city name of the city; empty where it says nothing
 * @param crs code or name of its coordinate system; empty where it says nothing
 */
record PlanHead(String name, int format, String program, String city, String crs) {
    /** The version that this program writes, and the highest that it reads. */
    static final int FORMAT = 1;

    /** A head written by this version. */
    static PlanHead of(String name, String program, City city) {
        return new PlanHead(name, FORMAT, program, city.name(), city.crs().code());
    }

    /** A file that says nothing of itself. */
    static PlanHead ofForeign(String name) {
        return new PlanHead(name, 0, "", "", "");
    }

    boolean isOurs() {
        return format > 0;
    }

    PlanHead withName(String other) {
        return other.isBlank() ? this : new PlanHead(other, format, program, city, crs);
    }
}
