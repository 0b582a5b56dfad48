package org.quandian.app.cli;

import java.util.Map;
import org.quandian.access.phase.TargetBoard;
import org.quandian.access.phase.TargetRow;

/** How many targets are in which state, as the values of a sentence. Stateless. */
final class TargetSummary {
    private TargetSummary() {}

    static Map<String, String> of(TargetBoard board) {
        return Map.of(
                "met", count(board, TargetRow.State.MET),
                "course", count(board, TargetRow.State.ON_COURSE),
                "gap", count(board, TargetRow.State.GAP, TargetRow.State.LATE),
                "far", count(board, TargetRow.State.FAR),
                "nodata", count(board, TargetRow.State.NO_DATA, TargetRow.State.WORDS));
    }

    private static String count(TargetBoard board, TargetRow.State... states) {
        return Long.toString(board.count(states));
    }
}
