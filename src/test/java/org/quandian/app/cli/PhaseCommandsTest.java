package org.quandian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;

/** Targets and phases on the command line tell the figures of {@code evaluate}. */
@ExtendWith(SmallCity.class)
class PhaseCommandsTest {
    private final Shell shell = new Shell();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theLastYearIsWhatEvaluateSaysOfThePlan(SmallCity.Place city) throws IOException {
        Path plan = plan(city, 2026, 2028, 2029);

        JsonNode evaluated = json("evaluate", city.folder(), "--scenario", plan, "--ledger", "both", "--format", "json")
                .path("indicators");
        JsonNode phases = json("phases", city.folder(), "--scenario", plan, "--ledger", "both", "--format", "json");

        JsonNode last = phases.path("years").path(5);
        assertThat(last.path("year").asInt()).isEqualTo(2030);
        assertThat(figures(last.path("figures"))).isEqualTo(figures(evaluated));
        assertThat(figures(phases.path("whole"))).isEqualTo(figures(evaluated));
    }

    @Test
    void aYearIsWhatEvaluateSaysOfWhatIsThereByThen(SmallCity.Place city) throws IOException {
        JsonNode evaluated = json("evaluate", city.folder(), "--scenario", plan(city, 2026), "--format", "json")
                .path("indicators");

        JsonNode phases = json("phases", city.folder(), "--scenario", plan(city, 2026, 2028, 2029), "--format", "json");

        assertThat(figures(phases.path("years").path(2).path("figures"))).isEqualTo(figures(evaluated));
        assertThat(phases.path("years").path(1).path("cost_wan").asDouble()).isEqualTo(100);
    }

    @Test
    void aSlipMovesMoneyAndFigures(SmallCity.Place city) throws IOException {
        Path plan = plan(city, 2026, 2028);

        JsonNode slipped = json("phases", city.folder(), "--scenario", plan, "--slip", "1=1", "--format", "json");

        assertThat(slipped.path("slipped").path(1).path("cost_wan").asDouble()).isZero();
        assertThat(slipped.path("slipped").path(2).path("cost_wan").asDouble()).isEqualTo(100);
        assertThat(figures(slipped.path("slipped").path(1).path("figures")))
                .isEqualTo(figures(slipped.path("years").path(0).path("figures")));
    }

    @Test
    void theSuggestedOrderHasAYearForEverything(SmallCity.Place city) throws IOException {
        JsonNode order = json(
                        "phases",
                        city.folder(),
                        "--scenario",
                        plan(city, 2026, 2028, 2029),
                        "--suggest",
                        "park",
                        "--format",
                        "json")
                .path("suggested");

        assertThat(order.path("exact").asBoolean()).isTrue();
        assertThat(order.path("steps"))
                .hasSize(3)
                .allSatisfy(step -> assertThat(step.path("year").asInt()).isBetween(2026, 2030));
    }

    @Test
    void theBoardTellsTheRateOfEvaluate(SmallCity.Place city) throws IOException {
        Path plan = plan(city, 2026, 2028, 2029);
        double rate = json("evaluate", city.folder(), "--scenario", plan, "--format", "json")
                .path("indicators")
                .path(0)
                .path("rate")
                .asDouble();

        JsonNode board = json("targets", city.folder(), "--scenario", plan, "--format", "json");

        JsonNode coverage = board.path("targets").path(0);
        assertThat(coverage.path("id").asText()).isEqualTo("park-coverage");
        assertThat(coverage.path("planned").asDouble()).isEqualTo(100 * rate);
        assertThat(coverage.path("in_due_year").asDouble()).isEqualTo(100 * rate);
        assertThat(coverage.path("year").asInt()).isEqualTo(2030);
    }

    @Test
    void everyRowOfTheProgrammeIsOnTheBoard(SmallCity.Place city) throws IOException {
        JsonNode board =
                json("targets", city.folder(), "--programme", "Baotou-2025,IM-2025,Hulunbuir-2022", "--format", "json");

        assertThat(board.path("targets").findValuesAsText("text").stream().distinct())
                .hasSizeGreaterThanOrEqualTo(55);
    }

    @Test
    void whatNobodyFilledInIsSaidPlainly(SmallCity.Place city) {
        Shell.Said said = shell.run("targets", city.folder());

        assertThat(said.out()).contains("公共供水管网漏损率", "待手工填入", "5 (16)", "自方案起三年");
    }

