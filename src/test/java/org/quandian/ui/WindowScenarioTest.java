package org.quandian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** The scenario menu of the header. */
@ExtendWith(ApplicationExtension.class)
class WindowScenarioTest {
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
    void aBranchIsMadeAndTheLastScenarioCannotBeDeleted(FxRobot robot) {
        assertThat(item("删除方案").isDisable()).isTrue();

        robot.interact(() -> item("从此处分支…").fire());
        rig.await(() -> rig.find("#name-field") != null);
        robot.clickOn("建立");

        rig.await(() -> rig.state().scenarioNames().size() == 2);
        assertThat(rig.state().activeScenario()).isEqualTo("方案 B");
        rig.await(() -> !item("删除方案").isDisable());
        robot.interact(() -> item("删除方案").fire());
        robot.clickOn(".dialog-card .primary");
        rig.await(() -> rig.state().scenarioNames().size() == 1);
    }

    @Test
    void aFaultyPlanIsSaidAndChangesNothing(FxRobot robot, @TempDir Path elsewhere) throws Exception {
        Path bad = Files.writeString(
                elsewhere.resolve("bad.geojson"),
                "{\"features\":[{\"properties\":{\"id\":\"a\",\"kind\":\"airport\"}}]}");

        robot.interact(() -> rig.window().scenarioActions().orElseThrow().importPlan(bad));

        rig.await(() -> rig.find("#failure-why") != null);
        assertThat(rig.get("#failure-why", Label.class).getText()).contains("airport", "没有导入任何内容");
        assertThat(rig.state().scenarioNames()).hasSize(1);
    }

    private javafx.scene.control.MenuItem item(String text) {
        return rig.get("#scenarios", MenuButton.class).getItems().stream()
                .filter(each -> text.equals(each.getText()))
                .findFirst()
                .orElseThrow();
    }
}
