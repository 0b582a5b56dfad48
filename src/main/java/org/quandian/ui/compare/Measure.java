package org.quandian.ui.compare;

import org.quandian.portrayal.FigureFormat;

/** What a number of the table is: how it is written, and which direction is the better one. */
enum Measure {
    /** Share of 0 to 1, shown in percent; changes in percentage points. */
    RATE(1),
    /** People or things that are served. */
    SERVED(1),
    /** People or things that are lacking. */
    LACKING(-1),
    /** Land that is not served, m², shown in hectares. */
    LAND_LACKING(-1),
    /** Land that is taken, m², shown in hectares; neither good nor bad. */
    LAND(0),
    /** A number of things; neither good nor bad. */
    COUNT(0),
    /** 万元; less is better, all else being equal, but that is for people to weigh. */
    MONEY(0);

    private final int better;

    Measure(int better) {
        this.better = better;
    }

    /** The number as people read it, without its unit. */
    String text(double value) {
        return switch (this) {
            case RATE -> FigureFormat.percent(value);
            case LAND, LAND_LACKING -> FigureFormat.hectares(value);
            default -> FigureFormat.whole(value);
        };
    }

    /** A difference, always with its sign. */
    String change(double difference) {
        return switch (this) {
            case RATE -> FigureFormat.points(difference);
            case LAND, LAND_LACKING -> FigureFormat.hectaresChange(difference);
            default -> FigureFormat.peopleChange(difference);
        };
    }

    /** The number as a spreadsheet reads it, in the unit that is shown. */
    double shown(double value) {
        return switch (this) {
            case RATE -> value * 100;
            case LAND, LAND_LACKING -> value / 10_000;
            default -> value;
        };
    }

    /** Whether a difference can be seen with the decimals that are shown. */
    boolean isSeen(double difference) {
        return change(difference).chars().anyMatch(each -> each >= '1' && each <= '9');
    }

    /** {@code good}, {@code bad}, or nothing where a difference is neither. */
    String tone(double difference) {
        if (better == 0 || !isSeen(difference)) {
            return "";
        }
        return difference * better > 0 ? "good" : "bad";
    }
}
