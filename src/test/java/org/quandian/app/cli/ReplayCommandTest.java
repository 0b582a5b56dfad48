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
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;

/** Edits from a file go through the workspace one by one; what was printed has happened. */
@ExtendWith(SmallCity.class)
class ReplayCommandTest {
    private final Shell shell = new Shell();

    @TempDir
    private Path folder = Path.of("");

    private String here = "";
    private String tiny = "";

    @BeforeEach
    void prepareShapes(SmallCity.Place city) {
        Coordinate centre = city.housing().centre();
        here = square(centre, 90);
        tiny = square(centre, 5);
    }

    @Test
    void everyEditHasItsLine(SmallCity.Place city) throws IOException {
        Shell.Said said = replay(
                city.folder(),
                place("p1", here),
                "{\"op\":\"move\",\"id\":\"p1\",\"dx\":10,\"dy\":-4}",
                "",
                "{\"op\":\"undo\"}",
                "{\"op\":\"redo\"}",
                "{\"op\":\"remove\",\"id\":\"p1\"}");

        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        List<JsonNode> lines = json(said);
        assertThat(lines).hasSize(5);
        JsonNode first = lines.get(0);
        assertThat(fields(first)).containsExactly("n", "op", "id", "millis", "recomputed", "rates", "issues");
        assertThat(first.path("n").asInt()).isEqualTo(1);
        assertThat(first.path("op").asText()).isEqualTo("place");
        assertThat(first.path("id").asText()).isEqualTo("p1");
        assertThat(fields(first.path("rates"))).containsExactly("park", "park.population");
        assertThat(lines.get(2).has("id")).isFalse();
    }

    @Test
    void removingBringsBackTheRateBefore(SmallCity.Place city) throws IOException {
        Shell.Said said =
                replay(city.folder(), place("p1", here), "{\"op\":\"undo\"}", place("p1", here), remove("p1"));

        List<JsonNode> lines = json(said);
        double before = rate(lines.get(1));
        assertThat(rate(lines.get(0))).isGreaterThanOrEqualTo(before);
        assertThat(rate(lines.get(2))).isEqualTo(rate(lines.get(0)));
        assertThat(rate(lines.get(3))).isCloseTo(before, within(1e-12));
    }

