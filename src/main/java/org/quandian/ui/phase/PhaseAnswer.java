package org.quandian.ui.phase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quandian.access.phase.PhaseCosts;
import org.quandian.access.phase.PhaseFigures;
import org.quandian.access.phase.PhaseYears;
import org.quandian.access.phase.TargetBoard;
import org.quandian.access.phase.TargetRow;
import org.quandian.planning.Denominator;
import org.quandian.planning.Ledger;
import org.quandian.planning.Scenario;
import org.quandian.planning.Target;
import org.quandian.planning.TargetLink;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.CancellationToken;

/**
 * Everything that the page shows of one moment. Immutable.
 *
 * @param question what was asked
 * @param board the targets
 * @param costs money by year
 * @param denominator what the curve's rates are shares of
 * @param curve the lines of the plan, one for each ledger
 * @param aims targets of the curve's indicator by radius, ascending by year
 */
record PhaseAnswer(
        PhaseQuestion question,
        TargetBoard board,
        PhaseCosts costs,
        Denominator denominator,
        List<CurveLine> curve,
        List<CurveAim> aims) {
    /** Computes everything; slow, off the FX thread. */
    static PhaseAnswer of(PhaseQuestion question, CancellationToken token) {
        Scenario scenario = question.state().scenario();
        TargetBoard board = TargetBoard.of(
                question.book(), question.ledgers(), scenario, List.of(question.indicatorId()), question.year(), token);
        Denominator denominator = denominator(question, board);
        List<CurveAim> aims = new ArrayList<>();
        for (TargetRow row : board.rows()) {
            aim(row.target(), question.indicatorId(), denominator).ifPresent(aims::add);
        }
        aims.sort(java.util.Comparator.comparingInt(CurveAim::year));
        return new PhaseAnswer(
                question,
                board,
                PhaseCosts.of(scenario, question.state().ledger()),
                denominator,
                lines(question.indicatorId(), denominator, board.figures(), years(scenario), false),
                List.copyOf(aims));
    }

    /** Only what a hand or a slip changes, for while it moves: money and lines of the plan that is thought of. */
    PhaseAnswer assuming(Scenario scenario, CancellationToken token) {
        List<CurveLine> all =
                new ArrayList<>(curve.stream().filter(line -> !line.isAssumed()).toList());
        Map<Ledger, PhaseFigures> figures = new java.util.EnumMap<>(Ledger.class);
        question.ledgers()
                .forEach((ledger, engine) -> figures.put(
                        ledger, PhaseFigures.compute(engine, scenario, List.of(question.indicatorId()), token)));
        all.addAll(lines(question.indicatorId(), denominator, figures, years(scenario), true));
        return new PhaseAnswer(
                question.assuming(scenario),
                board,
                PhaseCosts.of(scenario, question.state().ledger()),
                denominator,
                List.copyOf(all),
                aims);
    }

    /** The years on show. */
    List<Integer> years() {
        List<Integer> real = years(question.state().scenario());
        List<Integer> assumed = question.assumed().map(PhaseAnswer::years).orElse(real);
        return real.size() >= assumed.size() ? real : assumed;
    }

    private static List<Integer> years(Scenario scenario) {
        return PhaseYears.shown(scenario, PhaseYears.USUAL_LAST);
    }

    /** That of a target where there is one, for the curve is to be compared with it; else the usual one. */
    private static Denominator denominator(PhaseQuestion question, TargetBoard board) {
        List<Denominator> measured =
                question.state().ledger().baseline().get(question.indicatorId()).denominators();
        return board.rows().stream()
                .map(row -> row.target().link())
                .filter(TargetLink.Rate.class::isInstance)
                .map(TargetLink.Rate.class::cast)
                .filter(rate ->
                        rate.indicatorId().equals(question.indicatorId()) && measured.contains(rate.denominator()))
                .map(TargetLink.Rate::denominator)
                .findFirst()
                .orElse(measured.get(0));
    }

    private static Optional<CurveAim> aim(Target target, String indicatorId, Denominator denominator) {
        boolean isMeant = target.link() instanceof TargetLink.Rate rate
                && rate.indicatorId().equals(indicatorId)
                && rate.denominator() == denominator
                && rate.ledger() == Ledger.RADIUS
                && rate.level() == ZoneLevel.CITY;
        return isMeant && target.value().isPresent() && target.term().due().isPresent()
                ? Optional.of(new CurveAim(
                        target.term().due().getAsInt(), target.value().getAsDouble() / 100))
                : Optional.empty();
    }

    private static List<CurveLine> lines(
            String indicatorId,
            Denominator denominator,
            Map<Ledger, PhaseFigures> figures,
            List<Integer> years,
            boolean isAssumed) {
        List<CurveLine> lines = new ArrayList<>();
        for (Ledger ledger : Ledger.values()) {
            PhaseFigures known = figures.get(ledger);
            if (known != null && isMeasured(known, indicatorId, denominator)) {
                SortedMap<Integer, Double> rates = new TreeMap<>();
                for (int year : years) {
                    rates.put(
                            year,
                            known.at(year).get(indicatorId).city(denominator).rate());
                }
                lines.add(new CurveLine(ledger, isAssumed, rates));
            }
        }
        return lines;
    }

    private static boolean isMeasured(PhaseFigures figures, String indicatorId, Denominator denominator) {
        return figures.whole().indicatorIds().contains(indicatorId)
                && figures.whole().get(indicatorId).denominators().contains(denominator);
    }
}