    @Test
    void programmesOfOnesOwnAreReadAndFaultsAreToldWithTheirLine(SmallCity.Place city) throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.yaml"),
                """
                programmes:
                  - id: Own
                    zh: 本市
                    en: Own
                    document: 本市方案
                    base_year: 2025
                    targets:
                      - {id: parks, zh: 口袋公园, en: Pocket parks, sense: at_least, value: 2, unit: 个, year: 2030, link: {works: [pocket_park]}}
                """);
        JsonNode board = json(
                "targets",
                city.folder(),
                "--targets",
                own,
                "--programme",
                "Own",
                "--scenario",
                plan(city, 2026, 2027),
                "--format",
                "json");
        assertThat(board.path("targets").path(0).path("state").asText()).isEqualTo("on_course");

        Files.writeString(own, Files.readString(own).replace("value: 2", "value: two"));
        Shell.Said refused = shell.run("targets", city.folder(), "--targets", own);
        assertThat(refused.code()).isEqualTo(ExitCode.UNUSABLE_DATA.number());
        assertThat(refused.err()).contains("own.yaml", "8", "two");
    }

    @Test
    void whatIsNotThereIsToldWithWhatThereIs(SmallCity.Place city) {
        assertThat(shell.run("targets", city.folder(), "--programme", "Rome").err())
                .contains("Rome", "Baotou-2025");
        assertThat(shell.run("phases", city.folder(), "--slip", "two=1").code())
                .isEqualTo(ExitCode.WRONG_USAGE.number());
        assertThat(shell.run("phases", city.folder(), "--slip", "3=1").err()).contains("3");
    }

    @Test
    void theBoardAsCsvSaysOfEachFigureWhatItIs(SmallCity.Place city) throws IOException {
        Path plan = plan(city, 2026, 2028);
        JsonNode board = json("targets", city.folder(), "--scenario", plan, "--year", "2027", "--format", "json");
        Path file = folder.resolve("board.csv");

        Shell.Said said = shell.run(
                "targets", city.folder(), "--scenario", plan, "--year", "2027", "--format", "csv", "-o", file);

        assertThat(said.err()).isEmpty();
        List<String> lines = Files.readAllLines(file);
        JsonNode coverage = board.path("targets").path(0);
        assertThat(lines).hasSize(1 + board.path("targets").size());
        assertThat(lines.get(1))
                .contains(
                        "UHC2022",
                        coverage.path("now").asText(),
                        coverage.path("planned").asText(),
                        coverage.path("straight_line").path("expected").asText(),
                        "%");
        assertThat(coverage.path("ledger").asText()).isEqualTo("radius");
        assertThat(coverage.path("denominator").asText()).isEqualTo("residential_land");
    }

    @Test
    void theYearsAsCsvAreThoseOfTheJson(SmallCity.Place city) throws IOException {
        Path plan = plan(city, 2026, 2028);
        JsonNode years = json("phases", city.folder(), "--scenario", plan, "--indicator", "park", "--format", "json");

        List<String> lines = shell.run(
                        "phases", city.folder(), "--scenario", plan, "--indicator", "park", "--format", "csv")
                .out()
                .lines()
                .toList();

        JsonNode first = years.path("years").path(1).path("figures").path(0);
        assertThat(lines.get(0)).contains(",");
        assertThat(lines).anySatisfy(line -> assertThat(line)
                .startsWith("2026,park,")
                .contains("UHC2022", ",m2,", first.path("served").asText().replaceAll("\\.0$", "")));
    }

    @Test
    void yearsOutsideOfTheProgrammeAreRefusedInWords(SmallCity.Place city) throws IOException {
        assertThat(shell.run("phases", city.folder(), "--to", "2036").err()).contains("--to", "2036");
        assertThat(shell.run("targets", city.folder(), "--year", "2024").err()).contains("--year", "2024");
        assertThat(shell.run("phases", city.folder(), "--scenario", plan(city, 2040))
                        .err())
                .contains("year", "2040");
    }

    /** A plan of pocket parks of 1,600 m², one in each of these years, 100 万元 each. */
    private Path plan(SmallCity.Place city, int... years) throws IOException {
        Envelope housing = city.housing();
        List<String> features = new ArrayList<>();
        for (int i = 0; i < years.length; i++) {
            double x = housing.getMinX() + housing.getWidth() * (i + 1) / 6;
            double y = housing.getMinY() + housing.getHeight() * (i + 1) / 6;
            features.add("{\"type\": \"Feature\", \"properties\": {\"kind\": \"pocket_park\", \"id\": \"p" + i
                    + "\", \"name\": \"\", \"year\": " + years[i]
                    + ", \"cost\": 100}, \"geometry\": {\"type\": \"Polygon\","
                    + " \"coordinates\": [[[" + x + "," + y + "],[" + (x + 40) + "," + y + "],[" + (x + 40) + ","
                    + (y + 40) + "],[" + x + "," + (y + 40) + "],[" + x + "," + y + "]]]}}");
        }
        String crs = city.baseline().city().crs().code();
        return Files.writeString(
                folder.resolve("plan" + years.length + ".geojson"),
                "{\"type\": \"FeatureCollection\", \"name\": \"方案\", \"crs\": {\"type\": \"name\", \"properties\": {\"name\":"
                        + " \"urn:ogc:def:crs:" + crs.replace(":", "::") + "\"}}, \"features\": ["
                        + String.join(",", features) + "]}");
    }

    private JsonNode json(Object... words) throws IOException {
        Shell.Said said = shell.run(words);
        assertThat(said.err()).isEmpty();
        return new ObjectMapper().readTree(said.out());
    }

    private static List<String> figures(JsonNode list) {
        List<String> figures = new ArrayList<>();
        list.forEach(each -> figures.add(String.join(
                " ",
                each.path("id").asText(),
                each.path("ledger").asText(),
                each.path("denominator").asText(),
                each.path("total").asText(),
                each.path("served").asText())));
        return figures.stream().sorted().toList();
    }
}
