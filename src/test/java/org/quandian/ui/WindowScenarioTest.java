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

    /** One window for all: opening one takes longer than all of these together. */
    @Test
    void everyBadPlanIsSaidInWordsAndChangesNothing(FxRobot robot, @TempDir Path elsewhere) throws Exception {
        String here = rig.state().baseline().city().name();
        refused(robot, elsewhere, plan(1, "别的城市", park("a", 500, 40)), "别的城市", "另一座城市");
        refused(robot, elsewhere, plan(99, here, park("a", 500, 40)), "99", "更新版本", "升级");
        refused(robot, elsewhere, plan(1, here, park("a", 9_000_000, 40)), "范围之外");
        refused(robot, elsewhere, plan(1, here, park("a", 500, 0)), "大小为零");

        String overlapping = plan(1, here, park("东口袋", 1500, 40), park("西口袋", 1510, 40));
        doubted(robot, elsewhere, overlapping);
        robot.type(KeyCode.ESCAPE);
        rig.await(() -> rig.find("#sure-text") == null);
        assertThat(rig.state().scenarioNames()).hasSize(1);
        assertThat(rig.state().scenario().interventions()).isEmpty();
        doubted(robot, elsewhere, overlapping);
        robot.clickOn(".dialog-card .primary");
        rig.await(() -> rig.state().scenarioNames().contains("外来"));
        assertThat(rig.state().getHistory("外来").current().interventions()).hasSize(2);
    }

    private void refused(FxRobot robot, Path folder, String plan, String... said) throws Exception {
        importPlan(robot, folder, plan);
        rig.await(() -> rig.find("#failure-why") != null);
        assertThat(rig.get("#failure-why", Label.class).getText())
                .contains(said)
                .contains("没有导入任何内容");
        robot.clickOn("知道了");
        rig.await(() -> rig.find("#failure-why") == null);
        assertThat(rig.state().scenarioNames()).hasSize(1);
        assertThat(rig.state().history().edits()).isEmpty();
    }

    private void doubted(FxRobot robot, Path folder, String plan) throws Exception {
        importPlan(robot, folder, plan);
        rig.await(() -> rig.find("#sure-text") != null);
        assertThat(rig.get("#sure-text", Label.class).getText()).contains("与已放置的“西口袋”重叠");
    }

    private void importPlan(FxRobot robot, Path folder, String plan) throws Exception {
        Path file = Files.writeString(folder.resolve("plan.geojson"), plan);
        robot.interact(() -> rig.window().scenarioActions().orElseThrow().importPlan(file));
    }

    private static String plan(int format, String city, String... features) {
        return "{\"type\":\"FeatureCollection\",\"name\":\"外来\",\"quandian\":{\"format\":" + format
                + ",\"program\":\"9\",\"city\":\"" + city + "\"},\"features\":[" + String.join(",", features) + "]}";
    }

    private static String park(String id, double x, double size) {
        double east = x + size;
        double north = 1200 + size;
        return "{\"type\":\"Feature\",\"id\":\"" + id + "\",\"properties\":{\"id\":\"" + id + "\",\"name\":\"" + id
                + "\",\"kind\":\"pocket_park\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[" + x + ",1200],["
                + east
                + ",1200],[" + east + "," + north + "],[" + x + "," + north + "],[" + x + ",1200]]]}}";
    }

    private javafx.scene.control.MenuItem item(String text) {
        return rig.get("#scenarios", MenuButton.class).getItems().stream()
                .filter(each -> text.equals(each.getText()))
                .findFirst()
                .orElseThrow();
    }
}
