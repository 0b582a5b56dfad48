package org.quandian.portrayal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quandian.access.CoverageRate;
import org.quandian.access.city.CityLedger;
import org.quandian.access.phase.PhaseCosts;
import org.quandian.access.phase.PhaseFigures;
import org.quandian.access.phase.TargetBoard;
import org.quandian.access.phase.TargetRow;
import org.quandian.planning.Denominator;
import org.quandian.planning.Intervention;
import org.quandian.planning.Ledger;
import org.quandian.planning.PriceList;
import org.quandian.planning.Scenario;
import org.quandian.planning.Target;

/**
 * The board of targets and the years of a plan as tables for files, in one language: nothing rounded, and every figure with its ledger,
 * rule set, denominator and unit. Immutable; any thread.
 */
public final class PhaseTables {
    private static final List<String> BOARD = List.of(
            "programme",
            "paragraph",
            "target",
            "scope",
            "ledger",
            "regime",
            "counted_by",
            "unit",
            "sense",
            "aim",
            "aim_words",
            "term",
            "due",
            "base",
            "base_source",
            "now_year",
            "now",
            "planned",
            "in_due",
            "gap",
            "state",
            "line_year",
            "line",
            "line_verdict",
            "reached_in",
            "source",
            "date",
            "note");
    private static final List<String> YEARS = Stream.of(
                    List.of("year", "indicator", "name"),
                    FigureCells.KEYS,
                    List.of("things", "cost", "ceiling", "over"))
            .flatMap(List::stream)
            .toList();
    private static final List<String> PROJECTS = List.of("id", "name", "what", "year", "ready", "cost", "cost_source");

    private final Messages words;
    private final TargetWords said;
    private final CityLedger ledger;

    /** Tables in a language; {@code ledger} says which rules and prices are in force. */
    public PhaseTables(Messages words, CityLedger ledger) {
        this.words = words;
        this.said = new TargetWords(words);
        this.ledger = ledger;
    }

    private PlainTable table(List<String> keys, List<List<@Nullable Object>> rows) {
        return PlainTable.of(words, "phase.export.", keys, rows);
    }

    /** One row for each target. */
    public PlainTable board(TargetBoard board) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        board.rows().forEach(row -> rows.add(row(row, board.year())));
        return table(BOARD, rows);
    }

    private List<@Nullable Object> row(TargetRow row, int year) {
        Target target = row.target();
        String ledgerName = said.ledger(target);
        boolean judged = row.course().isPresent();
        return Arrays.asList(
                row.programme().id(),
                target.paragraph(),
                said.of(target.name()),
                said.of(target.scope()),
                ledgerName,
                ledgerName.isEmpty() ? "" : ledger.rules().regime().id(),
                said.countedBy(target),
                said.of(target.unit()),
                words.text("target.sense." + target.sense().id()),
                PlainTable.cell(target.value()),
                said.aim(target),
                said.term(target),
                PlainTable.cell(target.term().due()),
                PlainTable.cell(row.base()),
                said.baseSource(row),
                target.isByHand() ? null : (Object) year,
                PlainTable.cell(row.now()),
                PlainTable.cell(row.planned()),
                PlainTable.cell(row.inDueYear()),
                PlainTable.cell(row.gap()),
                said.state(row.state()),
                judged ? (Object) row.course().get().year() : null,
                judged ? (Object) row.course().get().expected() : null,
                judged
                        ? words.text(row.course().get().inTime() ? "target.course.in_time" : "target.course.behind")
                        : said.course(row),
                PlainTable.cell(row.reachedIn()),
                row.entry().source(),
                row.entry().date().map(LocalDate::toString).orElse(""),
                said.noData(row));
    }

    /** One row for each year, ledger, indicator and denominator; what comes and what it costs stands in every row of its year. */
    public PlainTable years(
            Map<Ledger, PhaseFigures> figures, PhaseCosts costs, List<Integer> years, List<String> indicators) {
        IndicatorNames names = new IndicatorNames(words, ledger.rules());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int year : years) {
            for (Ledger each : Ledger.values()) {
                PhaseFigures known = figures.get(each);
                for (String id : indicators) {
                    if (known != null && known.at(year).indicatorIds().contains(id)) {
                        for (Denominator denominator : known.at(year).get(id).denominators()) {
                            CoverageRate rate = known.at(year).get(id).city(denominator);
                            rows.add(year(year, names.title(id), rate, known.scenario(), costs));
                        }
                    }
                }
            }
        }
        return table(YEARS, rows);
    }

    private List<@Nullable Object> year(int year, String name, CoverageRate rate, Scenario plan, PhaseCosts costs) {
        int things = plan.listOfYear(year).size();
        List<@Nullable Object> row = new ArrayList<>(List.of(year, rate.key().id(), name));
        row.addAll(new FigureCells(words).of(rate));
        row.addAll(Arrays.asList(things, costs.of(year), PlainTable.cell(costs.ceiling(year)), costs.over(year)));
        return row;
    }

    /** One row for each intervention in force. */
    public PlainTable projects(Scenario plan) {
        PlacedWords things = new PlacedWords(words, ledger.rules());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        plan.withoutDisabled().interventions().forEach(each -> rows.add(project(each, things)));
        return table(PROJECTS, rows);
    }

    private List<@Nullable Object> project(Intervention each, PlacedWords things) {
        OptionalDouble cost = PriceList.cost(each, ledger.rules(), ledger.stock());
        Optional<String> source = Optional.of(each.programme().cost().isPresent() ? "own" : "estimate")
                .filter(known -> cost.isPresent());
        return Arrays.asList(
                each.id(),
                each.name(),
                things.describe(each),
                PlainTable.cell(each.programme().year()),
                PlainTable.cell(each.programme().readiness()),
                PlainTable.cell(cost),
                words.text("phase.export.cost." + source.orElse("none")));
    }
}
