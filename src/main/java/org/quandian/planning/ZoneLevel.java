package org.quandian.planning;

/** The area a figure is reported for. */
public enum ZoneLevel {
    /** The whole city. */
    CITY("city"),
    /** Districts (区). */
    DISTRICT("district"),
    /** Communities (社区). */
    COMMUNITY("community"),
    /** Single demand units (需求单元). */
    UNIT("unit");

    private final String id;

    ZoneLevel(String id) {
        this.id = id;
    }

    /** The word used on the command line. */
    public String id() {
        return id;
    }
}
