package org.quandian.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.quandian.dataset.CityFolderReader;
import org.quandian.fixture.CityFixture;
import org.quandian.map.MapPoint;
import org.quandian.planning.Intervention;
import org.quandian.planning.ScenarioEdit;
import org.quandian.ui.fx.TextClipboard;
import org.quandian.ui.map.tool.Outline;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Selecting, copying, numbers, locks and pins, with a real mouse and keyboard. */
@ExtendWith(ApplicationExtension.class)
class ToolsWindowTest {
    private WindowRig rig;

    @BeforeEach
    void open(@TempDir Path folder) {
        rig = WindowRig.of(
                        folder,
                        CityFixture.city()
                                .studyArea(0, 0, 3000, 1500)
                                .park(100, 600, 100, 100)
                                .block(600, 500, 300, 300)
                                .people(1000)
                                .block(1500, 500, 300, 300)
                                .people(2000)
                                .build(),
                        new CityFolderReader().readShippedCatalogue())
                .openCity();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]).release(new MouseButton[0]);
        rig.close();
    }

    @Test
    void aCopyIsPastedAtTheMouseUnderAnIdOfItsOwn(FxRobot robot) {
        park(robot, 1200, 700);
        robot.interact(() -> rig.map().requestFocus());
        control(robot, KeyCode.C);
        rig.moveTo(robot, 1200, 300);
        control(robot, KeyCode.V);
        rig.await(() -> things().size() == 2);

        assertThat(things().get(1).id()).isNotEqualTo(things().get(0).id());
        assertThat(box(1).centre().x).isCloseTo(1200, within(4.0));
        assertThat(box(1).centre().y).isCloseTo(300, within(4.0));
        assertThat(things().get(1).shape().getArea())
                .isCloseTo(things().get(0).shape().getArea(), within(1e-6));
    }

    @Test
    void everythingSelectedIsAlignedAndDeletedInOneStepEach(FxRobot robot) {
        park(robot, 1200, 700);
        park(robot, 1260, 300);
        robot.interact(() -> rig.map().requestFocus());
        control(robot, KeyCode.A);
        robot.interact(() ->
                rig.get("#arrange-left", javafx.scene.control.Button.class).fire());
        rig.await(() -> Math.abs(box(0).getMinX() - box(1).getMinX()) < 1e-6);
        assertThat(box(0).getMinX()).isCloseTo(1175, within(1e-6));
        robot.interact(() -> rig.map().requestFocus());
        robot.type(KeyCode.DELETE);
        rig.await(() -> things().isEmpty());
        control(robot, KeyCode.Z);
        rig.await(() -> things().size() == 2);
        control(robot, KeyCode.Z);
        rig.await(() -> Math.abs(box(1).getMinX() - 1235) < 1e-6);
    }

    @Test
    void whatIsNoPlanInTheClipboardIsRefusedInWords(FxRobot robot) {
        robot.interact(() -> {
            new TextClipboard().put("this is no plan");
            rig.map().requestFocus();
        });
        control(robot, KeyCode.V);
        rig.await(() -> cardText().contains("剪贴板里的内容不能粘贴"));

        assertThat(things()).isEmpty();
    }

    @Test
    void aParkIsPlacedByNumbers(FxRobot robot) {
        robot.interact(() -> rig.map().requestFocus());
        robot.type(KeyCode.DIGIT1);
        rig.moveTo(robot, 1200, 700);
        robot.type(KeyCode.TAB);
        type(robot, "numeric-area", "0.36公顷");
        type(robot, "numeric-x", "1,100");
        type(robot, "numeric-y", "400");
        robot.interact(() ->
                rig.get("#numeric-place", javafx.scene.control.Button.class).fire());
        rig.await(() -> things().size() == 1);

        assertThat(things().get(0).shape().getArea()).isCloseTo(3600, within(1e-6));
        assertThat(box(0).centre().x).isCloseTo(1100, within(1e-6));
        assertThat(box(0).centre().y).isCloseTo(400, within(1e-6));
    }

    @Test
    void whatIsLockedInTheListStaysUnderTheMouse(FxRobot robot) {
        park(robot, 1200, 700);
        String id = things().get(0).id();
        robot.interact(
                () -> rig.get("#lock-" + id, javafx.scene.control.Button.class).fire());
        rig.await(() -> things().get(0).programme().locked());
        Envelope before = box(0);
        rig.moveTo(robot, 1200, 700).press(MouseButton.PRIMARY);
        rig.moveTo(robot, 1150, 650);
        rig.moveTo(robot, 1100, 600);
        rig.await(() -> cardText().contains("已锁定"));
        robot.release(MouseButton.PRIMARY);

        assertThat(box(0)).isEqualTo(before);
    }

    @Test
    void theCheckBoxOfTheListTakesAParkOutOfTheFigures(FxRobot robot) {
        double without = served();
        park(robot, 1450, 650);
        assertThat(served()).isGreaterThan(without);
        String id = things().get(0).id();
        robot.interact(
                () -> rig.get("#on-" + id, javafx.scene.control.CheckBox.class).fire());
        rig.await(() -> things().get(0).programme().off());

        assertThat(served()).isEqualTo(without);
    }

    @Test
    void aPinnedIndicatorFollowsTheGesture(FxRobot robot) {
        robot.interact(() -> rig.workbench().pinned().toggle("park"));
        rig.await(() -> pinText().startsWith("+0 人") || pinText().startsWith("0 人"));
        robot.interact(() -> rig.map().requestFocus());
        robot.type(KeyCode.DIGIT1);
        rig.moveTo(robot, 1400, 650);
        rig.moveTo(robot, 1450, 650);
        rig.await(() -> pinText().matches("\\+[1-9][0-9,]* 人 +\\+[0-9.]+ 个百分点…?"));
    }

    @Test
    void whatWasCutIsPastedUnderAnIdThatTheHistoryDoesNotKnow(FxRobot robot) {
        park(robot, 1200, 700);
        String first = things().get(0).id();
        robot.interact(() -> rig.map().requestFocus());
        control(robot, KeyCode.X);
        rig.await(() -> things().isEmpty());
        rig.moveTo(robot, 1200, 300);
        control(robot, KeyCode.V);
        rig.await(() -> things().size() == 1);

        assertThat(things().get(0).id()).isNotEqualTo(first);
    }

    private List<Intervention> things() {
        return rig.state().scenario().interventions();
    }

    private Envelope box(int index) {
        return things().get(index).shape().getEnvelopeInternal();
    }

    private double served() {
        return rig.state().figures().get("park").city().served();
    }

    private void park(FxRobot robot, double x, double y) {
        int before = things().size();
        robot.interact(() -> {
            PlanDesk desk = rig.workbench().desk();
            Intervention park = desk.blank().withShape(Outline.SQUARE.around(new MapPoint(x, y), 2500));
            desk.commit(new ScenarioEdit.Place(park));
            desk.select(Set.of(park.id()));
        });
        rig.await(() ->
                things().size() == before + 1 && !rig.workbench().desk().edits().isSaving());
    }

    private static void control(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
    }

    private void type(FxRobot robot, String id, String text) {
        robot.interact(() -> {
            TextField field = rig.get("#" + id, TextField.class);
            field.requestFocus();
            field.setText(text);
            field.fireEvent(new javafx.event.ActionEvent());
        });
    }

    private String cardText() {
        Region card = rig.get(".cursor-card", Region.class);
        StringBuilder text = new StringBuilder();
        if (card.isVisible()) {
            card.lookupAll(".label").forEach(each -> text.append(((Label) each).getText()));
        }
        return text.toString();
    }

    private String pinText() {
        return rig.find("#pinned-park") instanceof Label label ? label.getText() : "";
    }
}
