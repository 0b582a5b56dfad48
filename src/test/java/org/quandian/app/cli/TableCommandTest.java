package org.quandian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quandian.planning.DemandUnit;

/** Tables on the command line. */
@ExtendWith(SmallCity.class)
class TableCommandTest {
    private final Shell shell = new Shell();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void filtersAndSortsALayer(SmallCity.Place city) throws IOException {
        JsonNode table = json(shell.run(
                "table",
                city.folder(),
                "--layer",
                "residential",
                "--filter",
                "人口 > 200",
                "--sort",
                "人口:desc",
                "--format",
                "json"));
        List<Double> expected = city.baseline().demandUnits().stream()
                .map(DemandUnit::population)
                .filter(people -> people > 200)
                .sorted(Comparator.reverseOrder())
                .toList();

        List<Double> listed = new ArrayList<>();
        table.path("rows").forEach(row -> listed.add(row.path("population").asDouble()));
        assertThat(listed).isNotEmpty().isEqualTo(expected);
        assertThat(table.path("rows_in_all").asInt())
                .isEqualTo(city.baseline().demandUnits().size());
    }

    @Test
    void ecqlFindsTheSameRows(SmallCity.Place city) {
        Shell.Said plain =
                shell.run("table", city.folder(), "--layer", "residential", "--filter", "人口 > 200", "--format", "csv");
        Shell.Said ecql = shell.run(
                "table",
                city.folder(),
                "--layer",
                "residential",
                "--filter",
                "NOT (population <= 200)",
                "--format",
                "csv");

        assertThat(ecql.out()).isEqualTo(plain.out());
    }

    @Test
    void theFiguresAreThoseOfEvaluate(SmallCity.Place city) throws IOException {
        for (String ledger : List.of("radius", "walk")) {
            JsonNode table = json(shell.run(
                    "table",
                    city.folder(),
                    "--indicator",
                    "park",
                    "--level",
                    "community",
                    "--ledger",
                    ledger,
                    "--format",
                    "json"));
            JsonNode evaluated = json(shell.run(
                            "evaluate", city.folder(), "--by", "community", "--ledger", ledger, "--format", "json"))
                    .path("indicators");

            JsonNode people = find(evaluated, "population");
            assertThat(table.path("rows")).hasSameSizeAs(people.path("by"));
            for (int i = 0; i < people.path("by").size(); i++) {
                assertThat(table.path("rows").get(i).path("served_population").asDouble())
                        .isEqualTo(people.path("by").get(i).path("served").asDouble());
            }
        }
    }

    private static JsonNode find(JsonNode indicators, String denominator) {
        for (JsonNode each : indicators) {
            if (each.path("denominator").asText().equals(denominator)) {
                return each;
            }
        }
        throw new AssertionError(denominator);
    }

    @Test
    void writesAWorkbookWithNotes(SmallCity.Place city) throws IOException {
        Path file = folder.resolve("公园.xlsx");

        Shell.Said said = shell.run("table", city.folder(), "--indicator", "park", "--level", "community", "-o", file);

        assertThat(said.err()).isEmpty();
        try (Workbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isPositive();
            assertThat(book.getSheet("说明").getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo("半径口径");
        }
    }

    @Test
    void listsGapsIssuesAndThePlan(SmallCity.Place city) {
        assertThat(shell.run("table", city.folder(), "--list", "gaps", "--indicator", "park")
                        .out())
                .startsWith("缺口 · 公园绿地 · 半径口径：共 ");
        assertThat(shell.run("table", city.folder(), "--list", "issues", "--lang", "en")
                        .out())
                .startsWith("Import findings: ");
        assertThat(shell.run("table", city.folder(), "--list", "plan").out()).contains("共 0 行");
        assertThat(shell.run("table", city.folder(), "--list", "dead-ends").out())
                .startsWith("断头路 · 公园绿地：共 ");
    }

    @Test
    void columnsCanBeChosen(SmallCity.Place city) {
        Shell.Said said = shell.run(
                "table", city.folder(), "--layer", "residential", "--columns", "编号,population", "--format", "csv");

        assertThat(said.out()).startsWith("编号,人口（人）\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--layer|nowhere|没有图层“nowhere”；现有 residential",
                "--layer|residential --indicator park|--layer、--indicator、--list 要给出其中一个",
                "--list|gaps|--list gaps 要用 --indicator",
                "--indicator|nothing|nothing",
                "--layer|residential --sort 高度|没有叫“高度”的列；现有 id, name",
                "--layer|residential --filter 人囗>3|第 1 个字：没有叫“人囗”的列，是不是“人口”？",
            })
    void mistakesAreNamed(String option, String rest, String sentence, SmallCity.Place city) {
        List<Object> words = new ArrayList<>(List.of("table", city.folder(), option));
        words.addAll(List.of(rest.split(" ")));

        Shell.Said said = shell.run(words.toArray());

        assertThat(said.code()).isEqualTo(ExitCode.WRONG_USAGE.number());
        assertThat(said.err()).contains(sentence);
        assertThat(shell.crashes).isEmpty();
    }

    @Test
    void aFormThatCannotBeWrittenIsRefused(SmallCity.Place city) {
        Shell.Said said = shell.run("table", city.folder(), "--layer", "parks", "-o", folder.resolve("a.xls"));

        assertThat(said.err()).contains("a.xls 要以 .csv 或 .xlsx 结尾");
        assertThat(folder).isEmptyDirectory();
    }

    private static JsonNode json(Shell.Said said) throws IOException {
        assertThat(said.err()).isEmpty();
        return new ObjectMapper().readTree(said.out());
    }
}
