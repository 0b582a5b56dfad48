package org.quandian.ui.compare;

import org.quandian.portrayal.FigureFormat;

/** What a number of the table is: how it is written, and which direction is the better one. */
enum Measure {
    /** Share of 0 to 1, shown in percent; changes in percentage points. */
    RATE(1),
    /** What a target counts in percent, share of 0 to 1. */
    SHARE(1),
    /** The same where less is wanted. */
    SHARE_LESS(-1),
    /** What a target counts in its own unit. */
    AIMED(1),
    /** The same where less is wanted. */
    AIMED_LESS(-1),
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
            case RATE, SHARE, SHARE_LESS -> FigureFormat.percent(value);
            case AIMED, AIMED_LESS -> FigureFormat.number(value, decimals(value));
            case LAND, LAND_LACKING -> FigureFormat.hectares(value);
            default -> FigureFormat.whole(value);
        };
    }

    /** A difference, always with its sign. */
    String change(double difference) {
        return switch (this) {
            case RATE, SHARE, SHARE_LESS -> FigureFormat.points(difference);
            case AIMED, AIMED_LESS -> FigureFormat.change(difference, decimals(difference));
            case LAND, LAND_LACKING -> FigureFormat.hectaresChange(difference);
            default -> FigureFormat.peopleChange(difference);
        };
    }

    /** The number as a spreadsheet reads it, in the unit that is shown. */
    double shown(double value) {
        return switch (this) {
            case RATE, SHARE, SHARE_LESS -> value * 100;
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

    /** What was counted has no decimals; what was measured has as many as say something, two at most. */
    private static int decimals(double value) {
        for (int decimals = 0; decimals < 2; decimals++) {
            double shifted = value * Math.pow(10, decimals);
            if (Math.abs(shifted - Math.rint(shifted)) < 1e-6) {
                return decimals;
            }
        }
        return 2;
    }
}
