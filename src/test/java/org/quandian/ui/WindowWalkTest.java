package org.quandian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.dataset.CityFolderReader;
import org.quandian.fixture.CityFixture;
import org.quandian.planning.Denominator;
import org.quandian.planning.Intervention;
import org.quandian.planning.Ledger;
import org.quandian.planning.StreetClosure;
import org.quandian.planning.StreetLink;
import org.quandian.ui.fx.FigureText;
import org.quandian.ui.panel.StreetPanel;
import org.quandian.workspace.WalkStatus;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** The window in two ledgers, with a real mouse and real keys. */
@ExtendWith(ApplicationExtension.class)
class WindowWalkTest {
    private WindowRig rig;

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]).release(new MouseButton[0]);
        rig.close();
    }

    /** A park beside one street, a block beside another; the way around is more than two kilometres long. */
    private static CityFixture twoStreets() {
        return town().road("residential", 400, 100, 400, 1100)
                .road("residential", 700, 100, 700, 1100)
                .road("residential", 400, 1100, 700, 1100);
    }

    private static CityFixture town() {
        return CityFixture.city()
                .studyArea(0, 0, 1600, 1200)
                .park(300, 100, 95, 95)
                .community("甲社区", 600, 0, 400, 400)
                .block(705, 110, 80, 60)
                .people(1000);
    }

    private void open(Path folder, CityFixture city) {
        rig = WindowRig.of(folder, city.build(), new CityFolderReader().readShippedCatalogue())
                .openCity();
    }

    private void openOnFoot(Path folder) {
        open(folder, twoStreets());
        rig.await(() -> rig.state().walkStatus() == WalkStatus.READY);
    }

    private void changeLedger(FxRobot robot) {
        robot.interact(() -> rig.map().requestFocus());
        robot.type(KeyCode.L);
    }

    @Test
    void withoutRoadsTheWalkLedgerIsShutAndSaysWhy(@TempDir Path folder, FxRobot robot) {
        open(folder, town());
        changeLedger(robot);

        assertThat(rig.get("#ledger-walk", Labeled.class).isDisabled()).isTrue();
        assertThat(rig.workbench().ledgers().whyNoWalk())
                .hasValueSatisfying(why -> assertThat(why).contains("没有道路图层"));
        assertThat(rig.get("#tool-open_link", Labeled.class).isDisabled()).isTrue();
        assertThat(rig.workbench().desk().view().ledger()).isEqualTo(Ledger.RADIUS);
    }

    @Test
    void withoutRoadsTheKeyOfWaysTakesNoTool(@TempDir Path folder, FxRobot robot) {
        open(folder, town());
        robot.interact(() -> rig.map().requestFocus());
        robot.type(KeyCode.DIGIT4);

        assertThat(rig.workbench().desk().chart().tool()).isEqualTo(org.quandian.ui.map.tool.ToolKind.SELECT);
    }

    @Test
    void bothRatesStandSideBySideAndTheKeyChangesThem(@TempDir Path folder, FxRobot robot) {
        openOnFoot(folder);
        rig.await(() -> otherRate().equals("0.0%"));
        assertThat(bigRate()).isEqualTo("100.0");

        changeLedger(robot);
        rig.await(() -> bigRate().equals("0.0"));

        assertThat(otherRate()).isEqualTo("100.0%");
        assertThat(rig.get("#street-panel", StreetPanel.class).isVisible()).isTrue();
    }

    @Test
    void theListNamesWhoIsServedOnPaperOnly(@TempDir Path folder, FxRobot robot) {
        openOnFoot(folder);
        changeLedger(robot);

        rig.await(() -> rig.find("#street-row-1") != null);
        assertThat(rig.get("#street-row-1", Region.class).getAccessibleText())
                .contains("甲社区")
                .contains("1,000");
    }

    @Test
    void aWayThatIsDrawnBringsPeopleToThePark(@TempDir Path folder, FxRobot robot) {
        openOnFoot(folder);
        changeLedger(robot);
        drawWay(robot);

        assertThat(rig.state().scenario().interventions().get(0).design()).isInstanceOf(StreetLink.class);
        assertThat(servedOnFoot()).isEqualTo(1000);
        rig.await(() -> bigRate().equals("100.0"));
    }

    @Test
    void inTheRadiusLedgerTheCardOfAWayTellsWhatItBringsOnFoot(@TempDir Path folder, FxRobot robot) {
        openOnFoot(folder);
        robot.interact(() -> rig.map().requestFocus());
        robot.type(KeyCode.DIGIT4);
        rig.moveTo(robot, 400, 140).clickOn(MouseButton.PRIMARY);
        rig.moveTo(robot, 650, 140);
        rig.moveTo(robot, 700, 140);

        rig.await(() -> card().contains("+1,000") && card().contains("步行口径") && card().contains("300 m"));
        assertThat(bigRate()).isEqualTo("100.0");
    }

    @Test
    void undoingAWayTakesItsPeopleBack(@TempDir Path folder, FxRobot robot) {
        openOnFoot(folder);
        drawWay(robot);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        rig.await(() -> rig.state().scenario().interventions().isEmpty());

        assertThat(servedOnFoot()).isZero();
    }

    @Test
    void aBarSnapsToTheStreet(@TempDir Path folder, FxRobot robot) {
        openOnFoot(folder);
        robot.interact(() -> rig.map().requestFocus());
        robot.type(KeyCode.DIGIT7);
        rig.moveTo(robot, 550, 620);
        double near = 5 * rig.map().viewport().metresPerPixel();
        rig.moveTo(robot, 400 + near, 620).clickOn(MouseButton.PRIMARY);
        rig.await(() -> rig.state().scenario().interventions().size() == 1);

        Intervention bar = rig.state().scenario().interventions().get(0);
        assertThat(bar.design()).isInstanceOf(StreetClosure.class);
        assertThat(bar.shape().getCoordinate().x).isEqualTo(400);
    }

    private void drawWay(FxRobot robot) {
        robot.interact(() -> rig.map().requestFocus());
        robot.type(KeyCode.DIGIT4);
        rig.moveTo(robot, 400, 140).clickOn(MouseButton.PRIMARY);
        rig.moveTo(robot, 700, 140).clickOn(MouseButton.PRIMARY);
        robot.type(KeyCode.ENTER);
        rig.await(() -> rig.state().scenario().interventions().size() == 1);
    }

    private double servedOnFoot() {
        return rig.state()
                .findFigures(Ledger.WALK)
                .orElseThrow()
                .get("park")
                .city(Denominator.POPULATION)
                .served();
    }

    private String bigRate() {
        return rig.get("#big-rate", FigureText.class).digitsText();
    }

    private String otherRate() {
        return rig.get("#other-rate-figure", Labeled.class).getText();
    }

    private String card() {
        StringBuilder text = new StringBuilder();
        Region card = rig.get(".cursor-card", Region.class);
        card.lookupAll(".label").forEach(each -> text.append(((Labeled) each).getText()));
        card.lookupAll(".figure-digits").forEach(each -> text.append(((Text) each).getText()));
        return text.toString();
    }
}
