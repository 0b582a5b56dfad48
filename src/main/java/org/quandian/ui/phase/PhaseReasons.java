package org.quandian.ui.phase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quandian.access.CoverageRate;
import org.quandian.access.IndicatorResult;
import org.quandian.access.city.CityResult;
import org.quandian.access.explain.Question;
import org.quandian.access.phase.PhaseFigures;
import org.quandian.access.phase.PhaseYears;
import org.quandian.access.phase.TargetBoard;
import org.quandian.access.phase.TargetRow;
import org.quandian.planning.Ledger;
import org.quandian.planning.Scenario;
import org.quandian.planning.TargetLink;
import org.quandian.planning.ZoneLevel;
import org.quandian.portrayal.Messages;
import org.quandian.ui.explain.ExplainRequest;
import org.quandian.ui.explain.OtherPlan;

/**
 * What is asked when somebody clicks a number of the page: the indicator that it stems from, in its own ledger and by its own denominator,
 * of the year or the plan that the number speaks of. Numbers that stem from no indicator ask nothing. Immutable.
 */
final class PhaseReasons {
    private final Messages words;
    private final TargetBoard board;

    PhaseReasons(Messages words, TargetBoard board) {
        this.words = words;
        this.board = board;
    }

    /** The value of the base year; nothing where people filled it in. */
    Optional<ExplainRequest> base(TargetRow row) {
        return row.isBaseByHand() || row.base().isEmpty() ? Optional.empty() : inYear(row, PhaseYears.BASE);
    }

    /** The value of the year that is shown. */
    Optional<ExplainRequest> now(TargetRow row) {
        return row.now().isEmpty() ? Optional.empty() : inYear(row, board.year());
    }

    /** The value at the end of the target's year. */
    Optional<ExplainRequest> inDueYear(TargetRow row) {
        return row.inDueYear().isEmpty() || row.target().term().due().isEmpty()
                ? Optional.empty()
                : inYear(row, row.target().term().due().getAsInt());
    }

    /** The value with everything of the plan. */
    Optional<ExplainRequest> planned(TargetRow row) {
        return ledger(row)
                .map(board.figures()::get)
                .map(PhaseFigures::whole)
                .flatMap(figures -> request(row, figures, OtherPlan.whole(words.text("phase.when.whole"))));
    }

    /** A point of the curve. */
    ExplainRequest point(PhaseAnswer answer, CurveLine line, int year) {
        Question question = Question.city(answer.question().indicatorId(), answer.denominator());
        Optional<Scenario> assumed = line.isAssumed() ? answer.question().assumed() : Optional.empty();
        OtherPlan plan = assumed.isPresent()
                ? new OtherPlan(assumedLabel(year), state -> assumed.map(each -> each.asOf(year)))
                : plan(year);
        return new ExplainRequest(question, Optional.of(line.ledger()), Optional.of(plan));
    }

    /** What the city would be without one intervention of the plan: what lacks there is its effect. */
    ExplainRequest without(PhaseAnswer answer, String id, String name) {
        OtherPlan plan = new OtherPlan(
                words.text("phase.when.without", Map.of("thing", name)),
                state -> Optional.of(PhaseEffects.without(state.scenario(), id)));
        Question question = Question.city(answer.question().indicatorId(), answer.denominator());
        return new ExplainRequest(question, Optional.of(Ledger.RADIUS), Optional.of(plan));
    }

    /** The year that is shown. */
    String year() {
        return Integer.toString(board.year());
    }

    /** In words: 2025 年现状, 2028 年末. */
    String when(int year) {
        return words.text(
                year <= PhaseYears.BASE ? "phase.when.base" : "phase.when.year",
                Map.of("year", Integer.toString(Math.max(year, PhaseYears.BASE))));
    }

    private String assumedLabel(int year) {
        return words.text("phase.chart.assumed") + " " + when(year);
    }

    private OtherPlan plan(int year) {
        return year <= PhaseYears.BASE ? OtherPlan.nothing(when(year)) : OtherPlan.asOf(year, when(year));
    }

    private Optional<ExplainRequest> inYear(TargetRow row, int year) {
        int known = Math.max(
                PhaseYears.BASE,
                Math.min(year, PhaseYears.all().get(PhaseYears.all().size() - 1)));
        return ledger(row).map(board.figures()::get).flatMap(figures -> request(row, figures.at(known), plan(known)));
    }

    private static Optional<ExplainRequest> request(TargetRow row, CityResult figures, OtherPlan plan) {
        return question(row.target().link(), figures)
                .map(question -> new ExplainRequest(
                        question, Optional.of(figures.ledger().ledger()), Optional.of(plan)));
    }

    private static Optional<Ledger> ledger(TargetRow row) {
        TargetLink link = row.target().link();
        if (row.noData().isPresent() && row.planned().isEmpty()) {
            return Optional.empty();
        }
        return link.findLedger();
    }

    private static Optional<Question> question(TargetLink link, CityResult figures) {
        if (link instanceof TargetLink.Rate rate) {
            return Optional.of(rate(rate, figures.get(rate.indicatorId())));
        }
        if (link instanceof TargetLink.Found found) {
            IndicatorResult result = figures.get(found.indicatorId());
            return Optional.of(Question.city(
                    found.indicatorId(),
                    found.denominator().orElse(result.denominators().get(0))));
        }
        return link instanceof TargetLink.Zones zones
                ? Optional.of(Question.city(
                        zones.indicatorId(),
                        figures.get(zones.indicatorId()).denominators().get(0)))
                : Optional.empty();
    }

    /** Of a level below the city the zone that has least, for that is what the board shows. */
    private static Question rate(TargetLink.Rate link, IndicatorResult result) {
        Question city = Question.city(link.indicatorId(), link.denominator());
        if (link.level() == ZoneLevel.CITY) {
            return city;
        }
        List<CoverageRate> zones = result.byZone(link.level(), link.denominator());
        return zones.stream()
                .filter(zone -> !zone.zone().isEmpty() && zone.total() > 0)
                .min(Comparator.comparingDouble(CoverageRate::rate))
                .map(zone -> city.of(link.level(), zone.zone()))
                .orElse(city);
    }
}
