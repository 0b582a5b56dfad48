package org.quandian.ui.compare;

import java.util.List;
import org.quandian.planning.TargetBook;

/**
 * What is known of the plans that were asked for. Immutable.
 *
 * @param figures of the indicators computed so far, the ledgers one after the other
 * @param book the project's targets
 * @param aims what those targets come to that are no rates of the city; empty before everything is computed
 */
record CompareAnswer(List<CompareFigure> figures, TargetBook book, List<AimFigure> aims) {
    /** A project without targets. */
    static final TargetBook NO_TARGETS = new TargetBook(List.of(), List.of(), List.of(), List.of());

    /** Nothing yet. */
    static final CompareAnswer NOTHING = new CompareAnswer(List.of(), NO_TARGETS, List.of());

    /** Takes copies. */
    CompareAnswer {
        figures = List.copyOf(figures);
        aims = List.copyOf(aims);
    }
}
