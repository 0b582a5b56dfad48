package org.quandian.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.quandian.access.city.CityLedger;
import org.quandian.dataset.CityFolderReader;
import org.quandian.dataset.EcqlFilterReader;
import org.quandian.planning.LayerRole;
import org.quandian.portrayal.Messages;
import org.quandian.report.TableFiles;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.ImportedCity;
import org.quandian.workspace.table.ColumnHead;
import org.quandian.workspace.table.ColumnKind;
import org.quandian.workspace.table.DataTable;
import org.quandian.workspace.table.RowIndex;
import org.quandian.workspace.table.RowList;
import org.quandian.workspace.table.SortKey;
import org.quandian.workspace.table.TableColumn;
import org.quandian.workspace.table.TableQuery;
import org.quandian.workspace.table.city.CityTables;
import org.quandian.workspace.table.city.TableChoice;
import org.quandian.workspace.table.city.TableGround;
import org.quandian.workspace.table.city.TableWords;

/** How long a table of every building takes to sort, filter and write; and one of a million rows. The best of five, after a warm-up. */
@Tag("bench")
class TableBenchTest {
    private static final Path DEMO = Path.of("maps", "lucheng");
    private static final int ROUNDS = 5;
    private static final int MANY = 918_595;

    /** Work that is measured. */
    private interface Step {
        Object run() throws Exception;
    }

    @Test
    void everyBuildingOfTheDemoCity(TestReporter reporter) throws Exception {
        Assumptions.assumeTrue(Files.exists(DEMO), "no demo city at " + DEMO.toAbsolutePath());
        CityFolderReader reader = new CityFolderReader();
        ImportedCity read = reader.readCity(DEMO, CancellationToken.none(), ProgressListener.SILENT);
        CityLedger ledger = CityLedger.prepare(
                read.baseline(),
                reader.readShippedCatalogue().ruleBook(read.baseline().city().regimeId()),
                CancellationToken.none(),
                ProgressListener.SILENT);
        CityTables tables = new CityTables(
                new TableGround(
                        read.report(),
                        ledger.baseline().scenario(),
                        ledger.baseline(),
                        Optional.empty(),
                        LocalDate.of(2026, 1, 1)),
                TableWords.of(Messages.in(Messages.Language.ZH)));
        DataTable table = tables.make(new TableChoice.Layer(LayerRole.BUILDINGS), CancellationToken.none());
        reporter.publishEntry("rows", Integer.toString(table.size()));
        measure(table, "area", "id", "floors > 5 且 用途 含 住", "floors BETWEEN 6 AND 9", reporter);
        Path file = Files.createTempFile("buildings", ".xlsx");
        say(reporter, "xlsx", best(() -> {
            new TableFiles().write(table, "说明", file);
            return file;
        }));
        reporter.publishEntry("xlsx, kB", Long.toString(Files.size(file) / 1000));
        Files.delete(file);
    }

    @Test
    void asManyRowsAsTheLargestCityHasBuildings(TestReporter reporter) throws Exception {
        Random random = new Random(1);
        double[] values = random.doubles(MANY, 0, 1e5).toArray();
        DataTable table = DataTable.of(
                "many",
                "many",
                MANY,
                List.of(
                        TableColumn.ofText(ColumnHead.of("id", "编号", ColumnKind.TEXT), row -> "F" + (row * 7L % MANY)),
                        TableColumn.ofNumber(ColumnHead.of("area", "面积", ColumnKind.NUMBER), row -> values[row])));
        measure(table, "area", "id", "面积 > 50000", "area BETWEEN 1000 AND 2000", reporter);
    }

    private static void measure(
            DataTable table, String number, String word, String plain, String ecql, TestReporter reporter)
            throws Exception {
        say(reporter, "sort by a number", best(() -> find(table, "", new SortKey(number, true))));
        say(reporter, "sort by words", best(() -> find(table, "", new SortKey(word, false))));
        say(reporter, "comparison", best(() -> find(table, plain)));
        say(reporter, "ECQL", best(() -> find(table, ecql)));
        say(reporter, "words", best(() -> find(table, "bh 12")));
        say(reporter, "index of places", best(() -> RowIndex.of(RowList.all(table), CancellationToken.none())));
        assertThat(find(table, "", new SortKey(number, true)).size()).isEqualTo(table.size());
    }

    private static RowList find(DataTable table, String filter, SortKey... sort) throws Exception {
        return RowList.find(
                table, new TableQuery(filter, List.of(sort)), new EcqlFilterReader(), CancellationToken.none());
    }

    private static double best(Step step) throws Exception {
        double best = Double.POSITIVE_INFINITY;
        for (int round = 0; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            Object done = step.run();
            assertThat(done).isNotNull();
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        return best;
    }

    private static void say(TestReporter reporter, String what, double millis) {
        reporter.publishEntry(what + ", ms", String.format(Locale.ROOT, "%.0f", millis));
    }
}
