package org.quandian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Denominator;
import org.quandian.planning.Programme;
import org.quandian.planning.ScenarioEdit;
import org.quandian.portrayal.FigureFormat;
import org.quandian.ui.map.MapPane;
import org.quandian.workspace.WorkspaceState;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** The page of comparison in the real window, headless: two plans, their maps, the table, and what is changed from there. */
@ExtendWith(ApplicationExtension.class)
class WindowCompareTest {
    private static final String A = "方案 A";
    private static final String B = "方案 B";

    private WindowRig rig;

    @BeforeEach
    void open(@TempDir Path folder, FxRobot robot) {
        rig = WindowRig.of(
                        folder,
                        CityFixture.city()
                                .studyArea(0, 0, 4000, 1500)
                                .block(300, 500, 300, 300)
                                .people(1000)
                                .block(3000, 500, 300, 300)
                                .people(3000)
                                .build())
                .openCity();
        run(robot, () -> workspace().apply(place("west", 650, 600)));
        run(robot, () -> workspace().scenarios().branch(A, 1, B));
        run(robot, () -> workspace().apply(place("east", 3350, 600)));
        robot.interact(() -> rig.map().requestFocus());
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT2).release(KeyCode.ALT);
        rig.await(() -> rig.frame().pages().current().id().equals("compare"));
        rig.await(() -> conclusion().contains("项比率"));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]).release(new MouseButton[0]);
        rig.close();
    }

    private org.quandian.workspace.Workspace workspace() {
        return rig.frame().workspace();
    }

    private static ScenarioEdit place(String id, double x, double y) {
        return new ScenarioEdit.Place(Shapes.pocketPark(id, x, y, 40, 40));
    }

    private void run(FxRobot robot, Supplier<CompletableFuture<?>> change) {
        boolean[] done = {false};
        robot.interact(() -> {
            var unused = change.get().whenComplete((result, failure) -> done[0] = failure == null);
        });
        rig.await(() -> done[0]);
    }

    private String conclusion() {
        return rig.find("#compare-conclusion") instanceof Label label ? label.getText() : "";
    }

    private void look(FxRobot robot, int view) {
        Node segments = rig.get("#compare-views", Node.class);
        robot.clickOn(segments.lookupAll(".toggle-button").stream()
                .skip(view)
                .findFirst()
                .orElseThrow());
    }

    private double seam() {
        return rig.get("#seam", Node.class).getLayoutX();
    }

    @Test
    void theMapAndItsToolsStayWhileAnotherPageIsOnShow(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.TAB).release(KeyCode.CONTROL);

        rig.await(() -> !rig.frame().pages().current().id().equals("compare"));
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT1).release(KeyCode.ALT);
        rig.await(() -> rig.frame().isMapOnShow());
        assertThat(rig.map().isFocused()).isTrue();
    }

    @Test
    void anotherLanguageAndAnotherThemeStayOnThePageAndItsView(FxRobot robot) {
        look(robot, 1);
        robot.clickOn("#language");
        rig.await(() -> conclusion().contains("B"));
        rig.await(() ->
                rig.find("#language") != null && rig.settings.get("language").equals("en"));
        assertThat(rig.frame().pages().current().id()).isEqualTo("compare");
        robot.clickOn("#theme");
        rig.await(() -> "dark".equals(rig.settings.get("theme")));

        assertThat(rig.frame().pages().current().id()).isEqualTo("compare");
        assertThat(rig.get("#page-compare", ToggleButton.class).isSelected()).isTrue();
        assertThat(rig.get("#seam", Node.class).isVisible())
                .as("side by side there is nothing to drag")
                .isFalse();
    }

    @Test
    void onAnotherPageTheKeysOfTheToolsDoNothing(FxRobot robot) {
        robot.type(KeyCode.DIGIT1);

        assertThat(rig.workbench().desk().chart().tool()).isEqualTo(org.quandian.ui.map.tool.ToolKind.SELECT);
    }

    @Test
    void theConclusionComparesTheTwoScenarios() {
        double more = people(B) - people(A);
        assertThat(conclusion()).contains("“方案 B”").contains("多服务 " + FigureFormat.people(more) + " 人");
    }

    private double people(String scenario) {
        WorkspaceState state = rig.state();
        return state.ledger()
                .evaluate(state.getHistory(scenario).current())
                .get("park")
                .city(Denominator.POPULATION)
                .served();
    }

    @Test
    void bothMapsShowTheSamePlaceAfterZoomAndPan(FxRobot robot) {
        MapPane left = rig.get("#compare-map-left", MapPane.class);
        MapPane right = rig.get("#compare-map-right", MapPane.class);
        rig.await(() -> left.isSettled() && right.isSettled());
        double before = left.viewport().metresPerPixel();
        robot.moveTo(right).scroll(-3);
        rig.await(() -> left.isSettled() && right.isSettled() && left.viewport().metresPerPixel() != before);
        robot.drag(MouseButton.PRIMARY).moveBy(-90, 20).drop();
        rig.await(() -> left.isSettled() && right.isSettled());

        assertThat(left.viewport()).isEqualTo(right.viewport());
    }

    @Test
    void arrowsMoveTheSeamByOnePercent(FxRobot robot) {
        double before = seam();
        double width = rig.get("#compare-map-right", MapPane.class).getWidth();
        robot.type(KeyCode.RIGHT, 10);

        rig.await(() -> Math.abs(seam() - before - width / 10) <= 1.5);
    }

    @Test
    void theSeamIsDragged(FxRobot robot) {
        double before = seam();
        robot.drag("#seam", MouseButton.PRIMARY).moveBy(-120, 0).drop();

        rig.await(() -> Math.abs(seam() - before + 120) <= 3);
    }

    @Test
    void spaceSwapsThePlans(FxRobot robot) {
        robot.type(KeyCode.SPACE);

        rig.await(() -> conclusion().startsWith("“方案 A”"));
    }

    @Test
    void aCheckDisablesInAScenarioThatIsNotOnScreenAndCanBeUndoneThere(FxRobot robot) {
        look(robot, 3);
        assertThat(rig.state().activeScenario()).isEqualTo(B);
        robot.clickOn(rig.get("#check-west-0", CheckBox.class));

        rig.await(() -> isOff(A, "west"));
        assertThat(isOff(B, "west")).isFalse();
        run(robot, () -> workspace().scenarios().undo(A));
        assertThat(isOff(A, "west")).isFalse();
    }

    @Test
    void aCheckPlacesWhatAScenarioLacks(FxRobot robot) {
        look(robot, 3);
        robot.clickOn(rig.get("#check-east-0", CheckBox.class));

        rig.await(() ->
                rig.state().getHistory(A).current().findIntervention("east").isPresent());
    }

    @Test
    void aScenarioBranchesOffFromAStepOfTheHistory(FxRobot robot) {
        look(robot, 4);
        robot.clickOn("#branch-1");
        rig.await(() -> rig.find("#name-field") != null);
        robot.type(KeyCode.ENTER);
        if (rig.state().scenarioNames().size() < 3) {
            robot.clickOn("建立");
        }

        rig.await(() -> rig.state().scenarioNames().size() == 3);
        assertThat(rig.state().scenario().interventions()).extracting("id").containsExactly("west");
    }

    @Test
    void aMergeTakesOverAndIsOneStep(FxRobot robot) {
        robot.clickOn("#compare-merge");
        rig.await(() -> rig.find("#merge-do") != null);
        robot.clickOn("#merge-do");

        rig.await(() -> rig.state().getHistory(A).current().interventions().size() == 2);
        assertThat(rig.state().getHistory(A).position()).isEqualTo(2);
    }

    @Test
    void aConflictWaitsForAChoiceAndIsNotAskedAgain(FxRobot robot) {
        run(robot, () -> workspace().scenarios().applyTo(A, revise("2027")));
        run(robot, () -> workspace().scenarios().applyTo(B, revise("2030")));
        robot.clickOn("#compare-merge");
        rig.await(() -> rig.find("#merge-do") != null);
        assertThat(rig.get("#merge-do", Node.class).isDisabled()).isTrue();

        robot.clickOn("#merge-west-ours");
        rig.await(() -> !rig.get("#merge-do", Node.class).isDisabled());
        robot.clickOn("#merge-do");
        rig.await(() -> rig.state().getHistory(A).current().interventions().size() == 2);
        assertThat(year(A)).isEqualTo(2027);
        assertThat(year(B)).isEqualTo(2030);

        robot.clickOn("#compare-merge");
        rig.await(() -> rig.find("#merge-preview") != null);
        assertThat(rig.get("#merge-preview", Label.class).getText()).contains("不需要合并");
        assertThat(rig.find("#merge-west-ours")).isNull();
    }

    @Test
    void theDifferenceListFliesToWhatIsClicked(FxRobot robot) {
        look(robot, 2);
        ListView<?> list = rig.get("#compare-differences", ListView.class);
        assertThat(list.getItems()).hasSize(1);
        robot.clickOn(list.lookup(".list-cell"));

        MapPane right = rig.get("#compare-map-right", MapPane.class);
        rig.await(() -> Math.abs(right.viewport().centreX() - 3370) < 30);
    }

    private static ScenarioEdit revise(String year) {
        return new ScenarioEdit.Revise("west", Optional.empty(), Optional.empty(), Map.of(Programme.YEAR, year));
    }

    private int year(String scenario) {
        return plan(scenario, "west").year().orElse(0);
    }

    private boolean isOff(String scenario, String id) {
        return plan(scenario, id).off();
    }

    private Programme plan(String scenario, String id) {
        WorkspaceState state = rig.state();
        return state.getHistory(scenario).current().getIntervention(id).programme();
    }

    @Test
    void eachNumberIsExplainedInThePlanOfItsColumnWithoutLeavingThePage(FxRobot robot) {
        explain(robot, 1, A);
        explain(robot, 0, "现状");
        explain(robot, 2, B);

        assertThat(rig.frame().pages().current().id()).isEqualTo("compare");
        assertThat(rig.state().activeScenario()).isEqualTo(B);
        robot.clickOn("#explain-close");
        rig.await(() -> rig.find("#explain-card") == null);
    }

    private void explain(FxRobot robot, int column, String plan) {
        Node number = rig.get("#compare-rows", ListView.class).lookupAll(".explainable").stream()
                .skip(column)
                .findFirst()
                .orElseThrow();
        robot.clickOn(number);
        rig.await(() -> rig.find("#explain-sum") != null
                && textOf(rig.get("#explain-card", Parent.class)).contains("· " + plan));
        assertThat(textOf(rig.get("#explain-body", Parent.class))).contains(((Label) number).getText());
    }

    private static String textOf(Parent node) {
        StringBuilder text = new StringBuilder();
        for (Node each : node.getChildrenUnmodifiable()) {
            text.append(each instanceof Label label ? label.getText() + "\n" : "");
            text.append(each instanceof Parent inner ? textOf(inner) : "");
        }
        return text.toString();
    }

    /** The rows are those of the whole table: nothing is left out because it is far below. */
    @Test
    void theTableHoldsEveryIndicatorOfTheLedger() {
        ListView<?> rows = rig.get("#compare-rows", ListView.class);
        List<String> ids = rig.state().ledger().indicatorIds();

        assertThat(rows.getItems().size()).isGreaterThan(ids.size());
    }
}
