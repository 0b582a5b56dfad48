package org.quandian.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quandian.access.checkup.CheckupReport;
import org.quandian.access.checkup.Problem;
import org.quandian.access.checkup.RemedyFinder;
import org.quandian.access.checkup.ZoneCard;
import org.quandian.portrayal.CheckupTable;
import org.quandian.siting.SitingRules;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quandian checkup PATH}: the health check of a city, card by card. Changes nothing on disk. */
@Command(name = "checkup", mixinStandardHelpOptions = true)
final class CheckupCommand implements Callable<Integer> {
    /** Of the whole city nobody waits for the sites of every problem of every card. */
    private static final int OF_EACH_CARD = 3;

    private static final int SITES = 5;

    private final CommandContext context;

    @Mixin
    private CityArguments city = new CityArguments();

    @Option(names = "--community", paramLabel = "NAME", descriptionKey = "cli.checkup.community")
    private @Nullable String community;

    @Mixin
    private LedgerChoice ledgers = new LedgerChoice();

    @Option(names = "--remedies", descriptionKey = "cli.checkup.remedies")
    private boolean remedies;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "cli.checkup.limit")
    private @Nullable Integer limit;

    @Mixin
    private FigureOutput output = new FigureOutput();

    CheckupCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        Integer wanted = limit;
        if (wanted != null && wanted < 1) {
            throw CommandFailure.usage("cli.usage.LIMIT", Map.of("limit", Integer.toString(wanted)));
        }
        CityFigures figures = city.read(context, ledgers.wantsWalk()).in(ledgers.single());
        CheckupReport report = CheckupReport.of(figures.planned(), CancellationToken.none());
        List<ZoneCard> cards = cards(report);
        Checkup checkup = new Checkup(figures, report, cards, community != null, found(report, cards));
        output.print(
                context,
                () -> new CheckupText(context.messages(), checkup).text(),
                () -> Json.pretty(CheckupJson.of(checkup, remedies)) + "\n",
                () -> csv(checkup));
        return ExitCode.DONE.number();
    }

    /** A named community alone; else the city, its districts and its communities. */
    private List<ZoneCard> cards(CheckupReport report) {
        String name = community;
        if (name != null) {
            return List.of(report.findCommunity(name).orElseThrow(() -> unknown(name, report)));
        }
        if (report.communities().isEmpty() && report.districts().isEmpty()) {
            return List.of(report.city());
        }
        List<ZoneCard> cards = new ArrayList<>(List.of(report.city()));
        cards.addAll(report.districts());
        cards.addAll(report.communities());
        return cards;
    }

    private static CommandFailure unknown(String name, CheckupReport report) {
        if (report.communities().isEmpty()) {
            return CommandFailure.data("cli.error.NO_COMMUNITIES", Map.of());
        }
        String known = report.communities().stream()
                .map(ZoneCard::zone)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        return CommandFailure.data("cli.error.NO_COMMUNITY", Map.of("name", name, "known", known));
    }

    /** Nothing is proposed that breaks a siting rule beside what the plan places, advice included. */
    private static RemedyFinder finder(CheckupReport report) {
        SitingRules siting = SitingRules.prepare(report.figures().ledger().city())
                .withRules(report.figures().ledger().rules());
        return new RemedyFinder(
                report,
                thing -> siting.check(thing, report.figures().scenario()).isEmpty());
    }

    private List<CheckupTable.Found> found(CheckupReport report, List<ZoneCard> cards) {
        List<CheckupTable.Found> found = new ArrayList<>();
        if (!remedies) {
            return found;
        }
        Integer wanted = limit;
        int most = wanted != null ? wanted : community != null ? Integer.MAX_VALUE : OF_EACH_CARD;
        RemedyFinder finder = finder(report);
        ProgressListener progress = context.progress();
        try {
            for (int i = 0; i < cards.size(); i++) {
                progress.report("checkup", (double) i / cards.size());
                ZoneCard card = cards.get(i);
                for (Problem problem : card.problems().stream().limit(most).toList()) {
                    found.add(new CheckupTable.Found(
                            card, problem, finder.find(card, problem, SITES, CancellationToken.none())));
                }
            }
        } finally {
            TerminalProgress.finish(progress);
        }
        return found;
    }

    /** Remedies where they are asked for; else every indicator of every card. */
    private String csv(Checkup checkup) {
        CheckupTable table = new CheckupTable(context.messages(), checkup.report());
        return (remedies ? table.remedies(checkup.found()) : table.lines(checkup.cards())).csv();
    }
}
