package org.quandian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.dataset.CityFolderReader;
import org.quandian.fixture.CityFixture;
import org.quandian.planning.Attributes;
import org.quandian.planning.Baseline;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.Intervention;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.SchoolSite;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Everything a planner places, with a real mouse, under the rules that ship with the program. */
@ExtendWith(ApplicationExtension.class)
class PlacingTest {
    private static final String SEATS = "school.primary.seats";
    private static final String MARKET = "facility.market";
    private WindowRig rig;

    @BeforeEach
    void open(@TempDir Path folder) {
        rig = WindowRig.of(folder, town(), new CityFolderReader().readShippedCatalogue())
                .openCity();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]).release(new MouseButton[0]);
        rig.close();
    }

    /** Two blocks with 300 children and no school; nothing in between. */
    private static Baseline town() {
        return CityFixture.city()
                .studyArea(0, 0, 3000, 1500)
                .park(100, 600, 100, 100)
                .block(600, 500, 300, 300)
                .people(1000)
                .with(Attributes.CHILDREN_PRIMARY, 100L)
                .block(1500, 500, 300, 300)
                .people(2000)
                .with(Attributes.CHILDREN_PRIMARY, 200L)
                .build();
    }

    @Test
    void aSchoolGivesSeatsAndTakingItBackTakesThem(FxRobot robot) {
        assertThat(served(SEATS)).isZero();
        place(robot, KeyCode.DIGIT6, 1400, 640);

        assertThat(only().design()).isInstanceOf(SchoolSite.class);
        assertThat(served(SEATS)).isEqualTo(300);

        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        rig.await(() -> rig.state().scenario().interventions().isEmpty());
        assertThat(served(SEATS)).isZero();
    }

    @Test
    void fewerClassesInTheListMeanFewerSeats(FxRobot robot) {
        place(robot, KeyCode.DIGIT6, 1400, 640);
        robot.interact(() -> {
            TextField classes = rig.get("#inspector-classes", TextField.class);
            classes.requestFocus();
            classes.selectAll();
        });
        robot.write("2").type(KeyCode.ENTER);
        rig.await(() -> rig.state().history().position() == 2);

        assertThat(only().values()).containsEntry(SchoolSite.CLASSES, "2");
        assertThat(served(SEATS)).isEqualTo(90);
    }

    @Test
    void aMarketServesPeopleAndDeleteTakesItAway(FxRobot robot) {
        place(robot, KeyCode.DIGIT5, 1650, 650);

        assertThat(only().design()).isInstanceOfSatisfying(FacilitySite.class, market -> {
            assertThat(market.type()).isEqualTo("market");
            assertThat(market.floorArea()).isPresent();
            assertThat(only().shape().getArea()).isGreaterThan(0);
        });
        assertThat(served(MARKET)).isGreaterThan(0);

        robot.type(KeyCode.DELETE);
        rig.await(() -> rig.state().scenario().interventions().isEmpty());
        assertThat(served(MARKET)).isZero();
    }

    @Test
    void aCarParkHasTheTypedSpacesAndTheirLand(FxRobot robot) {
        robot.interact(() -> rig.map().requestFocus());
        robot.type(KeyCode.DIGIT3);
        robot.interact(() -> {
            TextField spaces = rig.get("#brush-spaces", TextField.class);
            spaces.requestFocus();
            spaces.selectAll();
        });
        robot.write("60").type(KeyCode.ENTER);
        drop(robot, 1200, 650);

        assertThat(only().design()).isInstanceOfSatisfying(ParkingLot.class, lot -> {
            assertThat(lot.spaces()).hasValue(60);
            assertThat(only().shape().getArea()).isCloseTo(1800, org.assertj.core.api.Assertions.within(1.0));
        });
    }

    @Test
    void aCompleteCommunityBringsItsBundle(FxRobot robot) {
        place(robot, KeyCode.DIGIT2, 1650, 650);

        assertThat(served("facility.kindergarten")).isGreaterThan(0);
        assertThat(served("facility.pharmacy")).isGreaterThan(0);
    }

    @Test
    void whilePlacingTheCardTellsOfWhatIsInTheHand(FxRobot robot) {
        robot.interact(() -> rig.map().requestFocus());
        robot.type(KeyCode.DIGIT6);
        rig.moveTo(robot, 1380, 640);
        rig.moveTo(robot, 1400, 640);
        rig.await(() -> {
            StringBuilder text = new StringBuilder();
            rig.get(".cursor-card", javafx.scene.layout.Region.class)
                    .lookupAll(".label")
                    .forEach(each -> text.append(((javafx.scene.control.Label) each).getText()));
            rig.get(".cursor-card", javafx.scene.layout.Region.class)
                    .lookupAll(".figure-digits")
                    .forEach(each -> text.append(((javafx.scene.text.Text) each).getText()));
            return text.toString().contains("小学 24 班") && text.toString().contains("+300");
        });
    }

    private double served(String indicator) {
        return rig.state().figures().get(indicator).city().served();
    }

    private Intervention only() {
        assertThat(rig.state().scenario().interventions()).hasSize(1);
        return rig.state().scenario().interventions().get(0);
    }

    private void place(FxRobot robot, KeyCode key, double x, double y) {
        robot.interact(() -> rig.map().requestFocus());
        robot.type(key);
        drop(robot, x, y);
    }

    private void drop(FxRobot robot, double x, double y) {
        rig.moveTo(robot, x - 30, y);
        rig.moveTo(robot, x, y).clickOn(MouseButton.PRIMARY);
        rig.await(() -> rig.state().scenario().interventions().size() == 1);
    }
}
