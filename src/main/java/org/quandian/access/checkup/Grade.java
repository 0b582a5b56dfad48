package org.quandian.access.checkup;

import java.util.Locale;

/** How good a figure is, best first: 优, 良, 中, 差. */
public enum Grade {
    /** 优. */
    EXCELLENT(1),
    /** 良. */
    GOOD(2.0 / 3),
    /** 中. */
    FAIR(1.0 / 3),
    /** 差. */
    POOR(0);

    private final double mark;

    Grade(double mark) {
        this.mark = mark;
    }

    /** The word in files, message keys and ids of thresholds. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it counts in an overall mark: 1 for the best, 0 for the worst, in even steps. */
    public double mark() {
        return mark;
    }
}
