package org.quandian.planning;

/** What a coverage rate is a share of. Rates with different denominators are never compared or added. */
public enum Denominator {
    /** Residential land (居住用地), by covered area. */
    RESIDENTIAL_LAND("residential_land", "m2"),
    /** Residents (常住人口), spread evenly over their parcel. */
    POPULATION("population", "person");

    private final String id;
    private final String unit;

    Denominator(String id, String unit) {
        this.id = id;
        this.unit = unit;
    }

    /** The word used in files and on the command line. */
    public String id() {
        return id;
    }

    /** The unit of totals: {@code m2} or {@code person}. */
    public String unit() {
        return unit;
    }
}
