package org.quandian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quandian.fixture.CityFixture.city;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.quandian.dataset.CatalogueWriter;
import org.quandian.dataset.CityFolderReader;
import org.quandian.fixture.CityFixture;
import org.quandian.planning.FacilityType;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.store.H2ProjectRepository;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.DatasetReader;
import org.quandian.workspace.ImportReport;
import org.quandian.workspace.ImportedCity;
import org.quandian.workspace.ProjectFile;

/** Figures by radius and on foot, side by side and always labelled. */
@ExtendWith(SmallCity.class)
class LedgerCommandTest {
    private final Shell shell = new Shell();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyIndicatorStandsInBothLedgersOneAfterTheOther(SmallCity.Place city) throws IOException {
        Shell.Said said = shell.run("evaluate", city.folder(), "--all", "--ledger", "both", "--format", "json");

        assertThat(said.err()).isEmpty();
        List<JsonNode> figures = indicators(said);
        List<JsonNode> walk =
                figures.stream().filter(each -> isOf("walk", each)).toList();
        Set<String> onFoot = walk.stream().map(LedgerCommandTest::key).collect(Collectors.toSet());
        List<JsonNode> radius = figures.stream()
                .filter(each -> isOf("radius", each) && onFoot.contains(key(each)))
                .toList();
        assertThat(walk).extracting(LedgerCommandTest::key).containsExactlyElementsOf(keys(radius));
        assertThat(walk).extracting(each -> each.path("total")).isEqualTo(totals(radius));
        assertThat(onFoot).hasSizeGreaterThan(80);
        for (int i = 1; i < figures.size(); i++) {
            boolean first = !figures.get(i - 1).path("id").equals(figures.get(i).path("id"));
            boolean radiusAgain = isOf("walk", figures.get(i - 1)) && isOf("radius", figures.get(i));
            assertThat(first || !radiusAgain).isTrue();
        }
    }

    private static List<String> keys(List<JsonNode> figures) {
        return figures.stream().map(LedgerCommandTest::key).toList();
    }

    private static List<JsonNode> totals(List<JsonNode> figures) {
        return figures.stream().map(each -> each.path("total")).toList();
    }

    @Test
    void everyFigureOnFootSaysWhoIsOffTheNetwork(SmallCity.Place city) throws IOException {
        List<JsonNode> walk = indicators(shell.run(
                "evaluate", city.folder(), "--all", "--ledger", "walk", "--by", "community", "--format", "json"));

        assertThat(walk).allSatisfy(each -> {
            assertThat(each.path("ledger").asText()).isEqualTo("walk");
            assertThat(each.path("details").path("off_network").isNumber()).isTrue();
        });
        assertThat(walk.get(0).path("by")).isNotEmpty().allSatisfy(zone -> assertThat(
                        zone.path("details").path("off_network").isNumber())
                .isTrue());
    }

    @Test
    void withoutAWordFiguresAreByRadius(SmallCity.Place city) throws IOException {
        Shell.Said said = shell.run("evaluate", city.folder(), "--format", "json");

        assertThat(indicators(said)).isNotEmpty().allSatisfy(each -> {
            assertThat(isOf("radius", each)).isTrue();
            assertThat(each.path("details").has("off_network")).isFalse();
        });
        assertThat(said.out())
                .isEqualTo(shell.run("evaluate", city.folder(), "--format", "json", "--ledger", "radius")
                        .out());
    }

    @Test
    void theTableNamesTheLedgerOfEverySection(SmallCity.Place city) {
        String both = shell.run("evaluate", city.folder(), "--ledger", "both").out();

        assertThat(both).containsSubsequence("半径口径", "半径口径", "步行口径", "未接入路网", "步行口径", "未接入路网");
    }

    @Test
    void csvNamesTheLedgerOfEveryLine(SmallCity.Place city) {
        List<String> lines = shell.run("evaluate", city.folder(), "--ledger", "both", "--format", "csv")
                .lines();

        assertThat(lines).filteredOn(line -> line.startsWith("park,radius,")).hasSize(2);
        assertThat(lines).filteredOn(line -> line.startsWith("park,walk,")).hasSize(2);
        assertThat(lines).hasSize(5);
    }

