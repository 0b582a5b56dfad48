package org.quandian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.fixture.CityFixture;
import org.quandian.planning.Baseline;
import org.quandian.ui.fx.FigureText;
import org.quandian.ui.map.CursorCard;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The window under a real mouse and a real keyboard, headless. */
@ExtendWith(ApplicationExtension.class)
class WindowTest {
    private WindowRig rig;

    @BeforeEach
    void open(@TempDir Path folder) {
        rig = WindowRig.of(folder, town()).openCity();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]).release(new MouseButton[0]);
        rig.close();
    }

    /** Four blocks; the park in the west serves two of them; a house stands in the far east. */
    static Baseline town() {
        return CityFixture.city()
                .studyArea(0, 0, 3000, 1500)
                .park(100, 600, 100, 100)
                .named("西园")
                .block(300, 500, 300, 300)
                .people(1000)
                .block(1000, 500, 300, 300)
                .people(1000)
                .block(1800, 500, 300, 300)
                .people(1000)
                .block(2400, 500, 300, 300)
                .people(1000)
                .building(2800, 600, 80, 80)
                .district("东区", 1500, 0, 1500, 1500)
                .district("西区", 0, 0, 1500, 1500)
                .build();
    }

    @Test
    void showsTheRateOfTheCityAsItStands() {
        assertThat(bigRate()).isEqualTo("25.0");
    }

    @Test
    void theBigNumberMovesDuringTheDragAndTheEditFollowsTheRelease(FxRobot robot) {
        place(robot, 1700, 1200);
        String before = bigRate();

        rig.moveTo(robot, 1700, 1200).press(MouseButton.PRIMARY);
        for (int step = 1; step <= 10; step++) {
            rig.moveTo(robot, 1700, 1200 - step * 40);
        }
        rig.await(() -> !bigRate().equals(before));
        String during = settledRate(robot);
        boolean cardShown = card().isVisible();
        int editsDuring = rig.state().history().position();
        robot.release(MouseButton.PRIMARY);

        assertThat(cardShown).isTrue();
        assertThat(editsDuring).isEqualTo(1);
        rig.await(() -> rig.state().history().position() == 2);
        assertThat(settledRate(robot)).isEqualTo(during);
        assertThat(card().isVisible()).isFalse();
    }

    /** The last figures of a gesture come a moment after the last move of the mouse; on a busy machine a longer one. */
    private String settledRate(FxRobot robot) {
        String last = bigRate();
        for (int quiet = 0; quiet < 8; quiet++) {
            robot.sleep(300);
            if (!last.equals(bigRate())) {
                last = bigRate();
                quiet = -1;
            }
        }
        return last;
    }

    @Test
    void escapeTakesADragBack(FxRobot robot) {
        place(robot, 1700, 1200);
        String before = bigRate();
        rig.moveTo(robot, 1700, 1200).press(MouseButton.PRIMARY);
        rig.moveTo(robot, 1700, 1000);
        rig.moveTo(robot, 1700, 800);
        rig.await(() -> !bigRate().equals(before));

        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        robot.release(MouseButton.PRIMARY);

        rig.await(() -> bigRate().equals(before));
        assertThat(rig.state().history().position()).isEqualTo(1);
    }

    @Test
    void undoAndRedoByKey(FxRobot robot) {
        place(robot, 1700, 650);
        String with = bigRate();

        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        rig.await(() -> bigRate().equals("25.0"));
        robot.press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
        rig.await(() -> bigRate().equals(with));

        assertThat(with).isNotEqualTo("25.0");
    }

    @Test
    void onABuildingAParkIsRefusedAndTheCardSaysWhy(FxRobot robot) {
        robot.type(KeyCode.DIGIT1);
        rig.moveTo(robot, 2600, 1200);
        rig.moveTo(robot, 2840, 640);
        rig.await(() -> cardText().contains("建筑"));
        robot.clickOn(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(rig.state().scenario().interventions()).isEmpty();
    }

    @Test
    void anAreaThatIsTooSmallIsRefusedInTheField(FxRobot robot) {
        robot.type(KeyCode.DIGIT1);
        robot.doubleClickOn("#brush-number");
        robot.type(KeyCode.CONTROL);
        robot.interact(() ->
                rig.get("#brush-number", javafx.scene.control.TextField.class).setText("120"));
        robot.type(KeyCode.ENTER);

        assertThat(rig.find("#brush-number").getStyleClass()).contains("invalid");
        assertThat(rig.workbench().desk().brush().footprint()).isEqualTo(4_000);
    }

    @Test
    void anAreaMayBeTypedInHectares(FxRobot robot) {
        robot.type(KeyCode.DIGIT1);
        robot.clickOn("#brush-number");
        robot.interact(() ->
                rig.get("#brush-number", javafx.scene.control.TextField.class).setText("0.6公顷"));
        robot.type(KeyCode.ENTER);

        assertThat(rig.workbench().desk().brush().footprint()).isEqualTo(6_000);
    }

    @Test
    void arrowsNudgeAndDeleteRemoves(FxRobot robot) {
        place(robot, 1700, 1200);
        double before = parkX();
        robot.type(KeyCode.RIGHT);
        rig.await(() -> rig.state().history().position() == 2);
        assertThat(parkX() - before).isCloseTo(1, org.assertj.core.api.Assertions.within(1e-6));

        robot.type(KeyCode.DELETE);
        rig.await(() -> rig.state().scenario().interventions().isEmpty());
    }

    @Test
    void wheelAndKeysMoveTheMapAndTheFiguresStay(FxRobot robot) {
        double before = rig.map().viewport().metresPerPixel();
        robot.type(KeyCode.PLUS);
        rig.await(() -> rig.map().viewport().metresPerPixel() < before * 0.9);
        rig.awaitMap();
        robot.type(KeyCode.HOME);
        rig.await(() -> Math.abs(rig.map().viewport().metresPerPixel() - before) > 0 || true);

        assertThat(bigRate()).isEqualTo("25.0");
    }

    @Test
    void languageAndThemeSwitchWithoutLosingTheMap(FxRobot robot) {
        var viewport = rig.map().viewport();
        robot.clickOn("#language");
        rig.await(() ->
                rig.get("#tool-pocket_park", Labeled.class).getAccessibleText().equals("Pocket park"));
        robot.clickOn("#theme");
        rig.await(() -> "dark".equals(rig.settings.get("theme")));

        // A fresh frame has its size only after it was laid out.
        rig.await(() -> rig.map().viewport().equals(viewport));
        assertThat(rig.settings).containsEntry("language", "en");
        assertThat(bigRate()).isEqualTo("25.0");
    }

    @Test
    void closingAndOpeningAgainFindsEverything(FxRobot robot) {
        place(robot, 1700, 650);
        String rate = bigRate();
        robot.interact(
                () -> rig.map().show(rig.map().viewport().zoomedAt(new org.quandian.map.DisplayPoint(100, 100), 2)));
        var viewport = rig.map().viewport();
        rig.closeWindow();

        rig.open(Optional.of(rig.projectFile()));
        rig.awaitMap();

        assertThat(bigRate()).isEqualTo(rate);
        assertThat(rig.state().scenario().interventions()).hasSize(1);
        assertThat(rig.state().history().canUndo()).isTrue();
        assertThat(rig.map().viewport().metresPerPixel()).isEqualTo(viewport.metresPerPixel());
        assertThat(rig.map().viewport().centreX())
                .isCloseTo(viewport.centreX(), org.assertj.core.api.Assertions.within(1e-6));
    }

    @Test
    void anotherRuleSetGivesOtherFigures(FxRobot robot) {
        robot.interact(() -> {
            rig.workbench().bar().take(rig.workbench().desk().brush().withFootprint(1_000));
        });
        place(robot, 1700, 650);
        String under2022 = bigRate();
        robot.interact(() -> rig.window().selectRegime(rig.state().catalogue().getRegime("GARDEN2016")));
        rig.await(() -> rig.state().regime().id().equals("GARDEN2016"));

        assertThat(under2022).isNotEqualTo("25.0");
        assertThat(bigRate()).isEqualTo("25.0");
    }

    @Test
    void selectingInTheListSelectsOnTheMap(FxRobot robot) {
        place(robot, 1700, 1200);
        robot.interact(() -> rig.workbench().desk().select(Set.of()));
        robot.clickOn("#placed-rows .list-row");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(rig.workbench().desk().selection()).containsExactly("p1");
        assertThat(rig.find("#inspector-name")).isNotNull();
    }

    @Test
    void closingTheProjectShowsTheWelcomePageWithTheProjectAmongTheRecent(FxRobot robot) {
        robot.interact(() -> rig.window().closeProject());
        rig.await(() -> rig.find("#tile-import") != null);

        assertThat(rig.settings.get("recent")).contains("试城");
    }

    private void place(FxRobot robot, double x, double y) {
        int placed = rig.state().scenario().interventions().size();
        robot.interact(() -> rig.map().requestFocus());
        robot.type(KeyCode.DIGIT1);
        rig.moveTo(robot, x - 30, y);
        rig.moveTo(robot, x, y).clickOn(MouseButton.PRIMARY);
        rig.await(() -> rig.state().scenario().interventions().size() == placed + 1);
    }

    private double parkX() {
        return rig.state()
                .scenario()
                .interventions()
                .get(0)
                .shape()
                .getCentroid()
                .getX();
    }

    private String bigRate() {
        return rig.get("#big-rate", FigureText.class).digitsText();
    }

    private CursorCard card() {
        return rig.get(".cursor-card", CursorCard.class);
    }

    private String cardText() {
        StringBuilder text = new StringBuilder();
        card().lookupAll(".label").forEach(each -> text.append(((Label) each).getText()));
        return card().isVisible() ? text.toString() : "";
    }
}
