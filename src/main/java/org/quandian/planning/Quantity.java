package org.quandian.planning;

/**
 * How much of something a price is asked for.
 *
 * @param amount 0 or more
 * @param unit what is counted
 */
public record Quantity(double amount, Unit unit) {
    /** What is counted. */
    public enum Unit {
        /** m². */
        SQUARE_METRE,
        /** m. */
        METRE,
        /** 个, 处. */
        PIECE,
        /** 学位. */
        SEAT,
        /** 泊位. */
        SPACE,
        /** 充电桩. */
        PILE,
        /** 户. */
        HOUSEHOLD
    }
}
