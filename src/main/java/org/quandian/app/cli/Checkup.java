package org.quandian.app.cli;

import java.util.List;
import org.quandian.access.checkup.CheckupReport;
import org.quandian.access.checkup.RemedyFinder;
import org.quandian.access.checkup.SiteHost;
import org.quandian.access.checkup.ZoneCard;
import org.quandian.portrayal.CheckupTable;

/**
 * What {@code checkup} has found.
 *
 * @param figures the city
 * @param report all cards
 * @param cards those that are told
 * @param single whether one community was named
 * @param found remedies, where they were asked for
 */
record Checkup(
        CityFigures figures,
        CheckupReport report,
        List<ZoneCard> cards,
        boolean single,
        List<CheckupTable.Found> found) {
    /** What was found for the problems of a card. */
    List<CheckupTable.Found> of(ZoneCard card) {
        return found.stream().filter(each -> each.card().equals(card)).toList();
    }

    /** Idle land and buildings in or near a card's zone. */
    List<SiteHost> idle(ZoneCard card) {
        return new RemedyFinder(report).listIdle(card);
    }
}
