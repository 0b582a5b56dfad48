package org.quandian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.quandian.access.CoverageRate;
import org.quandian.access.IndicatorResult;
import org.quandian.access.city.CityResult;
import org.quandian.app.cli.Processes;
import org.quandian.dataset.CityFolderReader;
import org.quandian.dataset.PlanFiles;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Denominator;
import org.quandian.planning.Feature;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.PocketPark;
import org.quandian.portrayal.FigureFormat;
import org.quandian.siting.SitingRules;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.ui.fx.FigureText;
import org.quandian.workspace.ImportedCity;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * A morning of a planner on the demo city, with a real mouse and keyboard; whatever the window says in the end, {@code evaluate} says of
 * the exported plan in a process of its own.
 */
@ExtendWith(ApplicationExtension.class)
class PlannerStoryTest {
    /** Wide enough for everything the story places, metres. */
    private static final double ROOM = 60;

    /** Nothing that is placed is in the way of anything else, metres. */
    private static final double APART = 250;

    private static ImportedCity city;

    private WindowRig rig;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        if (city == null) {
            city = new CityFolderReader()
                    .readCity(Path.of("maps/lucheng"), CancellationToken.none(), ProgressListener.SILENT);
        }
        rig = new WindowRig(Files.createDirectory(folder.resolve("鹿城")), city).openCity();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]).release(new MouseButton[0]);
        rig.close();
    }

    @Test
    void fromTheWorstGapToTheBoard(FxRobot robot, @TempDir Path out) throws Exception {
        rig.await(() -> rig.find("#gap-1") != null);
        robot.clickOn("#gap-1");
        rig.awaitMap();
        Point worst = middleOfTheMap();

        stampParks(robot, worst);
        List<Point> free = idleLand(worst);
        place(robot, KeyCode.DIGIT2, free.get(3));
        String all = rig.state().activeScenario();
        branch(robot, 3);
        String parks = rig.state().activeScenario();

        assertThat(kinds(parks)).containsExactly("pocket_park", "pocket_park", "pocket_park");
        assertThat(kinds(all)).containsExactly("pocket_park", "pocket_park", "pocket_park", "complete_community");
        compareWithEvaluate(out, all);
        compareWithEvaluate(out, parks);
        assertThat(bigRate())
                .isEqualTo(FigureFormat.percent(
                        rig.state().figures().get("park").city().rate()));
    }

    private List<String> kinds(String scenario) {
        return rig.state().getHistory(scenario).current().interventions().stream()
                .map(Intervention::kind)
                .toList();
    }

    private String bigRate() {
        return rig.get("#big-rate", FigureText.class).digitsText();
    }

    private void place(FxRobot robot, KeyCode tool, Point site) {
        int placed = rig.state().scenario().interventions().size();
        showPlace(robot, site);
        robot.type(tool);
        rig.moveTo(robot, site.getX() + 1, site.getY() + 1);
        rig.moveTo(robot, site.getX(), site.getY()).clickOn(MouseButton.PRIMARY);
        rig.await(() -> rig.state().scenario().interventions().size() == placed + 1);
    }

    /** On the page of comparison: another plan from a step of this one, and back to the map. */
    private void branch(FxRobot robot, int steps) {
        int scenarios = rig.state().scenarioNames().size();
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT2).release(KeyCode.ALT);
        rig.await(() -> rig.find("#compare-views") != null);
        robot.clickOn(rig.get("#compare-views", Node.class).lookupAll(".toggle-button").stream()
                .skip(4)
                .findFirst()
                .orElseThrow());
        rig.await(() -> rig.find("#branch-" + steps) != null);
        robot.clickOn("#branch-" + steps);
        rig.await(() -> rig.find("#name-field") != null);
        robot.type(KeyCode.ENTER);
        rig.await(() -> rig.state().scenarioNames().size() == scenarios + 1);
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT1).release(KeyCode.ALT);
        rig.await(() -> rig.frame().isMapOnShow());
    }

    private void stampParks(FxRobot robot, Point near) {
        robot.type(KeyCode.DIGIT1);
        robot.doubleClickOn("#brush-number");
        robot.interact(() -> rig.get("#brush-number", TextField.class).setText("1600"));
        robot.type(KeyCode.ENTER);
        idleLand(near).subList(0, 3).forEach(site -> place(robot, KeyCode.DIGIT1, site));
    }

    private void showPlace(FxRobot robot, Point place) {
        Envelope around = place.getEnvelopeInternal();
        around.expandBy(300);
        robot.interact(() -> rig.map().fit(around));
        rig.awaitMap();
    }

    private Point middleOfTheMap() {
        var middle = rig.map().viewport().extent().centre();
        return Shapes.point(middle.x, middle.y);
    }

    /** Idle land on which such a park may stand, nearest first. */
    private static List<Point> idleLand(Point near) {
        Baseline baseline = city.baseline();
        SitingRules rules = SitingRules.prepare(baseline);
        List<Point> sites = new ArrayList<>();
        for (Feature idle : baseline.features(LayerRole.IDLE_LAND)) {
            Point inside = idle.shape().getInteriorPoint();
            Geometry park = Shapes.rectangle(inside.getX() - ROOM / 2, inside.getY() - ROOM / 2, ROOM, ROOM);
            Intervention thing = new Intervention("x", "", park, new PocketPark());
            if (rules.check(thing, org.quandian.planning.Scenario.empty("")).isEmpty()) {
                sites.add(inside);
            }
        }
        sites.sort(java.util.Comparator.comparingDouble(site -> site.distance(near)));
        List<Point> apart = new ArrayList<>();
        for (Point site : sites) {
            if (apart.stream().allMatch(other -> other.distance(site) > APART)) {
                apart.add(site);
            }
        }
        return apart;
    }

    /** Everything the window has computed, in both ledgers where they are there, against a process that knows the exported plan only. */
    private void compareWithEvaluate(Path out, String scenario) throws Exception {
        Path plan = out.resolve(scenario + ".geojson");
        new PlanFiles("0")
                .write(
                        plan,
                        rig.state().getHistory(scenario).current(),
                        city.baseline().city());
        Path said = out.resolve("said.json");
        Process process = Processes.start(
                said,
                out.resolve("err.txt"),
                List.of(),
                "evaluate",
                "maps/lucheng",
                "--scenario",
                plan,
                "--format",
                "json");
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        JsonNode figures = new ObjectMapper().readTree(said.toFile()).path("indicators");
        CityResult figuresOf = rig.state()
                .ledger()
                .update(rig.state().figures(), rig.state().getHistory(scenario).current(), CancellationToken.none());
        int compared = 0;
        for (JsonNode line : figures) {
            IndicatorResult result = figuresOf.get(line.path("id").asText());
            for (Denominator denominator : result.denominators()) {
                CoverageRate rate = result.city(denominator);
                if (denominator.id().equals(line.path("denominator").asText())) {
                    assertThat(line.path("total").asDouble()).isEqualTo(rate.total());
                    assertThat(line.path("served").asDouble()).isEqualTo(rate.served());
                    compared++;
                }
            }
        }
        assertThat(compared).isEqualTo(figures.size()).isPositive();
    }
}
