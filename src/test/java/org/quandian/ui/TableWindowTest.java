package org.quandian.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quandian.fixture.CityFixture.city;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.fixture.Shapes;
import org.quandian.map.DisplayPoint;
import org.quandian.map.MapPoint;
import org.quandian.planning.Baseline;
import org.quandian.planning.ScenarioEdit;
import org.quandian.ui.map.MapPane;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The page of tables as people use it: choose, filter, sort, select here and on the map, change the plan. */
@ExtendWith(ApplicationExtension.class)
class TableWindowTest {
    @TempDir
    private Path folder = Path.of("");

    private WindowRig rig;

    @BeforeEach
    void open() {
        Baseline town = city().community("东社区", 0, 0, 1000, 1000)
                .community("西社区", 1000, 0, 1000, 1000)
                .block(100, 100, 200, 200)
                .named("河西里")
                .people(300)
                .block(600, 100, 200, 200)
                .named("滨河家园")
                .people(900)
                .block(1500, 100, 200, 200)
                .named("钢苑")
                .people(120)
                .park(100, 400, 200, 200)
                .named("人民公园")
                .build();
        rig = WindowRig.of(folder, town).openCity();
        WaitForAsyncUtils.asyncFx(() -> rig.frame().showPage("table"));
        rig.await(() -> rows().getItems().size() == 3);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aFilterLeavesItsRowsAndSaysHowItWasUnderstood(FxRobot robot) {
        filter("人口 > 200");
        rig.await(() -> rows().getItems().size() == 2);

        assertThat(said()).startsWith("按比较");
        assertThat(rig.get("#table-count", Label.class).getText()).isEqualTo("2 / 3 行");

        filter("bhjy");
        rig.await(() -> rows().getItems().size() == 1);
        assertThat(said()).startsWith("按文字");
    }

    @Test
    void aBadFilterSaysWhereAndKeepsTheRows(FxRobot robot) {
        filter("人囗 > 200");
        rig.await(() -> said().startsWith("第 1 个字"));

        assertThat(said()).isEqualTo("第 1 个字：没有叫“人囗”的列，是不是“人口”？");
        assertThat(rows().getItems()).hasSize(3);
    }

    @Test
    void aHeadSortsAndTheSelectionStaysWithItsRow(FxRobot robot) {
        robot.interact(() -> rows().getSelectionModel().select(0));
        robot.interact(() -> {
            TableColumn<Integer, ?> people = column("population");
            people.setSortType(TableColumn.SortType.DESCENDING);
            rows().getSortOrder().add(people);
        });
        rig.await(() -> rows().getItems().get(0) == 1);

        assertThat(rows().getItems()).containsExactly(1, 0, 2);
        assertThat(rows().getSelectionModel().getSelectedIndices()).containsExactly(1);
    }

    @Test
    void aClickOnTheMapSelectsTheRow(FxRobot robot) {
        MapPane map = rig.get("#table-map", MapPane.class);
        rig.await(map::isSettled);
        DisplayPoint at = map.viewport().toDisplay(new MapPoint(700, 200));
        var screen = map.localToScreen(at.x(), at.y());
        robot.clickOn(screen.getX(), screen.getY());
        rig.await(() -> !rows().getSelectionModel().isEmpty());

        assertThat(rows().getSelectionModel().getSelectedItems()).containsExactly(1);
    }

    @Test
    void anIndicatorIsListedByCommunityAndFollowsThePlan(FxRobot robot) {
        choose("indicator", "park");
        rig.await(() -> rows().getItems().size() == 2 && column("rate_population") != null);
        assertThat(cell("served_population", 1)).isEqualTo("0");

        apply(new ScenarioEdit.Place(Shapes.pocketPark("p1", 1570, 320, 60, 60)));
        rig.await(() -> cell("served_population", 1).equals("120"));
    }

    @Test
    void ecqlChartAndReasonsFollowTheFiguresOfAnIndicator(FxRobot robot) {
        choose("indicator", "park");
        rig.await(() -> rows().getItems().size() == 2 && column("rate_population") != null);
        rig.await(() -> bars() > 0);

        filter("served_population > 100 AND zone LIKE '东%'");
        rig.await(() -> rows().getItems().size() == 1);
        assertThat(said()).startsWith("按 ECQL");

        filter("served_population > AND zone LIKE '东%'");
        rig.await(() -> said().contains("第"));
        assertThat(rows().getItems()).hasSize(1);

        filter("");
        rig.await(() -> rows().getItems().size() == 2);
        robot.interact(() -> rows().getSelectionModel().select(0));
        rig.await(this::isABarChosen);

        robot.interact(() -> rows().requestFocus());
        robot.press(javafx.scene.input.KeyCode.CONTROL, javafx.scene.input.KeyCode.ENTER)
                .release(javafx.scene.input.KeyCode.ENTER, javafx.scene.input.KeyCode.CONTROL);
        rig.await(() -> rig.find("#explain-parts") != null);
        assertThat(rig.frame().isMapOnShow()).isTrue();
    }

    private boolean isABarChosen() {
        return rig.find("#chart").lookupAll(".series0").stream()
                .anyMatch(bar -> bar.getLayoutBounds().getHeight() > 1);
    }

    private int bars() {
        return ((javafx.scene.layout.Pane) rig.find("#chart")).getChildren().size();
    }

    @Test
    void theYearOfAnInterventionIsTypedInAndTakenBack(FxRobot robot) {
        apply(new ScenarioEdit.Place(Shapes.pocketPark("p1", 1500, 400, 60, 60)));
        choose("plan", "");
        rig.await(() -> rows().getItems().size() == 1 && column("year") != null);

        type("year", "2028");
        rig.await(() -> cell("year", 0).equals("2028"));
        assertThat(rig.state().scenario().getIntervention("p1").values()).containsEntry("year", "2028");

        WaitForAsyncUtils.asyncFx(() -> rig.workbench().desk().undo());
        rig.await(() -> cell("year", 0).isEmpty());
    }

    @Test
    void whatTheRulesRefuseIsToldAndChangesNothing(FxRobot robot) {
        apply(new ScenarioEdit.Place(Shapes.pocketPark("p1", 1500, 400, 60, 60)));
        choose("plan", "");
        rig.await(() -> rows().getItems().size() == 1 && column("year") != null);

        type("year", "1999");
        rig.await(() -> rig.find(".dialog-card") != null || rig.find(".card") != null);

        assertThat(cell("year", 0)).isEmpty();
    }

    @Test
    void baselineLayersAreReadOnly() {
        assertThat(rig.get("#table-rights", Label.class).getText()).isEqualTo("只读");
        assertThat(column("population").isEditable()).isFalse();
    }

    private void filter(String text) {
        WaitForAsyncUtils.asyncFx(
                () -> rig.get("#table-filter", TextField.class).setText(text));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String said() {
        return rig.get("#table-filter-said", Label.class).getText();
    }

    private void type(String column, String text) {
        WaitForAsyncUtils.asyncFx(() -> {
            @SuppressWarnings("unchecked")
            TableColumn<Integer, String> of = (TableColumn<Integer, String>) column(column);
            of.getOnEditCommit()
                    .handle(new TableColumn.CellEditEvent<>(
                            rows(),
                            new javafx.scene.control.TablePosition<>(rows(), 0, of),
                            TableColumn.editCommitEvent(),
                            text));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void apply(ScenarioEdit edit) {
        WaitForAsyncUtils.asyncFx(() -> rig.workbench().desk().commit(edit));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void choose(String kind, String id) {
        WaitForAsyncUtils.asyncFx(() -> rig.frame().openPage("table", new org.quandian.ui.page.PageSubject(kind, id)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings("unchecked")
    private TableView<Integer> rows() {
        return (TableView<Integer>) rig.get("#table-rows", TableView.class);
    }

    private TableColumn<Integer, ?> column(String key) {
        return rows().getColumns().stream()
                .filter(each -> each.getId().equals("column-" + key))
                .findFirst()
                .orElse(null);
    }

    private String cell(String key, int place) {
        TableColumn<Integer, ?> column = column(key);
        return column == null || rows().getItems().size() <= place ? "?" : String.valueOf(column.getCellData(place));
    }
}
