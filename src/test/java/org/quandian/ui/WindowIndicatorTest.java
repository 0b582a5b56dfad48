package org.quandian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
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
import org.quandian.fixture.Regimes;
import org.quandian.planning.CircleLevel;
import org.quandian.planning.CircleStandard;
import org.quandian.planning.FacilityType;
import org.quandian.planning.Ledger;
import org.quandian.planning.Regime;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.SizeTier;
import org.quandian.planning.SpecialZone;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.ui.fx.FigureText;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Choosing indicators, gaps and buildings in the real window, headless. */
@ExtendWith(ApplicationExtension.class)
class WindowIndicatorTest {
    private WindowRig rig;

    @BeforeEach
    void open(@TempDir Path folder) {
        rig = WindowRig.of(folder, town().build(), catalogue()).openCity();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]).release(new MouseButton[0]);
        rig.close();
    }

    /** Four blocks of a thousand people, a market in the first, a house in the third. */
    private static CityFixture town() {
        return CityFixture.city()
                .studyArea(0, 0, 3000, 1500)
                .park(100, 600, 100, 100)
                .block(300, 500, 300, 300)
                .people(1000)
                .block(1000, 500, 300, 300)
                .people(1000)
                .block(1800, 500, 300, 300)
                .people(1000)
                .block(2400, 500, 300, 300)
                .people(1000)
                .facility("market", 450, 650)
                .home(1850, 550, 80, 80, 6)
                .district("东区", 1500, 0, 1500, 1500)
                .district("西区", 0, 0, 1500, 1500);
    }

    private static StandardsCatalogue catalogue() {
        SizeTier everyMarket = new SizeTier(0, Double.POSITIVE_INFINITY, 500, SpecialZone.NONE, "附录C.0.1", true);
        ServiceStandard market = new ServiceStandard("facility.market", Ledger.RADIUS, List.of(everyMarket));
        Regime parks = Regimes.uhc2022();
        CircleStandard circle = new CircleStandard(
                CircleLevel.MINUTES_15, 1000, List.of(new CircleStandard.Item("market", 1)), "附录B", true);
        Regime all = new Regime(
                parks.id(),
                parks.nameZh(),
                parks.nameEn(),
                List.of(),
                List.of(parks.standards().get(0), market),
                List.of(circle),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        FacilityType type = new FacilityType("market", "菜市场", "Market", "commerce", CircleLevel.MINUTES_10);
        return new StandardsCatalogue(List.of(type), List.of(all));
    }

    @Test
    void anIndicatorIsChosenByKeyAndFiguresLegendAndModuleFollow(FxRobot robot) {
        choose(robot, "market");

        rig.await(() -> bigRate().equals("25.0") && title().equals("菜市场服务半径覆盖率"));
        rig.await(() -> texts("#gap-rows").contains("最近"));
        assertThat(rig.get("#module", Label.class).getText()).isEqualTo("商业");
        rig.await(() -> rig.workbench().map().legend().stream()
                .anyMatch(entry -> entry.key().equals("sites")));
        assertThat(rig.find("#picker")).isNull();
    }

    @Test
    void escapeClosesThePickerAndChangesNothing(FxRobot robot) {
        String before = title();
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        rig.await(() -> rig.find("#picker") != null);
        robot.type(KeyCode.ESCAPE);
        rig.await(() -> rig.find("#picker") == null);

        assertThat(title()).isEqualTo(before);
    }

    @Test
    void theListBecomesARankingWhileTheWindowRests(FxRobot robot) {
        rig.await(() -> rig.state().figures().findComputed("facility.market").isPresent());
        rig.await(() -> rig.state().figures().findComputed("living-circle.15").isPresent());
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        rig.await(() -> texts("#picker").contains("25.0%"));
    }

    @Test
    void aClickOnAGapFliesThere(FxRobot robot) {
        choose(robot, "market");
        rig.await(() -> rig.find("#gap-1") != null && title().startsWith("菜市场"));
        double before = rig.map().viewport().metresPerPixel();
        robot.interact(() -> rig.find("#gap-1").requestFocus());
        robot.type(KeyCode.ENTER);

        rig.await(() -> rig.map().viewport().metresPerPixel() < before * 0.95);
        assertThat(rig.find("#gap-1").getStyleClass()).contains("selected");
    }

    @Test
    void aServiceOfTheCircleIsPutOnScreen(FxRobot robot) {
        choose(robot, "living-circle.15");
        rig.await(() -> texts("#reach").contains("菜市场|25.0%"));
        assertThat(rig.get("#zones-title", Label.class).getText()).isEqualTo("平均得分");
        robot.interact(() -> rig.find("#reach .reach-row").requestFocus());
        robot.type(KeyCode.ENTER);

        rig.await(() -> title().equals("菜市场服务半径覆盖率"));
        rig.await(() -> !rig.find("#reach").isVisible());
        assertThat(rig.get("#zones-title", Label.class).getText()).isEqualTo("分区");
    }

    @Test
    void aClickOnABuildingListsWhatItLacks(FxRobot robot) {
        rig.moveTo(robot, 1890, 590).clickOn(MouseButton.PRIMARY);

        rig.await(() -> texts("#building-card").contains("未达到 1 项"));
        assertThat(texts("#building-card"))
                .contains("菜市场")
                .contains("6 层")
                .contains("≤ 500")
                .contains("附录C.0.1");
        assertThat(rig.get("#building-score", FigureText.class).digitsText()).isEqualTo("0");
        robot.type(KeyCode.ESCAPE);
        rig.await(() -> rig.find("#building-card") == null);
    }

    @Test
    void theIndicatorIsFoundAgainWhenTheProjectIsOpenedAgain(FxRobot robot) {
        choose(robot, "market");
        rig.await(() -> title().startsWith("菜市场"));
        rig.closeWindow();

        rig.open(Optional.of(rig.projectFile()));
        rig.awaitMap();

        rig.await(() -> title().startsWith("菜市场") && bigRate().equals("25.0"));
    }

    private void choose(FxRobot robot, String query) {
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        rig.await(() -> rig.find("#picker") != null);
        robot.write(query, 0);
        robot.type(KeyCode.ENTER);
        rig.await(() -> rig.find("#picker") == null);
    }

    private String title() {
        return rig.get("#open-picker", Labeled.class).getText();
    }

    private String bigRate() {
        return rig.get("#big-rate", FigureText.class).digitsText();
    }

    /** Every label below a node, one after the other; nothing where the node is not there. */
    private String texts(String selector) {
        return rig.find(selector) instanceof Parent parent
                ? parent.lookupAll(".label").stream()
                        .filter(Label.class::isInstance)
                        .map((Node node) -> ((Label) node).getText())
                        .collect(Collectors.joining("|"))
                : "";
    }
}
