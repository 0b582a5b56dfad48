package org.quandian.ui.compare;

import java.util.Arrays;
import java.util.Locale;

/** The ways to look at two plans, from left to right in the bar. */
enum CompareView {
    /** 卷帘: both maps in one, cut at a seam. */
    SWIPE("mdi2c-compare"),
    /** 并排: both maps beside each other. */
    SIDE("mdi2v-view-split-vertical"),
    /** 差异: the list of what differs, and the right plan's map. */
    DIFFERENCE("mdi2v-vector-difference"),
    /** 勾选表: which plan has what in force. */
    CHECKS("mdi2t-table-check"),
    /** 历史: the steps of the right plan. */
    HISTORY("mdi2h-history");

    private final String icon;

    CompareView(String icon) {
        this.icon = icon;
    }

    /** The word in message keys and settings. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String icon() {
        return icon;
    }

    /** Whether maps are shown, and the keys of the seam hold. */
    boolean hasMaps() {
        return this == SWIPE || this == SIDE || this == DIFFERENCE;
    }

    /** The view of that word, the first where there is none. */
    static CompareView of(String id) {
        return Arrays.stream(values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(SWIPE);
    }
}
