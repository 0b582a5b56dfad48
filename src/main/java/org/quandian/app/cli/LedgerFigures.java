package org.quandian.app.cli;

import java.util.List;
import org.quandian.access.city.CityResult;
import org.quandian.access.city.StreetFindings;
import org.quandian.access.difference.DifferenceReport;
import org.quandian.access.difference.RankedDeadEnd;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/**
 * A city with its figures in both ledgers, for the same scenario.
 *
 * @param paper the radius ledger
 * @param foot figures of the walk ledger under the plan
 */
record LedgerFigures(CityFigures paper, CityResult foot) {
    /** Those of a city that was read with both. */
    static LedgerFigures of(CityFigures both) {
        return new LedgerFigures(both, both.walk().orElseThrow());
    }

    /** Who is served on paper only. */
    DifferenceReport differences(String indicator) {
        return findings().differences(paper.planned(), foot, indicator, CancellationToken.none());
    }

    /** Dead ends, best first. */
    List<RankedDeadEnd> deadEnds(String indicator, ProgressListener progress) {
        try {
            return findings().rankDeadEnds(foot, indicator, CancellationToken.none(), progress);
        } finally {
            TerminalProgress.finish(progress);
        }
    }

    private StreetFindings findings() {
        return foot.ledger().findStreetFindings().orElseThrow();
    }
}
