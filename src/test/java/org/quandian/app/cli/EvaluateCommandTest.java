package org.quandian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import org.quandian.access.CoverageRate;
import org.quandian.access.service.ServiceTable;
import org.quandian.dataset.CityFolderReader;
import org.quandian.dataset.PlanFiles;
import org.quandian.fixture.ServiceLedger;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Denominator;
import org.quandian.planning.Scenario;
import org.quandian.planning.ZoneLevel;

/** What {@code evaluate} prints is what the ledger says. */
@ExtendWith(SmallCity.class)
class EvaluateCommandTest {
    private final Shell shell = new Shell();

    @Test
    void jsonSaysWhatTheLedgerSays(SmallCity.Place city) throws IOException {
        Shell.Said said = shell.run("evaluate", city.folder(), "--format", "json", "--by", "district");

        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        JsonNode json = new ObjectMapper().readTree(said.out());
        assertThat(names(json)).containsExactly("city", "crs", "scenario", "people", "indicators", "issues");
        assertThat(json.path("crs").asText()).isEqualTo("EPSG:4546");
        assertThat(json.path("scenario").isNull()).isTrue();
        ServiceTable expected = ledger(city.baseline()).baseline();
        JsonNode land = json.path("indicators").get(0);
        assertSame(land, expected, Denominator.RESIDENTIAL_LAND, ZoneLevel.DISTRICT);
        assertThat(land.path("unit").asText()).isEqualTo("m2");
        JsonNode people = json.path("indicators").get(1);
        assertSame(people, expected, Denominator.POPULATION, ZoneLevel.DISTRICT);
        assertThat(people.path("unit").asText()).isEqualTo("person");
    }

    @Test
    void zonesAddUpToTheCity(SmallCity.Place city) throws IOException {
        JsonNode land = json("evaluate", city.folder(), "--format", "json", "--by", "community")
                .path("indicators")
                .get(0);

        double total = 0;
        for (JsonNode zone : land.path("by")) {
            total += zone.path("total").asDouble();
        }
        assertThat(land.path("by")).isNotEmpty();
        assertThat(total).isCloseTo(land.path("total").asDouble(), within(1e-3));
    }

    @Test
    void issuesAreToldWithCodeLayerRecordAndSentence(SmallCity.Place city) throws IOException {
        JsonNode issues = json("evaluate", city.folder(), "--format", "json").path("issues");

        assertThat(issues).isNotEmpty();
        JsonNode first = issues.get(0);
        assertThat(names(first)).containsExactly("code", "layer", "record", "severity", "message");
        assertThat(first.path("severity").asText()).isIn("note", "warning", "error");
        assertThat(first.path("message").asText()).isNotBlank().doesNotContain("{");
    }

    @Test
    void aPlanFileRaisesTheRateAsTheLedgerSays(SmallCity.Place city, @TempDir Path folder) throws Exception {
        Envelope housing = city.housing();
        Scenario plan =
                new Scenario("试验方案", List.of(Shapes.pocketPark("p1", housing.centre().x, housing.centre().y, 90, 90)));
        Path file = folder.resolve("plan.geojson");
        new PlanFiles("test").write(file, plan, city.baseline().city());

        JsonNode json = json("evaluate", city.folder(), "--format", "json", "--scenario", file);

        ServiceTable expected = ledger(city.baseline()).evaluate(plan);
        assertThat(json.path("scenario").asText()).isEqualTo("试验方案");
        assertSame(json.path("indicators").get(0), expected, Denominator.RESIDENTIAL_LAND, ZoneLevel.CITY);
    }

    @Test
    void aPlanThatBreaksSitingRulesSaysSo(SmallCity.Place city, @TempDir Path folder) throws Exception {
        Envelope housing = city.housing();
        Scenario plan =
                new Scenario("太小", List.of(Shapes.pocketPark("p1", housing.centre().x, housing.centre().y, 3, 3)));
        Path file = folder.resolve("plan.geojson");
        new PlanFiles("test").write(file, plan, city.baseline().city());

        JsonNode issues = json("evaluate", city.folder(), "--format", "json", "--scenario", file)
                .path("issues");

        assertThat(issues).anySatisfy(issue -> {
            assertThat(issue.path("code").asText()).isEqualTo("TOO_SMALL");
            assertThat(issue.path("layer").asText()).isEqualTo("scenario");
            assertThat(issue.path("record").asInt()).isEqualTo(1);
        });
    }

