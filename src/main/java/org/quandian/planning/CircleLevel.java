package org.quandian.planning;

/** The circle a facility belongs to (GB 50180-2018 cl. 2.0.2-2.0.5). */
public enum CircleLevel {
    /** 十五分钟生活圈. */
    MINUTES_15("15"),
    /** 十分钟生活圈. */
    MINUTES_10("10"),
    /** 五分钟生活圈. */
    MINUTES_5("5"),
    /** 居住街坊. */
    BLOCK("block"),
    /** Serves a larger area than any circle. */
    CITY("city");

    private final String id;

    CircleLevel(String id) {
        this.id = id;
    }

    /** The word used in files: {@code 15}, {@code 10}, {@code 5}, {@code block}, {@code city}. */
    public String id() {
        return id;
    }
}
