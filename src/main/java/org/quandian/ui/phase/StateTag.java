package org.quandian.ui.phase;

import org.quandian.access.phase.TargetRow;

/** The tone of a target's state: how near it is, never vermilion, which is for aims. Stateless. */
final class StateTag {
    private StateTag() {}

    static String of(TargetRow.State state) {
        return switch (state) {
            case MET, ON_COURSE -> "tag-good";
            case LATE, GAP -> "tag-warning";
            case FAR -> "tag-error";
            case WORDS, NO_DATA -> "tag-quiet";
        };
    }
}