    @Test
    void gapsAreThoseOfOneLedger(SmallCity.Place city) throws IOException {
        Shell.Said radius = gaps(city, "radius");
        Shell.Said walk = gaps(city, "walk");

        assertThat(tree(radius).path("ledger").asText()).isEqualTo("radius");
        assertThat(tree(walk).path("ledger").asText()).isEqualTo("walk");
        assertThat(tree(walk).path("unserved").asDouble())
                .isNotEqualTo(tree(radius).path("unserved").asDouble());
        assertThat(gaps(city, "both").code()).isEqualTo(2);
    }

    private Shell.Said gaps(SmallCity.Place city, String ledger) {
        return shell.run("gaps", city.folder(), "--indicator", "park", "--ledger", ledger, "--format", "json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluate", "gaps", "replay"})
    void aCityWithoutRoadsSaysSo(String command) throws IOException {
        refused(city().block(0, 0, 100, 100).people(100), command, "没有道路图层");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluate", "gaps", "replay"})
    void aCityOfMotorwaysSaysSo(String command) throws IOException {
        refused(city().block(0, 0, 100, 100).people(100).road("motorway", 0, -10, 100, -10), command, "道路都不能步行");
    }

    private void refused(CityFixture town, String command, String sentence) throws IOException {
        Shell elsewhere = new Shell(new Towns(town));
        Path edits = Files.writeString(folder.resolve("edits.jsonl"), "{\"op\":\"undo\"}");
        List<Object> words = new ArrayList<>(List.of(command, folder));
        words.addAll(command.equals("replay") ? List.of(edits) : List.of("--indicator", "park"));
        words.addAll(List.of("--ledger", "walk"));

        Shell.Said said = elsewhere.run(words.toArray());

        assertThat(said.err().lines()).singleElement().asString().contains(sentence);
        assertThat(said.out()).isEmpty();
        assertThat(said.code()).isEqualTo(1);
    }

    @Test
    void everyStreetEditIsFollowedInBothLedgers(SmallCity.Place city) throws Exception {
        Path edits = Files.write(
                folder.resolve("edits.jsonl"), streetEdits(city.housing().centre()));

        Shell.Said said = shell.run("replay", city.folder(), edits, "--all", "--ledger", "both", "--verify");

        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        List<JsonNode> lines = lines(said);
        assertThat(lines).hasSize(11).allSatisfy(line -> {
            assertThat(line.has("error")).isFalse();
            assertThat(line.path("walk").path("millis").isNumber()).isTrue();
            assertThat(line.path("walk").path("recomputed").isInt()).isTrue();
            assertThat(line.path("walk").path("rates").size()).isGreaterThan(80);
        });
        assertThat(lines.get(10).path("walk").path("rates"))
                .isNotEqualTo(lines.get(9).path("walk").path("rates"));
        assertThat(lines.get(0).path("op").asText()).isEqualTo("open_link");
        // Streets are nothing to the radius ledger.
        assertThat(lines.get(3).path("rates")).isEqualTo(lines.get(0).path("rates"));
    }

    private static List<String> streetEdits(Coordinate at) {
        return List.of(
                        "{'op':'open_link','id':'k1','form':'footbridge','from':[%1$f,%2$f],'to':[%3$f,%4$f]}",
                        "{'op':'close_link','id':'b1','at':[%1$f,%2$f]}",
                        "{'op':'close_link','id':'b2','line':[[%1$f,%2$f],[%3$f,%4$f]]}",
                        "{'op':'add_entrance','id':'e1','at':[%3$f,%4$f]}",
                        "{'op':'revise','id':'k1','form':'street'}",
                        "{'op':'move','id':'b2','dx':50,'dy':-30}",
                        "{'op':'place','id':'m1','kind':'facility','type':'market','floor':1500,"
                                + "'geometry':{'type':'Point','coordinates':[%1$f,%2$f]}}",
                        "{'op':'remove','id':'b1'}",
                        "{'op':'undo'}",
                        "{'op':'batch','edits':[{'op':'remove','id':'k1'},{'op':'remove','id':'e1'}]}",
                        "{'op':'remove','id':'b2'}")
                .stream()
                .map(line -> String.format(Locale.ROOT, line, at.x, at.y, at.x + 180, at.y + 90)
                        .replace('\'', '"'))
                .toList();
    }

    @Test
    void onFootAloneTellsNothingByRadius(SmallCity.Place city) throws Exception {
        Path edits = Files.write(
                folder.resolve("edits.jsonl"),
                streetEdits(city.housing().centre()).subList(0, 2));

        List<JsonNode> lines = lines(shell.run("replay", city.folder(), edits, "--ledger", "walk"));
        Shell.Said table = shell.run("replay", city.folder(), edits, "--ledger", "both", "--format", "table");

        assertThat(lines).hasSize(2).noneMatch(line -> line.has("rates") || line.has("millis"));
        assertThat(lines).allMatch(line -> line.path("walk").path("rates").has("park"));
        assertThat(table.lines()).allMatch(line -> line.contains("半径口径") && line.contains("步行口径"));
    }

    @Test
    void randomEditsOfEveryKindAreFollowedExactlyOnFoot(SmallCity.Place city) throws Exception {
        List<String> types = new CityFolderReader()
                .readShippedCatalogue().types().stream().map(FacilityType::id).toList();
        List<String> edits = new RandomEdits(4, city.baseline(), types).lines(60);
        Path file = Files.write(folder.resolve("edits.jsonl"), edits);

        Shell.Said said = shell.run(
                "replay",
                city.folder(),
                file,
                "--indicator",
                "park,facility.market,facility.kindergarten,living-circle.5,school.primary.seats,parking,charging",
                "--ledger",
                "walk",
                "--verify");

        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.lines()).hasSize(60).noneMatch(line -> line.contains("\"error\""));
    }

