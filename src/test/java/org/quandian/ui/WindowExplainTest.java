package org.quandian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Regimes;
import org.quandian.map.MapViewport;
import org.quandian.planning.StandardsCatalogue;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** A click on a number says where it comes from, in the real window, headless. */
@ExtendWith(ApplicationExtension.class)
class WindowExplainTest {
    private WindowRig rig;

    @BeforeEach
    void open(@TempDir Path folder) {
        CityFixture town = CityFixture.city()
                .studyArea(0, 0, 3000, 1500)
                .park(100, 600, 100, 100)
                .block(300, 500, 300, 300)
                .people(1000)
                .block(1000, 500, 300, 300)
                .people(1000)
                .block(2400, 500, 300, 300)
                .people(1000)
                .district("东区", 1500, 0, 1500, 1500)
                .district("西区", 0, 0, 1500, 1500);
        rig = WindowRig.of(folder, town.build(), new StandardsCatalogue(List.of(), List.of(Regimes.uhc2022())))
                .openCity();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]).release(new MouseButton[0]);
        rig.close();
    }

    @Test
    void theBigRateSaysItsFormulaAndItsParcels(FxRobot robot) {
        robot.clickOn("#big-rate");

        // what lies in a scroll pane is found once that has been laid out
        rig.await(() -> rig.find("#explain-parts") != null && rig.find("#explain-body") != null);
        assertThat(texts("#explain-body")).contains("居住用地总面积", "UHC2022", "依据", "数据来源");
        assertThat(table().getItems()).hasSize(3);
        assertThat(texts("#explain-sum")).contains("270,000");
    }

    @Test
    void aRowFliesToItsParcelAndASecondClickExplainsIt(FxRobot robot) {
        robot.clickOn("#big-rate");
        rig.await(() -> rig.find("#explain-parts") != null);
        MapViewport before = rig.map().viewport();

        robot.interact(() -> table().getSelectionModel().select(0));
        rig.await(() -> rig.map().viewport().metresPerPixel() < before.metresPerPixel());
        robot.interact(() -> table().requestFocus());
        robot.type(KeyCode.ENTER);

        rig.await(() ->
                rig.find("#explain-body") != null && texts("#explain-body").contains("由谁服务"));
        assertThat(rig.get("#explain-back", Node.class).isVisible()).isTrue();
    }

    @Test
    void theKeyboardAsksCopiesAndCloses(FxRobot robot) {
        robot.interact(() -> rig.get("#big-rate", Node.class).requestFocus());
        robot.type(KeyCode.ENTER);
        rig.await(() -> rig.find("#explain-parts") != null);
        robot.clickOn("#explain-copy");
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).contains("公园绿地服务半径覆盖率", "合计\t");

        robot.interact(() -> rig.get("#explain-card", Node.class).requestFocus());
        robot.type(KeyCode.ESCAPE);
        rig.await(() -> rig.find("#explain-card") == null);
    }

    @Test
    void gapsAndPinnedRatesSayWhyToo(FxRobot robot) {
        rig.await(() -> rig.find("#gap-amount-1") != null);
        robot.clickOn("#gap-amount-1");
        rig.await(() ->
                rig.find("#explain-body") != null && texts("#explain-body").contains("缺 1,000 人"));
        assertThat(texts("#explain-card")).contains("缺口");
        assertThat(table().getItems()).hasSize(1);
        assertThat(rig.get("#explain-back", Node.class).isVisible()).isFalse();

        robot.clickOn("#legend-unserved");
        rig.await(() ->
                rig.find("#explain-card") != null && texts("#explain-card").contains("270,000"));

        robot.interact(() -> rig.workbench().pinned().toggle("park"));
        rig.await(() -> rig.find("#pinned-rate-park") != null);
        robot.clickOn("#pinned-rate-park");
        rig.await(() ->
                rig.find("#explain-card") != null && texts("#explain-card").contains("全市"));
        assertThat(table().getItems()).hasSize(3);
    }

    @SuppressWarnings("unchecked")
    private TableView<Object> table() {
        return rig.get("#explain-parts", TableView.class);
    }

    private String texts(String selector) {
        StringBuilder all = new StringBuilder();
        collect(rig.get(selector, Node.class), all);
        return all.toString();
    }

    private static void collect(Node node, StringBuilder all) {
        if (node instanceof Labeled label) {
            all.append(label.getText()).append('\n');
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(each -> collect(each, all));
        }
    }
}
