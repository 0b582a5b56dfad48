package org.quandian.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quandian.dataset.EcqlFilterReader;
import org.quandian.report.CsvTable;
import org.quandian.report.TableFiles;
import org.quandian.task.CancellationToken;
import org.quandian.workspace.table.DataTable;
import org.quandian.workspace.table.FilterReading;
import org.quandian.workspace.table.RowList;
import org.quandian.workspace.table.SortKey;
import org.quandian.workspace.table.TableColumn;
import org.quandian.workspace.table.TableExport;
import org.quandian.workspace.table.TableNote;
import org.quandian.workspace.table.TableQuery;
import org.quandian.workspace.table.city.CityTables;
import org.quandian.workspace.table.city.TableChoice;
import org.quandian.workspace.table.city.TableGround;
import org.quandian.workspace.table.city.TableWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quandian table PATH --layer ROLE}: any layer or result as a table, filtered, sorted, exported. Changes nothing on disk. */
@Command(name = "table", mixinStandardHelpOptions = true)
final class TableCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin
    private CityArguments city = new CityArguments();

    @Mixin
    private TableSource source = new TableSource();

    @Mixin
    private LedgerChoice ledgers = new LedgerChoice();

    @Option(names = "--filter", paramLabel = "TEXT", descriptionKey = "table.cli.filter")
    private String filter = "";

    @Option(names = "--sort", split = ",", paramLabel = "COL[:desc]", descriptionKey = "table.cli.sort")
    private List<String> sort = List.of();

    @Option(names = "--columns", split = ",", paramLabel = "COL[,COL...]", descriptionKey = "table.cli.columns")
    private List<String> columns = List.of();

    @Option(names = "--format", paramLabel = "table|json|csv", descriptionKey = "table.cli.format")
    private FigureOutput.Format format = FigureOutput.Format.TABLE;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            descriptionKey = "table.cli.out")
    private @Nullable Path out;

    TableCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        source.check();
        boolean onFoot = source.wantsWalk(ledgers.single());
        CityFigures figures = city.read(context, onFoot);
        TableGround ground = new TableGround(
                figures.content().report(),
                figures.scenario(),
                figures.planned(),
                figures.walk(),
                LocalDate.now(ZoneId.systemDefault()));
        CityTables tables = new CityTables(ground, TableWords.of(context.messages()));
        TableChoice choice = source.choose(tables, ledgers.single());
        DataTable table = tables.make(choice, CancellationToken.none());
        TableQuery query = new TableQuery(filter, sortKeys(table));
        RowList rows = RowList.find(table, query, new EcqlFilterReader(), CancellationToken.none());
        print(new TableExport(withNotes(rows, query), wanted(table)));
        return ExitCode.DONE.number();
    }

    private void print(TableExport export) throws Exception {
        Path target = out;
        if (target == null) {
            context.streams().out().print(text(export));
            return;
        }
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        boolean plain = format != FigureOutput.Format.TABLE && !name.endsWith(".csv") && !name.endsWith(".xlsx");
        if (plain) {
            OutputFiles.write(target, text(export));
        } else {
            new TableFiles().write(List.of(export), context.messages().text("table.sheet.notes"), target);
        }
    }

    private String text(TableExport export) {
        return switch (format) {
            case TABLE -> new TablePrint(context.messages()).table(export);
            case CSV -> CsvTable.text(export);
            case JSON -> TablePrint.json(export);
        };
    }

    private RowList withNotes(RowList rows, TableQuery query) {
        List<TableNote> notes = new ArrayList<>();
        if (rows.understood() != FilterReading.Kind.ALL) {
            String how = context.messages().text("table.cli.understood." + rows.understood());
            notes.add(note("filter", query.filter() + " (" + how + ")"));
        }
        if (!sort.isEmpty()) {
            notes.add(note("sort", String.join(", ", sort)));
        }
        notes.add(note("rows", rows.size() + " / " + rows.table().size()));
        return RowList.of(rows.table().withNotes(notes), rows.toArray());
    }

    private TableNote note(String key, String value) {
        return new TableNote(context.messages().text("table.note." + key), value);
    }

    private List<SortKey> sortKeys(DataTable table) {
        List<SortKey> keys = new ArrayList<>();
        for (String word : sort) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean descending = lower.endsWith(":desc");
            String name = descending || lower.endsWith(":asc") ? word.substring(0, word.lastIndexOf(':')) : word;
            keys.add(new SortKey(column(table, name).key(), descending));
        }
        return keys;
    }

    private List<TableColumn> wanted(DataTable table) {
        if (columns.isEmpty()) {
            return table.shownColumns();
        }
        return columns.size() == 1 && columns.get(0).equals("all")
                ? table.columns()
                : columns.stream().map(each -> column(table, each)).distinct().toList();
    }

    private static TableColumn column(DataTable table, String word) {
        return table.findColumn(word.strip())
                .orElseThrow(() -> CommandFailure.usage(
                        "table.cli.UNKNOWN_COLUMN",
                        Map.of(
                                "column",
                                word,
                                "known",
                                String.join(
                                        ", ",
                                        table.columns().stream()
                                                .map(TableColumn::key)
                                                .toList()))));
    }
}
