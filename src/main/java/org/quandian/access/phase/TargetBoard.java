package org.quandian.access.phase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.quandian.access.city.CityLedger;
import org.quandian.planning.Ledger;
import org.quandian.planning.Scenario;
import org.quandian.planning.Target;
import org.quandian.planning.TargetBook;
import org.quandian.planning.TargetLink;
import org.quandian.planning.TargetProgramme;
import org.quandian.task.CancellationToken;

/**
 * The board of targets (目标看板) for a plan: one row for each target of the programmes in use. Immutable; any thread.
 *
 * @param rows in the order of the programmes and their documents
 * @param year the year that is shown as now
 * @param figures of every year, by the ledgers that were there
 */
public record TargetBoard(List<TargetRow> rows, int year, Map<Ledger, PhaseFigures> figures) {
    /** Takes copies. */
    public TargetBoard {
        rows = List.copyOf(rows);
        figures = Map.copyOf(figures);
    }

    /**
     * Computes a board. Slow the first time an indicator is asked for; never on the window's thread.
     *
     * @param ledgers those that are there; what needs another one says so
     * @param more indicators that shall be in {@link #figures} beside those that targets need
     * @param year what counts as now, from the base year on
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public static TargetBoard of(
            TargetBook book,
            Map<Ledger, CityLedger> ledgers,
            Scenario scenario,
            List<String> more,
            int year,
            CancellationToken token) {
        Map<Ledger, PhaseFigures> figures = new EnumMap<>(Ledger.class);
        for (Map.Entry<Ledger, CityLedger> each : ledgers.entrySet()) {
            var wanted = new TreeSet<String>(more);
            book.listInUse().forEach(programme -> programme.targets().stream()
                    .map(Target::link)
                    .filter(link -> link.findLedger().equals(Optional.of(each.getKey())))
                    .forEach(link -> LinkFigures.indicatorOf(link).ifPresent(wanted::add)));
            figures.put(each.getKey(), PhaseFigures.compute(each.getValue(), scenario, wanted, token));
        }
        List<TargetRow> rows = new ArrayList<>();
        for (TargetProgramme programme : book.listInUse()) {
            for (Target target : programme.targets()) {
                token.throwIfCancelled();
                var maker = new TargetRowMaker(programme, target, book.entry(programme.id(), target.id()), year);
                rows.add(maker.row(series(target.link(), figures, scenario)));
            }
        }
        return new TargetBoard(rows, year, figures);
    }

    /** How many targets are in one of these states. */
    public long count(TargetRow.State... states) {
        return rows.stream()
                .filter(row -> Arrays.asList(states).contains(row.state()))
                .count();
    }

    private static TargetSeries series(TargetLink link, Map<Ledger, PhaseFigures> figures, Scenario scenario) {
        if (link instanceof TargetLink.Hand) {
            return TargetSeries.byHand();
        }
        if (link instanceof TargetLink.Works works) {
            return TargetSeries.of(
                    year -> OptionalDouble.of(TargetFigures.sum(works, scenario.asOf(year))),
                    OptionalDouble.of(TargetFigures.sum(works, scenario)));
        }
        Optional<PhaseFigures> known = link.findLedger().map(figures::get);
        if (known.isEmpty()) {
            return TargetSeries.none(TargetRow.NoData.NO_WALK);
        }
        PhaseFigures years = known.get();
        if (!TargetFigures.isMeasured(link, years.whole())) {
            return TargetSeries.none(TargetRow.NoData.NO_INDICATOR);
        }
        TargetSeries series = TargetSeries.of(
                year -> LinkFigures.value(link, years.at(year)), LinkFigures.value(link, years.whole()));
        return series.planned().isEmpty() ? TargetSeries.none(TargetRow.NoData.NOTHING_TO_SERVE) : series;
    }
}
