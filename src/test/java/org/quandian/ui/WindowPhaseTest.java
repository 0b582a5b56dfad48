package org.quandian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.access.CoverageRate;
import org.quandian.access.phase.PhaseCosts;
import org.quandian.dataset.CityFolderReader;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Attributes;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.Denominator;
import org.quandian.planning.ExistingStock;
import org.quandian.planning.Intervention;
import org.quandian.planning.PriceList;
import org.quandian.planning.Programme;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.portrayal.FigureFormat;
import org.quandian.ui.fx.FigureText;
import org.quandian.workspace.ProjectDocuments;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** The page of targets and phases and the strip of years in the real window, headless: every figure is the engine's of that year. */
@ExtendWith(ApplicationExtension.class)
class WindowPhaseTest {
    private static final String COMMUNITY = "cc";

    private WindowRig rig;

    @BeforeEach
    void open(@TempDir Path folder, FxRobot robot) {
        rig = WindowRig.of(
                        folder,
                        CityFixture.city()
                                .called("包头", "UHC2022")
                                .studyArea(0, 0, 4000, 1500)
                                .community("东", 0, 0, 2000, 1500)
                                .community("西", 2000, 0, 2000, 1500)
                                .facility("community-service-station", 400, 900)
                                .with(Attributes.FLOOR_AREA, 900.0)
                                .block(300, 500, 300, 300)
                                .people(1000)
                                .block(3000, 500, 300, 300)
                                .people(3000)
                                .build(),
                        new CityFolderReader().readShippedCatalogue())
                .openCity();
        place(robot, inYear(Shapes.pocketPark("west", 650, 600, 40, 40), "2026"));
        place(robot, Shapes.pocketPark("east", 3350, 600, 40, 40));
        place(
                robot,
                inYear(
                        new Intervention(COMMUNITY, "", Shapes.rectangle(700, 900, 60, 60), new CompleteCommunity("东")),
                        "2027"));
        rig.await(() -> rig.state().scenario().interventions().size() == 3);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]).release(new MouseButton[0]);
        rig.close();
    }

    @Test
    void aBarTakenToAnotherYearMovesTheCurveTheReasonsAndTheStrip(FxRobot robot) {
        openPage(robot);
        String community = FigureFormat.whole(cost(COMMUNITY)) + " 万元";
        assertThat(((Labeled) rig.get("#cost-" + COMMUNITY, Node.class)).getText())
                .isEqualTo(community);
        assertThat(cost(COMMUNITY)).isLessThan(ofNothing(COMMUNITY));

        drag(robot, "east", 3);

        rig.await(() -> year("east").equals(OptionalInt.of(2028)));
        rig.await(() -> said("#curve-radius-2028").contains(rate(2028)));
        assertThat(said("#curve-radius-2027")).contains(rate(2027)).contains("UHC2022", "按居住用地", "半径口径");
        assertThat(rate(2027)).isNotEqualTo(rate(2028));
        show(robot, "#curve-radius-2027");
        robot.clickOn("#curve-radius-2027");
        rig.await(
                () -> rig.find("#explain-sum") != null && texts("#explain-card").contains("2027 年末"));
        rig.await(() -> texts("#explain-card").contains(rate(2027).replace("%", "")));

        goTo(robot, 2027);
        rig.await(() -> bigRate().equals(percent(2027)));
        goTo(robot, 2028);
        rig.await(() -> bigRate().equals(percent(2028)));
        goTo(robot, 2025);
        rig.await(() -> bigRate().equals(percent(2025)));

        run(robot, () -> rig.frame().workspace().apply(withoutYears("west", "east", COMMUNITY)));
        rig.await(() -> bigRate().equals(FigureFormat.percent(share(rig.state().scenario()))));
        assertThat(share(rig.state().scenario())).isNotEqualTo(share(2025));
        rig.await(() -> rig.find("#legend-served") instanceof FigureText land
                && land.digitsText()
                        .equals(FigureFormat.number(served(rig.state().scenario()) / 10_000, 1)));
    }

    /** Nothing has a year any more: the strip goes, and with it the year that was on show. */
    private static ScenarioEdit withoutYears(String... ids) {
        return new ScenarioEdit.Batch(Arrays.stream(ids)
                .<ScenarioEdit>map(id ->
                        new ScenarioEdit.Revise(id, Optional.empty(), Optional.empty(), Map.of(Programme.YEAR, "")))
                .toList());
    }

    @Test
    void aCeilingAndAPriceAreSetFromThePageAndANegativeOneIsRefusedInWords(FxRobot robot) {
        openPage(robot);
        double before =
                PhaseCosts.of(rig.state().scenario(), rig.state().ledger()).of(2026);
        show(robot, "#phase-ceilings");
        robot.clickOn("#phase-ceilings");
        number(robot, "2026 年投资上限");
        type(robot, "-5");
        rig.await(() -> field().getStyleClass().contains("invalid"));
        assertThat(rig.state().standards().canUndo()).isFalse();
        assertThat(texts("#standards")).contains("0");

        type(robot, "20");
        rig.await(() -> rig.state().standards().canUndo());
        openPage(robot);
        rig.await(() ->
                rig.find("#money-2026") instanceof Text text && text.getText().contains("超限"));
        assertThat(((Text) rig.get("#money-2026", Node.class)).getText())
                .isEqualTo(FigureFormat.whole(before) + " 超限 " + FigureFormat.whole(before - 20));

        show(robot, "#money-2026");
        robot.clickOn("#money-2026");
        rig.await(() -> rig.find("#phase-money-sum") != null);
        assertThat(texts("#phase-money")).contains("1,600 m²", "0.04", FigureFormat.number(before, 1));
        robot.clickOn("修改单价…");
        number(robot, "造价：口袋公园");
        type(robot, "0.08");
        rig.await(() ->
                PhaseCosts.of(rig.state().scenario(), rig.state().ledger()).of(2026) == 2 * before);
    }

    @Test
    void aValueByHandWithSourceAndDateIsKeptAndTakenBackAndWhatCannotBeReadIsTold(FxRobot robot) {
        openPage(robot);
        robot.clickOn(rig.get("#phase-views", Node.class).lookupAll(".toggle-button").stream()
                .skip(1)
                .findFirst()
                .orElseThrow());
        rig.await(() -> rig.find(".clause-grid") != null);
        robot.clickOn("公共供水管网漏损率");
        rig.await(() -> rig.find("#phase-target-now") != null);
        refused(robot, "#phase-target-now", "约九", "“现值”不是可用的数字：约九");
        refused(robot, "#phase-target-date", "2026-13-01", "2026-13-01");
        refused(robot, "#phase-target-year", "1850", "1850");
        assertThat(rig.state().documents().get(ProjectDocuments.TARGETS).canUndo())
                .isFalse();

        write(robot, "#phase-target-year", "2030");
        write(robot, "#phase-target-base", "9.5");
        write(robot, "#phase-target-now", "8.9");
        write(robot, "#phase-target-source", "水务局年报");
        write(robot, "#phase-target-date", "2026-12-31");
        robot.clickOn("保存");
        rig.await(() -> rig.find("#phase-target-now") == null);
        rig.await(() -> texts(".clause-grid").contains("8.9%"));

        robot.clickOn("#phase-undo-targets");
        rig.await(() -> !texts(".clause-grid").contains("8.9%"));
        robot.clickOn("#phase-redo-targets");
        rig.await(() -> texts(".clause-grid").contains("8.9%"));
    }

    @Test
    void aSlipIsShownBeforeItIsDoneAndAnOrderIsTakenOver(FxRobot robot) {
        openPage(robot);
        show(robot, "#year-menu-2026");
        robot.clickOn("#year-menu-2026");
        rig.await(() -> rig.get("#year-menu-2026", MenuButton.class).isShowing());
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        rig.await(() -> rig.find("#curve-radius-2026-assumed") != null);
        assertThat(((Label) rig.get("#phase-assumption", Node.class)).getText()).contains("2026", "推迟 1 年");
        assertThat(said("#curve-radius-2026-assumed")).contains(rate(2025));
        assertThat(year("west")).hasValue(2026);

        robot.clickOn("#assumed-apply");
        rig.await(() -> year("west").equals(OptionalInt.of(2027)));
        rig.await(() -> said("#curve-radius-2026").contains(rate(2026)));

        show(robot, "#lane-east");
        robot.interact(
                () -> rig.get("#lane-east", Node.class).lookup(".project-bar").requestFocus());
        robot.type(KeyCode.RIGHT);
        rig.await(() -> year("east").equals(OptionalInt.of(2026)));
        rig.await(() -> rig.get("#lane-east", Node.class).lookup(".project-bar").isFocused());
        robot.type(KeyCode.LEFT);
        rig.await(() -> year("east").isEmpty());

        show(robot, "#phase-suggest");
        robot.clickOn("#phase-suggest");
        rig.await(() -> rig.find("#order-grid") != null);
        assertThat(texts("#order-grid")).contains("未填（3）", "west", "east");
        assertThat(((Labeled) rig.get("#order-explained", Node.class)).getText())
                .contains("半径口径", "按居住用地", "UHC2022");
        robot.clickOn("采用这些年份");
        rig.await(() -> year("east").isPresent());
        assertThat(rig.state().history().canUndo()).isTrue();
    }

    private void openPage(FxRobot robot) {
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT4).release(KeyCode.ALT);
        rig.await(() -> rig.frame().pages().current().id().equals("phase"));
        rig.await(() -> rig.find("#curve-radius-2026") != null);
    }

    private void place(FxRobot robot, Intervention thing) {
        run(robot, () -> rig.frame().workspace().apply(new ScenarioEdit.Place(thing)));
    }

    private void run(FxRobot robot, Supplier<CompletableFuture<?>> change) {
        boolean[] done = {false};
        robot.interact(() -> {
            var unused = change.get().whenComplete((result, failure) -> done[0] = failure == null);
        });
        rig.await(() -> done[0]);
    }

    private static Intervention inYear(Intervention thing, String year) {
        return thing.withValues(Map.of(Programme.YEAR, year));
    }

    /** Takes the bar of a thing to a column; the first is for what has no year, the second for 2026. */
    private void drag(FxRobot robot, String id, int column) {
        show(robot, "#lane-" + id);
        Region lane = rig.get("#lane-" + id, Region.class);
        Point2D to = lane.localToScreen(lane.getWidth() / 6 * (column + 0.5), lane.getHeight() / 2);
        robot.drag(lane.lookup(".project-bar"), MouseButton.PRIMARY).moveTo(to).drop();
    }

    /** As the wheel does. */
    private void show(FxRobot robot, String selector) {
        robot.interact(() -> {
            Node node = rig.get(selector, Node.class);
            Node at = node;
            while (!(at instanceof ScrollPane)) {
                at = at.getParent();
            }
            ScrollPane pane = (ScrollPane) at;
            Bounds content = pane.getContent().getBoundsInLocal();
            double middle = pane.getContent()
                    .sceneToLocal(node.localToScene(node.getBoundsInLocal()))
                    .getCenterY();
            double room = pane.getViewportBounds().getHeight();
            pane.setVvalue(Math.max(0, Math.min(1, (middle - room / 2) / (content.getHeight() - room))));
            pane.layout();
        });
    }

    /** Drags the slider of the strip to a year. */
    private void goTo(FxRobot robot, int year) {
        Region line = rig.get(".strip-line", Region.class);
        int stops = 7;
        double step = (line.getWidth() - 2 * 62) / (stops - 1);
        Point2D to = line.localToScreen(62 + step * (year - 2025), line.getHeight() / 2);
        robot.clickOn(to);
    }

    private void number(FxRobot robot, String search) {
        rig.await(() -> rig.workbench().standards().isOpen());
        robot.interact(() -> rig.get("#standards-search", TextField.class).setText(search));
        ListView<?> list = rig.get("#standards-list", ListView.class);
        rig.await(() -> list.getItems().size() == 2);
        robot.interact(() -> list.getSelectionModel().select(1));
        rig.await(() -> rig.find("#standard-value") != null);
    }

    private TextField field() {
        return rig.get("#standard-value", TextField.class);
    }

    private void type(FxRobot robot, String number) {
        write(robot, "#standard-value", number);
        robot.type(KeyCode.ENTER);
    }

    private void write(FxRobot robot, String selector, String text) {
        robot.interact(() -> {
            TextField field = rig.get(selector, TextField.class);
            field.requestFocus();
            field.selectAll();
        });
        robot.type(KeyCode.BACK_SPACE);
        robot.write(text);
    }

    private void refused(FxRobot robot, String selector, String text, String told) {
        String before = rig.get(selector, TextField.class).getText();
        robot.interact(() -> rig.get(selector, TextField.class).setText(text));
        robot.clickOn("保存");
        rig.await(() -> texts("#target-problem").contains(told));
        robot.interact(() -> rig.get(selector, TextField.class).setText(before));
    }

    private Intervention thing(String id) {
        return rig.state().scenario().getIntervention(id);
    }

    private OptionalInt year(String id) {
        return thing(id).programme().year();
    }

    private double cost(String id) {
        var ledger = rig.state().ledger();
        return PriceList.estimate(thing(id), ledger.rules(), ledger.stock()).orElseThrow();
    }

    private double ofNothing(String id) {
        return PriceList.estimate(thing(id), rig.state().ledger().rules(), ExistingStock.NOTHING)
                .orElseThrow();
    }

    private double share(int year) {
        return share(rig.state().scenario().asOf(year));
    }

    private double share(Scenario plan) {
        return land(plan).rate();
    }

    private double served(Scenario plan) {
        return land(plan).served();
    }

    private CoverageRate land(Scenario plan) {
        return rig.state().ledger().evaluate(plan).get("park").city(Denominator.RESIDENTIAL_LAND);
    }

    private String rate(int year) {
        return FigureFormat.rate(share(year));
    }

    private String percent(int year) {
        return FigureFormat.percent(share(year));
    }

    private String bigRate() {
        return rig.get("#big-rate", FigureText.class).digitsText();
    }

    private String said(String selector) {
        Node node = rig.find(selector);
        return node == null ? "" : String.valueOf(node.getAccessibleText());
    }

    private String texts(String selector) {
        StringBuilder all = new StringBuilder();
        Node node = rig.find(selector);
        List.of(node == null ? new Label() : node).forEach(each -> collect(each, all));
        return all.toString();
    }

    private static void collect(Node node, StringBuilder all) {
        if (node instanceof Labeled label) {
            all.append(label.getText()).append('\n');
        } else if (node instanceof Text text) {
            all.append(text.getText()).append('\n');
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(each -> collect(each, all));
        }
    }
}