    @Test
    void aBatchIsOneStep(SmallCity.Place city) throws IOException {
        String batch = "{\"op\":\"batch\",\"edits\":[" + place("a", here) + "," + remove("a") + "]}";

        List<JsonNode> lines = json(replay(city.folder(), batch, "{\"op\":\"undo\"}"));

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1).has("error")).isFalse();
    }

    @Test
    void sitingIssuesAreReportedAndDoNotStopTheReplay(SmallCity.Place city) throws IOException {
        Shell.Said said = replay(city.folder(), place("p1", tiny), remove("p1"));

        assertThat(said.code()).isZero();
        assertThat(json(said)).hasSize(2);
        assertThat(json(said).get(0).path("issues"))
                .anySatisfy(issue -> assertThat(issue.path("code").asText()).isEqualTo("TOO_SMALL"));
    }

    @Test
    void strictStopsBeforeTheEditThatBreaksARule(SmallCity.Place city) throws IOException {
        Path project = importCity(city);
        Path edits = edits(place("p1", tiny), remove("p1"));

        Shell.Said said = shell.run("replay", project, edits, "--strict");

        assertThat(said.code()).isEqualTo(1);
        assertThat(json(said)).singleElement().satisfies(line -> assertThat(
                        line.path("error").path("code").asText())
                .isEqualTo("TOO_SMALL"));
        assertThat(said.err()).contains("1");
        assertThat(json(shell.run("replay", project, edits(remove("p1"))))
                        .get(0)
                        .path("error")
                        .path("code")
                        .asText())
                .isEqualTo("UNKNOWN_ID");
    }

    @Test
    void anEditThatDoesNotFitIsReportedAndTheRestGoesOn(SmallCity.Place city) throws IOException {
        Shell.Said said = replay(city.folder(), remove("nobody"), place("p1", here), place("p1", here));

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err().lines()).singleElement().asString().contains("2");
        List<JsonNode> lines = json(said);
        assertThat(lines.get(0).path("error").path("code").asText()).isEqualTo("UNKNOWN_ID");
        assertThat(lines.get(0).has("rates")).isFalse();
        assertThat(lines.get(1).has("error")).isFalse();
        assertThat(lines.get(2).path("error").path("code").asText()).isEqualTo("DUPLICATE_ID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "{\"op\":\"fly\",\"id\":\"p1\"}",
                "{\"op\":\"move\",\"id\":\"p1\",\"dx\":\"far\",\"dy\":0}",
                "{\"op\":\"place\",\"id\":\"p2\"}",
                "{\"op\":\"place\",\"id\":\"p2\",\"kind\":\"tower\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[0,0]}}",
                "{\"op\":\"place\",\"id\":\"p2\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,1]]]}}",
                "{\"op\":\"remove\"}",
                "{\"op\":\"batch\",\"edits\":[{\"op\":\"undo\"}]}",
                "[1,2]"
            })
    void aLineThatCannotBeUnderstoodStopsEverythingBeforeItBegins(String bad) throws IOException {
        Path edits = edits(place("p1", here), "", bad);

        // The city does not even exist: the edits are read first.
        Shell.Said said = shell.run("replay", folder.resolve("nowhere"), edits);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err().lines()).singleElement().asString().contains("edits.jsonl 第 3 行");
    }

    @Test
    void editsInAProjectAreThereTheNextTime(SmallCity.Place city) throws IOException {
        Path project = importCity(city);
        double after = rate(
                json(shell.run("replay", project, edits(place("p1", here)))).get(0));

        Shell.Said said = shell.run("evaluate", project, "--format", "json");

        JsonNode figures = new ObjectMapper().readTree(said.out());
        assertThat(figures.path("scenario").asText()).isEqualTo("方案 A");
        assertThat(figures.path("indicators").get(0).path("rate").asDouble()).isCloseTo(after, within(1e-9));
        assertThat(json(shell.run("replay", project, edits("{\"op\":\"undo\"}")))
                        .get(0)
                        .has("error"))
                .isFalse();
    }

    @Test
    void aScenarioIsMadeWhenItIsNamed(SmallCity.Place city) throws IOException {
        Path project = importCity(city);

        assertThat(shell.run("replay", project, edits(place("p1", here)), "--scenario", "方案 B")
                        .code())
                .isZero();

        assertThat(shell.run("evaluate", project, "--scenario", "方案 B").code()).isZero();
        assertThat(shell.run("evaluate", project).out()).contains("方案 B");
    }

    @Test
    void verifyPassesWhatTheWorkspaceComputes(SmallCity.Place city) throws IOException {
        Path edits = edits(place("p1", here), "{\"op\":\"move\",\"id\":\"p1\",\"dx\":77,\"dy\":-41}", remove("p1"));

        assertThat(shell.run("replay", city.folder(), edits, "--verify").code()).isZero();
    }

    @Test
    void theReadableFormHasALineForEachEdit(SmallCity.Place city) throws IOException {
        Shell.Said said =
                shell.run("replay", city.folder(), edits(place("p1", here), remove("x")), "--format", "table");

        assertThat(said.lines()).hasSize(2);
        assertThat(said.lines().get(0)).contains("place", "p1", "ms", "park ");
        assertThat(said.lines().get(1)).contains("remove", "x");
    }

    private Path importCity(SmallCity.Place city) {
        Path project = folder.resolve("city.qdp");
        assertThat(shell.run("import", city.folder(), "-o", project).code()).isZero();
        return project;
    }

    private Shell.Said replay(Path path, String... lines) throws IOException {
        return shell.run("replay", path, edits(lines));
    }

    private Path edits(String... lines) throws IOException {
        return Files.write(folder.resolve("edits.jsonl"), List.of(lines));
    }

    private static List<JsonNode> json(Shell.Said said) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : said.lines()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    private static double rate(JsonNode line) {
        assertThat(line.path("rates").has("park")).isTrue();
        return line.path("rates").path("park").asDouble();
    }

    private static List<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String place(String id, String geometry) {
        return "{\"op\":\"place\",\"id\":\"" + id + "\",\"kind\":\"pocket_park\",\"geometry\":" + geometry
                + ",\"name\":\"园\"}";
    }

    private static String remove(String id) {
        return "{\"op\":\"remove\",\"id\":\"" + id + "\"}";
    }

    private static String square(Coordinate corner, double side) {
        double x = corner.x;
        double y = corner.y;
        return String.format(
                Locale.ROOT,
                "{\"type\":\"Polygon\",\"coordinates\":[[[%f,%f],[%f,%f],[%f,%f],[%f,%f],[%f,%f]]]}",
                x,
                y,
                x + side,
                y,
                x + side,
                y + side,
                x,
                y + side,
                x,
                y);
    }
}
