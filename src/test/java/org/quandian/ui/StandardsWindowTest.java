package org.quandian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.ui.fx.FigureText;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** The standards in the window, changed by keyboard: figures follow at once, and it can be taken back. */
@ExtendWith(ApplicationExtension.class)
class StandardsWindowTest {
    private static final String RADIUS = "#standard-radius-0";
    private WindowRig rig;

    @BeforeEach
    void open(@TempDir Path folder) {
        rig = WindowRig.of(folder, WindowTest.town()).openCity();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]).release(new MouseButton[0]);
        rig.close();
    }

    @Test
    void anotherRadiusGivesAnotherRateAndUndoTheOldOne(FxRobot robot) {
        String before = rate();
        openParks(robot);
        type(robot, "1200");
        rig.await(() -> !rate().equals(before));

        assertThat(rig.find("#restore-radius-0")).isNotNull();
        assertThat(rig.state().standards().canUndo()).isTrue();
        assertThat(rig.state().history().canUndo()).isFalse();

        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        rig.await(() -> rate().equals(before));
        robot.press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
        rig.await(() -> !rate().equals(before));
    }

    @Test
    void aNumberOutOfRangeIsRefusedInTheFieldAndChangesNothing(FxRobot robot) {
        openParks(robot);
        type(robot, "0");

        assertThat(rig.get(RADIUS, TextField.class).getStyleClass()).contains("invalid");
        assertThat(rig.state().standards().canUndo()).isFalse();
    }

    @Test
    void theCatalogueGoesIntoAFileAndComesBack(FxRobot robot, @TempDir Path folder) {
        String before = rate();
        Path file = folder.resolve("标准.yaml");
        robot.interact(() -> rig.workbench().standards().exportTo(file));
        rig.await(() -> Files.exists(file) && rig.state() != null && isWhole(file));
        openParks(robot);
        type(robot, "1200");
        rig.await(() -> !rate().equals(before));

        robot.interact(() -> rig.workbench().standards().importFrom(file));

        rig.await(() -> rate().equals(before));
    }

    @Test
    void aFileThatIsNoCatalogueIsRefusedWithItsLine(FxRobot robot, @TempDir Path folder) throws java.io.IOException {
        Path file = Files.writeString(folder.resolve("坏.yaml"), "types: []\nregimes: 7\n");
        robot.interact(() -> rig.workbench().standards().importFrom(file));

        rig.await(() -> rig.find("#failure-why") instanceof javafx.scene.control.Label why
                && why.getText().contains("2"));
        assertThat(rig.state().standards().canUndo()).isFalse();
    }

    @Test
    void whileTheStandardsAreOpenKeysLeaveTheMapAlone(FxRobot robot) {
        openParks(robot);
        robot.clickOn("#standards-close");
        rig.await(() -> !rig.workbench().standards().isOpen());
        robot.type(KeyCode.F4);
        rig.await(() -> rig.workbench().standards().isOpen());
        robot.interact(() ->
                rig.get("#standards-list", javafx.scene.control.ListView.class).requestFocus());
        robot.type(KeyCode.DIGIT1);

        assertThat(rig.workbench().desk().chart().tool()).isEqualTo(org.quandian.ui.map.tool.ToolKind.SELECT);
        robot.type(KeyCode.ESCAPE);
        rig.await(() -> !rig.workbench().standards().isOpen());
    }

    private void openParks(FxRobot robot) {
        robot.type(KeyCode.F4);
        rig.await(() -> rig.workbench().standards().isOpen());
        robot.interact(() -> rig.get("#standards-search", TextField.class).setText("公园"));
        robot.interact(() -> rig.get("#standards-list", javafx.scene.control.ListView.class)
                .getSelectionModel()
                .select(1));
        rig.await(() -> rig.find(RADIUS) != null);
    }

    private void type(FxRobot robot, String number) {
        robot.interact(() -> {
            TextField field = rig.get(RADIUS, TextField.class);
            field.requestFocus();
            field.selectAll();
        });
        robot.write(number);
        robot.type(KeyCode.ENTER);
    }

    private boolean isWhole(Path file) {
        try {
            return Files.readString(file).contains("GARDEN2016");
        } catch (java.io.IOException unreadable) {
            return false;
        }
    }

    private String rate() {
        return rig.get("#big-rate", FigureText.class).digitsText();
    }
}
