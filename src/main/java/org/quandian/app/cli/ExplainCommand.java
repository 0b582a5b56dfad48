package org.quandian.app.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quandian.access.IndicatorResult;
import org.quandian.access.explain.Explainer;
import org.quandian.access.explain.Explanation;
import org.quandian.access.explain.Question;
import org.quandian.planning.Denominator;
import org.quandian.planning.Ledger;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.CancellationToken;
import org.quandian.workspace.ExplainedSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quandian explain PATH --indicator ID}: the reason behind one figure. Changes nothing on disk. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin
    private CityArguments city = new CityArguments();

    @Option(names = "--indicator", required = true, paramLabel = "ID", descriptionKey = "cli.explain.indicator")
    private String indicator = "";

    @Mixin
    private LedgerChoice ledgers = new LedgerChoice();

    @Option(names = "--denominator", paramLabel = "ID", descriptionKey = "cli.explain.denominator")
    private @Nullable String denominator;

    @Option(names = "--level", paramLabel = "city|district|community|unit", descriptionKey = "cli.explain.level")
    private EvaluateCommand.@Nullable Zones level;

    @Option(names = "--zone", paramLabel = "NAME", descriptionKey = "cli.explain.zone")
    private @Nullable String zone;

    @Option(names = "--unit", paramLabel = "ID", descriptionKey = "cli.explain.unit")
    private @Nullable String unit;

    @Mixin
    private FigureOutput output = new FigureOutput();

    ExplainCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        Ledger ledger = ledgers.single();
        CityFigures figures = city.read(context, ledgers.wantsWalk()).in(ledger);
        requireIndicator(figures);
        Explainer explainer = Explainer.of(
                figures.planned(), ExplainedSources.of(figures.content().report()));
        Question question = question(figures.planned().get(indicator), explainer);
        Explanation why = explainer.explain(question, CancellationToken.none());
        output.print(
                context,
                () -> new ExplanationTable(context.messages(), figures.rules()).text(why),
                () -> Json.pretty(ExplanationJson.of(why, context.messages(), figures.rules())) + "\n",
                () -> ExplanationCsv.text(why));
        return ExitCode.DONE.number();
    }

    private void requireIndicator(CityFigures figures) {
        var known = figures.planned().indicatorIds();
        if (!known.contains(indicator)) {
            throw CommandFailure.usage(
                    "cli.explain.UNKNOWN_INDICATOR",
                    Map.of(
                            "indicator", indicator,
                            "near", String.join(", ", NearestWords.of(indicator, known)),
                            "known", String.join(", ", known)));
        }
    }

    private Question question(IndicatorResult result, Explainer explainer) {
        Denominator counted = counted(result);
        Question all = Question.city(indicator, counted);
        if (unit != null && zone != null) {
            throw CommandFailure.usage("cli.explain.ZONE_AND_UNIT", Map.of());
        }
        ZoneLevel asked = level == null ? impliedLevel() : level.level();
        if (asked == ZoneLevel.UNIT) {
            return all.ofUnit(unit(result, counted, explainer, unit == null ? zone : unit));
        }
        if (unit != null) {
            throw CommandFailure.usage("cli.explain.LEVEL_OF_UNIT", Map.of("level", asked.id()));
        }
        if (zone == null) {
            return zoneless(all, asked);
        }
        return zoned(all, result, counted, asked, zone);
    }

    private ZoneLevel impliedLevel() {
        return unit != null ? ZoneLevel.UNIT : ZoneLevel.CITY;
    }

    private static Question zoneless(Question all, ZoneLevel asked) {
        if (asked != ZoneLevel.CITY) {
            throw CommandFailure.usage("cli.explain.ZONE_MISSING", Map.of("level", asked.id()));
        }
        return all;
    }

    /** A zone whose level nobody said is looked for among districts, then among communities. */
    private Question zoned(Question all, IndicatorResult result, Denominator counted, ZoneLevel asked, String name) {
        for (ZoneLevel each :
                asked == ZoneLevel.CITY ? List.of(ZoneLevel.DISTRICT, ZoneLevel.COMMUNITY) : List.of(asked)) {
            if (result.byZone(each, counted).stream()
                    .anyMatch(rate -> rate.zone().equals(name))) {
                return all.of(each, name);
            }
        }
        var known = Stream.of(ZoneLevel.DISTRICT, ZoneLevel.COMMUNITY)
                .filter(each -> asked == ZoneLevel.CITY || asked == each)
                .flatMap(each -> result.byZone(each, counted).stream().map(rate -> rate.zone()))
                .filter(each -> !each.isEmpty())
                .toList();
        throw CommandFailure.usage(
                "cli.explain.UNKNOWN_ZONE",
                Map.of("zone", name, "near", String.join(", ", NearestWords.of(name, known))));
    }

    private String unit(IndicatorResult result, Denominator counted, Explainer explainer, @Nullable String word) {
        if (word == null) {
            throw CommandFailure.usage("cli.explain.ZONE_MISSING", Map.of("level", ZoneLevel.UNIT.id()));
        }
        if (result.byZone(ZoneLevel.UNIT, counted).isEmpty()) {
            throw CommandFailure.usage(
                    "cli.explain.NO_UNITS", Map.of("indicator", indicator, "denominator", counted.id()));
        }
        Optional<String> found = explainer.places().findUnit(word);
        if (found.isPresent()
                && !explainer.hasFigure(Question.city(indicator, counted).ofUnit(found.get()))) {
            throw CommandFailure.usage(
                    "cli.explain.NO_HOMES", Map.of("indicator", indicator, "denominator", counted.id(), "unit", word));
        }
        return found.orElseThrow(() -> CommandFailure.usage(
                "cli.explain.UNKNOWN_UNIT",
                Map.of(
                        "unit",
                        word,
                        "near",
                        String.join(
                                ", ", NearestWords.of(word, explainer.places().parcelIds())))));
    }

    private Denominator counted(IndicatorResult result) {
        String word = denominator;
        if (word == null) {
            return result.denominators().get(0);
        }
        String wanted = word.toLowerCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(Denominator.values())
                .filter(each ->
                        each.id().equals(wanted) && result.denominators().contains(each))
                .findFirst()
                .orElseThrow(() -> CommandFailure.usage(
                        "cli.explain.UNKNOWN_DENOMINATOR",
                        Map.of(
                                "denominator",
                                word,
                                "indicator",
                                indicator,
                                "known",
                                result.denominators().stream()
                                        .map(Denominator::id)
                                        .collect(Collectors.joining(", ")))));
    }
}