    @Test
    void anotherRegimeGivesAnotherFigure(SmallCity.Place city) throws IOException {
        JsonNode health = json("evaluate", city.folder(), "--format", "json").path("indicators");
        JsonNode garden = json("evaluate", city.folder(), "--format", "json", "--regime", "GARDEN2016")
                .path("indicators");

        assertThat(garden.get(0).path("regime").asText()).isEqualTo("GARDEN2016");
        assertThat(garden.get(0).path("rate").asDouble())
                .isLessThan(health.get(0).path("rate").asDouble());
    }

    @Test
    void anUnknownRegimeIsWrongUsageAndNamesTheKnown(SmallCity.Place city) {
        Shell.Said said = shell.run("evaluate", city.folder(), "--regime", "XX1999");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("XX1999", "UHC2022", "GARDEN2016");
    }

    @Test
    void anUnknownScenarioIsCodeOneAndNamesTheKnown(SmallCity.Place city) {
        Shell.Said said = shell.run("evaluate", city.folder(), "--scenario", "方案 Z");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("方案 Z", "方案 A");
    }

    @Test
    void aBrokenPlanNamesItsLine(SmallCity.Place city, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.geojson"), "{\n\"features\": [\n{]\n}");

        Shell.Said said = shell.run("evaluate", city.folder(), "--scenario", file);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("plan.geojson 第 3 行");
    }

    @Test
    void theTableStatesLedgerRegimeDenominatorAndUnit(SmallCity.Place city) {
        Shell.Said said = shell.run("evaluate", city.folder(), "--by", "district");

        assertThat(said.out()).contains("半径口径 · UHC2022 · 按居住用地", "按常住人口", "总量（公顷）", "总量（人）", "全市", "覆盖率");
    }

    @Test
    void csvHasALineForEachZoneAndOpensInExcel(SmallCity.Place city, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("结果.csv");

        Shell.Said said = shell.run("evaluate", city.folder(), "--format", "csv", "--by", "district", "--out", file);

        assertThat(said.code()).isZero();
        assertThat(said.out()).isEmpty();
        List<String> lines = Files.readAllLines(file);
        int zones = ledger(city.baseline())
                .baseline()
                .byZone(ZoneLevel.DISTRICT, Denominator.POPULATION)
                .size();
        assertThat(lines).hasSize(1 + 2 * (1 + zones));
        assertThat(lines.get(0)).isEqualTo("\uFEFFindicator,ledger,regime,denominator,unit,zone,total,served,rate");
        assertThat(lines.get(1)).startsWith("park,radius,UHC2022,residential_land,m2,*,");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFileThatCannotBeWrittenIsCodeOne(SmallCity.Place city, @TempDir Path folder) {
        Shell.Said said = shell.run("evaluate", city.folder(), "--out", folder.resolve("no/such/place.txt"));

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err().lines()).singleElement().asString().contains("place.txt");
    }

    private JsonNode json(Object... words) throws IOException {
        Shell.Said said = shell.run(words);
        assertThat(said.err()).isEmpty();
        return new ObjectMapper().readTree(said.out());
    }

    private static void assertSame(JsonNode found, ServiceTable expected, Denominator denominator, ZoneLevel level) {
        assertThat(names(found))
                .containsExactly(
                        "id", "ledger", "regime", "denominator", "unit", "total", "served", "rate", "by", "details");
        assertThat(found.path("id").asText()).isEqualTo("park");
        assertThat(found.path("ledger").asText()).isEqualTo("radius");
        assertThat(found.path("denominator").asText()).isEqualTo(denominator.id());
        assertSame(found, expected.city(denominator));
        List<CoverageRate> zones = level == ZoneLevel.CITY ? List.of() : expected.byZone(level, denominator);
        assertThat(found.path("by")).hasSize(zones.size());
        for (int i = 0; i < zones.size(); i++) {
            assertThat(found.path("by").get(i).path("name").asText())
                    .isEqualTo(zones.get(i).zone());
            assertSame(found.path("by").get(i), zones.get(i));
        }
    }

    private static void assertSame(JsonNode found, CoverageRate expected) {
        assertThat(found.path("total").asDouble()).isEqualTo(expected.total());
        assertThat(found.path("served").asDouble()).isCloseTo(expected.served(), within(1e-6 * expected.total()));
        assertThat(found.path("rate").asDouble()).isCloseTo(expected.rate(), within(1e-9));
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static ServiceLedger ledger(Baseline baseline) {
        return ServiceLedger.parks(
                baseline, new CityFolderReader().readShippedCatalogue().getRegime("UHC2022"));
    }
}