    @Test
    void theNetworkIsKeptInTheProject(SmallCity.Place city) throws Exception {
        Path project = folder.resolve("城.qdp");
        shell.run("import", city.folder(), "-o", project);
        Path edits = Files.writeString(folder.resolve("edits.jsonl"), "{\"op\":\"undo\"}");

        assertThat(holdsNetwork(project)).isFalse();
        String before = shell.run("evaluate", project, "--ledger", "walk").out();
        assertThat(holdsNetwork(project)).isFalse();
        shell.run("replay", project, edits, "--ledger", "walk");
        assertThat(holdsNetwork(project)).isTrue();

        assertThat(shell.run("evaluate", project, "--ledger", "walk").out()).isEqualTo(before);
    }

    /** Whoever moves the joining limit of a project finds other people off the network, also here. */
    @Test
    void aProjectGoesByItsOwnStandards(SmallCity.Place city) throws Exception {
        Path project = folder.resolve("城.qdp");
        shell.run("import", city.folder(), "-o", project);
        double shipped = offNetwork(project);
        String text = CatalogueWriter.text(new CityFolderReader().readShippedCatalogue());
        String edited = text.replaceFirst("(id: \"?walk\\.join\"?,[^\\n]*?value: )100", "$11");
        assertThat(edited).isNotEqualTo(text);
        try (ProjectFile file = new H2ProjectRepository().open(project)) {
            file.appendCatalogue(0, edited);
        }

        assertThat(offNetwork(project)).isGreaterThan(shipped);
    }

    private double offNetwork(Path project) throws IOException {
        Shell.Said said = shell.run("evaluate", project, "--ledger", "walk", "--format", "json");
        assertThat(said.err()).isEmpty();
        return indicators(said).get(0).path("details").path("off_network").asDouble();
    }

    private static boolean holdsNetwork(Path project) throws Exception {
        try (ProjectFile file = new H2ProjectRepository().open(project)) {
            return file.findNetwork().isPresent();
        }
    }

    private static boolean isOf(String ledger, JsonNode figure) {
        return figure.path("ledger").asText().equals(ledger);
    }

    private static String key(JsonNode figure) {
        return figure.path("id").asText() + " " + figure.path("denominator").asText() + " "
                + figure.path("unit").asText();
    }

    private static List<JsonNode> indicators(Shell.Said said) throws IOException {
        return StreamSupport.stream(tree(said).path("indicators").spliterator(), false)
                .toList();
    }

    private static JsonNode tree(Shell.Said said) throws IOException {
        return new ObjectMapper().readTree(said.out());
    }

    private static List<JsonNode> lines(Shell.Said said) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : said.lines()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    /** Finds a town in every folder. */
    private record Towns(CityFixture town) implements DatasetReader {
        @Override
        public ImportedCity readCity(Path from, CancellationToken token, ProgressListener progress) {
            return new ImportedCity(town.build(), new ImportReport(List.of(), List.of()));
        }

        @Override
        public StandardsCatalogue readShippedCatalogue() {
            return new CityFolderReader().readShippedCatalogue();
        }
    }
}
