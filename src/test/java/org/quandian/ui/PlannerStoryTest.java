package org.quandian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
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
import org.quandian.access.city.CityResult;
import org.quandian.dataset.CityFolderReader;
import org.quandian.dataset.YamlTargetFormat;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Denominator;
import org.quandian.planning.Feature;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.Ledger;
import org.quandian.planning.PocketPark;
import org.quandian.planning.Programme;
import org.quandian.planning.Scenario;
import org.quandian.planning.Target;
import org.quandian.planning.TargetBook;
import org.quandian.planning.TargetLink;
import org.quandian.planning.TargetProgramme;
import org.quandian.planning.ZoneLevel;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.TargetWords;
import org.quandian.siting.SitingRules;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.ui.compare.CompareReading;
import org.quandian.ui.fx.FigureText;
import org.quandian.ui.phase.BoardReading;
import org.quandian.workspace.ImportedCity;
import org.quandian.workspace.UnusableDataException;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A morning of a planner on the demo city, with a real mouse and keyboard; whatever the window says in the end, {@code evaluate} says of
 * the exported plan, too.
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
        rig = WindowRig.shipped(Files.createDirectory(folder.resolve("鹿城")), city)
                .openCity();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]).release(new MouseButton[0]);
        rig.close();
    }

    @Test
    void fromTheWorstGapToTheBoard(FxRobot robot, @TempDir Path out) throws Exception {
        rig.clickOn(robot, "#gap-1");
        rig.awaitMap();
        List<Point> sites = idleLand(middleOfTheMap());
        String whole = rig.state().activeScenario();

        stampParks(robot, sites.subList(0, 3));
        place(robot, KeyCode.DIGIT2, sites.get(3), "2028");
        place(robot, KeyCode.DIGIT3, sites.get(4), "2029");
        String parks = branch(robot, 6);

        assertThat(kinds(whole))
                .containsExactly("pocket_park", "pocket_park", "pocket_park", "complete_community", "parking_lot");
        assertThat(kinds(parks)).containsExactly("pocket_park", "pocket_park", "pocket_park");
        StoryTruth ofWhole = StoryTruth.of(plan(whole), city.baseline().city(), out);
        StoryTruth ofParks = StoryTruth.of(plan(parks), city.baseline().city(), out);
        rig.await(() -> rig.state().findFigures(Ledger.WALK).isPresent());
        equal(ofWhole, plan(whole));
        equal(ofParks, plan(parks));
        assertThat(bigRate()).isEqualTo(percent(ofParks.usual("park", "radius")));

        comparisonSays(robot, ofWhole, ofParks);
        choose(robot, whole);
        boardSays(robot, ofWhole);
        theYearSays(robot, out);
    }

    private List<String> kinds(String scenario) {
        return rig.state().getHistory(scenario).current().interventions().stream()
                .map(Intervention::kind)
                .toList();
    }

    private Scenario plan(String scenario) {
        return rig.state().getHistory(scenario).current();
    }

    private CityResult figures(Ledger ledger, Scenario plan) {
        CityResult base = rig.state().findFigures(ledger).orElseThrow();
        return base.ledger().update(base, plan, CancellationToken.none());
    }

    private static String percent(StoryTruth.Line line) {
        return line.rate().map(FigureFormat::percent).orElse("–");
    }

    private String bigRate() {
        return rig.get("#big-rate", FigureText.class).digitsText();
    }

    /** Chooses the tool, shows the site, clicks, and gives what stands there its year. */
    private void place(FxRobot robot, KeyCode tool, Point site, String year) {
        int placed = rig.state().scenario().interventions().size();
        showPlace(robot, site);
        robot.type(tool);
        rig.moveTo(robot, site.getX() + 1, site.getY() + 1);
        rig.moveTo(robot, site.getX(), site.getY()).clickOn(MouseButton.PRIMARY);
        rig.await(() -> rig.state().scenario().interventions().size() == placed + 1);
        rig.await(() -> rig.find("#inspector-year") != null);
        scrollTo(robot, rig.get("#inspector-year", Node.class));
        robot.clickOn("#inspector-year");
        robot.clickOn("#year-" + year);
        rig.await(() -> year(placed).equals(year));
    }

    /** As the wheel does over the dock. */
    private static void scrollTo(FxRobot robot, Node node) {
        robot.interact(() -> {
            Node at = node;
            while (!(at instanceof ScrollPane)) {
                at = at.getParent();
            }
            ScrollPane dock = (ScrollPane) at;
            Bounds content = dock.getContent().getBoundsInLocal();
            double top = dock.getContent()
                    .sceneToLocal(node.localToScene(node.getBoundsInLocal()))
                    .getMinY();
            double room = dock.getViewportBounds().getHeight();
            dock.setVvalue(Math.max(0, Math.min(1, (top - room / 2) / (content.getHeight() - room))));
        });
    }

    private String year(int index) {
        return rig.state().scenario().interventions().get(index).values().getOrDefault(Programme.YEAR, "");
    }

    /** On the page of comparison: another plan from a step of this one, and back to the map. */
    private String branch(FxRobot robot, int step) {
        int scenarios = rig.state().scenarioNames().size();
        page(robot, KeyCode.DIGIT2, "#compare-views");
        robot.clickOn(rig.get("#compare-views", Node.class).lookupAll(".toggle-button").stream()
                .skip(4)
                .findFirst()
                .orElseThrow());
        rig.await(() -> rig.find("#branch-" + step) != null);
        robot.clickOn("#branch-" + step);
        rig.await(() -> rig.find("#name-field") != null);
        robot.type(KeyCode.ENTER);
        rig.await(() -> rig.state().scenarioNames().size() == scenarios + 1);
        backToTheMap(robot);
        return rig.state().activeScenario();
    }

    private void page(FxRobot robot, KeyCode digit, String sign) {
        robot.press(KeyCode.ALT).type(digit).release(KeyCode.ALT);
        rig.await(() -> rig.find(sign) != null && rig.find(sign).getScene() != null);
    }

    private void backToTheMap(FxRobot robot) {
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT1).release(KeyCode.ALT);
        rig.await(() -> rig.frame().isMapOnShow());
    }

    /** Another plan by the menu in the header. */
    private void choose(FxRobot robot, String scenario) {
        robot.clickOn("#scenarios");
        rig.await(() -> rig.get("#scenarios", MenuButton.class).isShowing());
        robot.type(KeyCode.DOWN, rig.state().scenarioNames().indexOf(scenario) + 1);
        robot.type(KeyCode.ENTER);
        rig.await(() -> rig.state().activeScenario().equals(scenario));
    }

    /** Every rate in the table, under both plans, as it is written. */
    private void comparisonSays(FxRobot robot, StoryTruth left, StoryTruth right) {
        page(robot, KeyCode.DIGIT2, "#compare-page");
        Node table = rig.get("#compare-page", Node.class);
        rig.await(() -> CompareReading.ratesOf(table).size() > 100);
        Map<String, CompareReading.Pair> rates =
                WaitForAsyncUtils.waitForAsyncFx(60_000, () -> CompareReading.ratesOf(table));
        rates.forEach((key, pair) -> {
            int dot = key.lastIndexOf('.');
            assertThat(pair)
                    .as(key)
                    .isEqualTo(new CompareReading.Pair(
                            percent(left.usual(key.substring(0, dot), key.substring(dot + 1))),
                            percent(right.usual(key.substring(0, dot), key.substring(dot + 1)))));
        });
        backToTheMap(robot);
    }

    /** Every card of a target that is a rate of the whole city. */
    private void boardSays(FxRobot robot, StoryTruth truth) throws UnusableDataException {
        page(robot, KeyCode.DIGIT4, ".target-card");
        Node root = rig.map().getScene().getRoot();
        Map<String, String> cards = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> BoardReading.of(root));
        TargetWords words = new TargetWords(Messages.in(Messages.Language.ZH));
        int read = 0;
        for (TargetProgramme programme : targets().listInUse()) {
            for (Target target : programme.targets()) {
                if (target.link() instanceof TargetLink.Rate rate && rate.level() == ZoneLevel.CITY) {
                    String name = words.of(target.name()) + " " + words.aim(target);
                    StoryTruth.Line line = truth.find(rate.indicatorId(), rate.ledger(), rate.denominator());
                    for (Map.Entry<String, String> card : cards.entrySet()) {
                        if (card.getKey().startsWith(name)) {
                            assertThat(card.getValue()).as(name).isEqualTo(percent(line));
                            read++;
                        }
                    }
                }
            }
        }
        assertThat(read).isPositive();
        backToTheMap(robot);
    }

    private TargetBook targets() throws UnusableDataException {
        return new YamlTargetFormat()
                .bookOf(rig.state().documents(), city.baseline().city().name());
    }

    /** The city at the end of 2027: of three parks only the first is there. The strip ends with 2030 and the plan as a whole. */
    private void theYearSays(FxRobot robot, Path out) throws Exception {
        Scenario then = rig.state().scenario().asOf(2027);
        StoryTruth truth = StoryTruth.ofParks(then, city.baseline().city(), out);
        double served = truth.usual("park", "radius").served();
        assertThat(then.interventions()).hasSize(1);
        assertThat(servedOnScreen()).isGreaterThan(served);
        robot.interact(() -> rig.map().requestFocus());
        robot.type(KeyCode.COMMA, KeyCode.COMMA, KeyCode.COMMA, KeyCode.COMMA);
        rig.await(() -> servedOnScreen() == served);
        assertThat(bigRate()).isEqualTo(percent(truth.usual("park", "radius")));
    }

    private double servedOnScreen() {
        return rig.workbench().desk().figures().get("park").city().served();
    }

    /** 1,600 m² each. */
    private void stampParks(FxRobot robot, List<Point> sites) {
        robot.type(KeyCode.DIGIT1);
        robot.doubleClickOn("#brush-number");
        robot.interact(() -> rig.get("#brush-number", TextField.class).setText("1600"));
        robot.type(KeyCode.ENTER);
        int year = 2027;
        for (Point site : sites) {
            place(robot, KeyCode.DIGIT1, site, Integer.toString(year++));
        }
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
            if (rules.check(thing, Scenario.empty("")).isEmpty()) {
                sites.add(inside);
            }
        }
        sites.sort(Comparator.comparingDouble(site -> site.distance(near)));
        List<Point> apart = new ArrayList<>();
        for (Point site : sites) {
            if (apart.stream().allMatch(other -> other.distance(site) > APART)) {
                apart.add(site);
            }
        }
        return apart;
    }

    /** Everything the window can compute, in both ledgers, is what a fresh computation from the exported file says, to the last digit. */
    private void equal(StoryTruth truth, Scenario plan) throws Exception {
        Map<Ledger, CityResult> known = new EnumMap<>(Ledger.class);
        for (StoryTruth.Line line : truth.lines()) {
            Ledger ledger = line.ledger().equals(Ledger.WALK.id()) ? Ledger.WALK : Ledger.RADIUS;
            CityResult figures = known.computeIfAbsent(ledger, each -> figures(each, plan));
            CoverageRate rate = figures.get(line.indicator())
                    .city(Denominator.findById(line.denominator()).orElseThrow());
            assertThat(List.of(rate.total(), rate.served()))
                    .as("%s %s %s", line.indicator(), line.ledger(), line.denominator())
                    .isEqualTo(List.of(line.total(), line.served()));
        }
    }
}
