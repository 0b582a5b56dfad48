package org.quandian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.access.checkup.CardLine;
import org.quandian.access.checkup.CheckupReport;
import org.quandian.access.checkup.Grade;
import org.quandian.access.checkup.ZoneCard;
import org.quandian.dataset.CityFolderReader;
import org.quandian.fixture.CityFixture;
import org.quandian.planning.Attributes;
import org.quandian.planning.LayerRole;
import org.quandian.portrayal.CheckupWords;
import org.quandian.portrayal.Messages;
import org.quandian.task.CancellationToken;
import org.quandian.ui.checkup.CheckupPage;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** The page of the health check as people use it, in the real window, headless. */
@ExtendWith(ApplicationExtension.class)
class CheckupWindowTest {
    private static final String WEST = "河西社区";

    private WindowRig rig;

    @BeforeEach
    void open(@TempDir Path folder) {
        CityFixture town = CityFixture.city()
                .called("小城", "UHC2022")
                .studyArea(-500, -500, 5000, 2500)
                .block(0, 0, 200, 200)
                .people(900)
                .with(Attributes.HOUSEHOLDS, 300.0)
                .block(700, 0, 200, 200)
                .people(100)
                .with(Attributes.HOUSEHOLDS, 40.0)
                .block(3000, 0, 200, 200)
                .people(500)
                .with(Attributes.HOUSEHOLDS, 200.0)
                .park(750, 250, 60, 60)
                .rectangle(LayerRole.IDLE_LAND, 220, 0, 40, 40)
                .community(WEST, -500, -500, 1500, 1500)
                .community("河东社区", 1000, -500, 3000, 1500);
        rig = WindowRig.of(folder, town.build(), new CityFolderReader().readShippedCatalogue())
                .openCity();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]).release(new MouseButton[0]);
        rig.close();
    }

    @Test
    void aCardSaysWhatTheCheckupSaysAndEachOfItsNumbersSaysWhy(FxRobot robot, @TempDir Path folder) throws Exception {
        openPage(robot);
        chooseWest(robot);

        ZoneCard card = report().findCommunity(WEST).orElseThrow();
        CheckupWords words = new CheckupWords(
                Messages.in(Messages.Language.ZH), rig.state().ledger().rules());
        for (CardLine line : card.lines()) {
            if (line.grade().isPresent()) {
                String id = "value-" + line.indicatorId();
                assertThat(((Label) byId(rig.get("#checkup-card", Parent.class), id)).getText())
                        .as(id)
                        .isEqualTo(words.value(line));
            }
        }
        assertThat(texts("#checkup-problems")).contains("问题 " + card.problems().size());

        robot.clickOn("#value-park");
        rig.await(() -> rig.find("#explain-parts") != null);
        assertThat(texts("#explain-card")).contains(WEST, "公园");
        assertThat(rig.frame().isMapOnShow()).isTrue();
        robot.clickOn("#explain-back");
        rig.await(() -> !rig.frame().isMapOnShow());

        Path file = folder.resolve("体检.xlsx");
        robot.interact(() -> page().exportTo(file));
        rig.await(() -> Files.exists(file));
        assertThat(text(file)).contains(WEST, "河东社区", "体检卡");
    }

    @Test
    void anotherThresholdGivesAnotherGrade(FxRobot robot) {
        openPage(robot);
        chooseWest(robot);
        Optional<Grade> before = parkGrade();
        assertThat(before).contains(Grade.POOR);

        robot.clickOn("#checkup-thresholds");
        rig.await(() -> rig.workbench().standards().isOpen());
        robot.interact(() -> {
            TextField search = rig.get("#standards-search", TextField.class);
            search.setText("checkup.grade.park.fair");
        });
        robot.interact(() -> {});
        robot.interact(() -> ((ListView<?>) rig.get("#standards-list", ListView.class))
                .getSelectionModel()
                .select(1));
        rig.await(() -> rig.find("#standard-value") != null);
        robot.interact(() -> {
            TextField field = rig.get("#standard-value", TextField.class);
            field.requestFocus();
            field.selectAll();
        });
        robot.write("0.05");
        robot.type(KeyCode.ENTER);
        rig.await(() -> rig.state().standards().canUndo());
        robot.clickOn("#standards-close");
        openPage(robot);

        rig.await(() -> badge().equals("中"));
        assertThat(parkGrade()).contains(Grade.FAIR);
    }

    @Test
    void aRemedyIsPlacedAndTakenBackAndTheGradeFollows(FxRobot robot) {
        openPage(robot);
        chooseWest(robot);
        robot.interact(() ->
                byId(rig.get("#checkup-problems", Parent.class), "problem-park").requestFocus());
        robot.type(KeyCode.ENTER);
        rig.await(() -> rig.find(".place-remedy") != null);
        assertThat(texts("#checkup-problems")).contains("口袋公园", "闲置用地，1,600 m²", "本区新增 900 人");

        robot.interact(() -> ((Button) rig.find(".place-remedy")).fire());
        rig.await(() -> badge().equals("优"));
        assertThat(rig.state().scenario().interventions()).singleElement().satisfies(placed -> {
            assertThat(placed.kind()).isEqualTo("pocket_park");
            assertThat(placed.name()).isEqualTo("河西社区口袋公园");
        });

        robot.clickOn("#checkup-undo");
        rig.await(() -> badge().equals("差"));
        assertThat(rig.state().scenario().interventions()).isEmpty();
    }

    private void openPage(FxRobot robot) {
        robot.interact(() -> rig.frame().showPage("checkup"));
        rig.await(() -> rig.find("#checkup-name") != null);
    }

    private void chooseWest(FxRobot robot) {
        robot.clickOn("#checkup-search").write("hxsq");
        ListView<?> zones = rig.get("#checkup-zones", ListView.class);
        rig.await(() -> zones.getItems().size() == 1);
        robot.interact(() -> zones.getSelectionModel().select(0));
        rig.await(() -> rig.get("#checkup-name", Label.class).getText().equals(WEST));
    }

    /** Ids hold dots, which selectors do not know. */
    private static Node byId(Parent parent, String id) {
        for (Node each : parent.getChildrenUnmodifiable()) {
            Node found = id.equals(each.getId()) ? each : each instanceof Parent inner ? byId(inner, id) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Optional<Grade> parkGrade() {
        return report().findCommunity(WEST).orElseThrow().getLine("park").grade();
    }

    private String badge() {
        Parent row = (Parent) rig.find("#line-park");
        return row == null ? "" : texts(row).strip().lines().reduce("", (a, b) -> b);
    }

    private CheckupReport report() {
        return CheckupReport.of(rig.state().figures(), CancellationToken.none());
    }

    private CheckupPage page() {
        return (CheckupPage) rig.frame().pages().find("checkup").orElseThrow();
    }

    private String texts(String selector) {
        return texts(rig.get(selector, Node.class));
    }

    private static String texts(Node node) {
        if (node instanceof Labeled label) {
            return label.getText() + "\n";
        }
        StringBuilder all = new StringBuilder();
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(each -> all.append(texts(each)));
        }
        return all.toString();
    }

    private static String text(Path workbook) throws java.io.IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
