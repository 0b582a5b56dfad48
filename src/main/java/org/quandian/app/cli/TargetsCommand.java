package org.quandian.app.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quandian.access.city.CityLedger;
import org.quandian.access.phase.PhaseYears;
import org.quandian.access.phase.TargetBoard;
import org.quandian.planning.Ledger;
import org.quandian.planning.Programme;
import org.quandian.planning.TargetBook;
import org.quandian.planning.TargetProgramme;
import org.quandian.portrayal.PhaseTables;
import org.quandian.task.CancellationToken;
import org.quandian.workspace.TargetFormat;
import org.quandian.workspace.UnusableDataException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quandian targets PATH}: the board of targets of a project or a folder, under a plan. Changes nothing on disk. */
@Command(name = "targets", mixinStandardHelpOptions = true)
final class TargetsCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin
    private CityArguments city = new CityArguments();

    @Option(names = "--programme", split = ",", paramLabel = "ID[,ID...]", descriptionKey = "cli.targets.programme")
    private List<String> programmes = List.of();

    @Option(names = "--targets", paramLabel = "FILE", descriptionKey = "cli.targets.file")
    private @Nullable Path file;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.targets.year")
    private int year = PhaseYears.BASE;

    @Mixin
    private FigureOutput output = new FigureOutput();

    TargetsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        if (year < PhaseYears.BASE || year > Programme.LAST_YEAR) {
            throw CommandFailure.usage(
                    "cli.usage.BAD_VALUE", Map.of("name", "--year", "value", Integer.toString(year)));
        }
        CityFigures figures = PhasedFigures.read(city, context, true);
        TargetBook book = book(figures);
        Map<Ledger, CityLedger> ledgers = new EnumMap<>(Ledger.class);
        ledgers.put(Ledger.RADIUS, figures.planned().ledger());
        figures.walk().ifPresent(walk -> ledgers.put(Ledger.WALK, walk.ledger()));
        TargetBoard board =
                TargetBoard.of(book, ledgers, figures.scenario(), List.of(), year, CancellationToken.none());
        output.print(
                context,
                () -> new TargetTable(context.messages()).text(figures, board),
                () -> Json.pretty(TargetList.of(figures, board)) + "\n",
                () -> new PhaseTables(context.messages(), figures.planned().ledger())
                        .board(board)
                        .csv());
        return ExitCode.DONE.number();
    }

    private TargetBook book(CityFigures figures) throws UnusableDataException {
        TargetFormat format =
                context.services().datasetReader().findTargetFormat().orElseThrow();
        TargetBook book = format.bookOf(
                figures.content().documents(),
                figures.content().baseline().city().name());
        if (file != null) {
            for (TargetProgramme each : format.readProgrammes(file)) {
                book = book.withProgramme(each);
            }
        }
        try {
            return programmes.isEmpty() ? book : book.withInUse(programmes);
        } catch (NoSuchElementException unknown) {
            String known =
                    book.listProgrammes().stream().map(TargetProgramme::id).collect(Collectors.joining(", "));
            throw CommandFailure.usage(
                    "cli.usage.UNKNOWN_PROGRAMME", Map.of("programme", String.join(", ", programmes), "known", known));
        }
    }
}
