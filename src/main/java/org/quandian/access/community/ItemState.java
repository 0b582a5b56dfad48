package org.quandian.access.community;

import java.util.Locale;

/** What is known of one item of the checklist in one community. */
public enum ItemState {
    /** It is there. */
    PASSED,
    /** It is not there, or too small. */
    FAILED,
    /** The data cannot tell. */
    UNKNOWN;

    /** The word used in files and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All must hold: one failure fails, else one unknown leaves it open. */
    ItemState and(ItemState other) {
        if (this == FAILED || other == FAILED) {
            return FAILED;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : PASSED;
    }

    /** One is enough: one pass passes, else one unknown leaves it open. */
    ItemState or(ItemState other) {
        if (this == PASSED || other == PASSED) {
            return PASSED;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : FAILED;
    }
}
