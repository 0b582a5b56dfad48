package org.quandian.access.checkup;

/**
 * An indicator that has to be mended somewhere (问题).
 *
 * @param rank from 1, by people concerned
 * @param line the indicator as it stands on the card, graded
 */
public record Problem(int rank, CardLine line) {
    /** The indicator. */
    public String indicatorId() {
        return line.indicatorId();
    }

    /** Its grade. */
    public Grade grade() {
        return line.grade().orElseThrow();
    }
}
