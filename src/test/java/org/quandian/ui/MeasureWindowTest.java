package org.quandian.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.dataset.CityFolderReader;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Shapes;
import org.quandian.map.DisplayPoint;
import org.quandian.map.MapPoint;
import org.quandian.planning.Attributes;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.IdleReuse;
import org.quandian.planning.Intervention;
import org.quandian.planning.InterventionKinds;
import org.quandian.planning.LayerRole;
import org.quandian.planning.Ledger;
import org.quandian.planning.OpenGreen;
import org.quandian.planning.SharedParking;
import org.quandian.portrayal.PlacedKind;
import org.quandian.ui.map.tool.Outline;
import org.quandian.ui.map.tool.ToolKind;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Every kind of measure by mouse and keyboard, on a city that has a place for each. */
@ExtendWith(ApplicationExtension.class)
class MeasureWindowTest {
    /** Where each kind is clicked, metres; ways need two places. */
    private static final Map<PlacedKind, List<MapPoint>> PLACES = Map.ofEntries(
            Map.entry(PlacedKind.PARK, List.of(new MapPoint(300, 1250))),
            Map.entry(PlacedKind.GREEN, List.of(new MapPoint(840, 840))),
            Map.entry(PlacedKind.COMMUNITY, List.of(new MapPoint(300, 1050))),
            Map.entry(PlacedKind.FACILITY, List.of(new MapPoint(300, 850))),
            Map.entry(PlacedKind.CENTRE, List.of(new MapPoint(100, 850))),
            Map.entry(PlacedKind.IDLE, List.of(new MapPoint(630, 630))),
            Map.entry(PlacedKind.RENEWAL, List.of(new MapPoint(450, 450))),
            Map.entry(PlacedKind.SCHOOL, List.of(new MapPoint(100, 1250))),
            Map.entry(PlacedKind.EXTENSION, List.of(new MapPoint(900, 300))),
            Map.entry(PlacedKind.PARKING, List.of(new MapPoint(500, 1250))),
            Map.entry(PlacedKind.KERBSIDE, List.of(new MapPoint(300, 8), new MapPoint(500, 8))),
            Map.entry(PlacedKind.SHARED, List.of(new MapPoint(1_400, 100))),
            Map.entry(PlacedKind.CHARGING, List.of(new MapPoint(1_400, 100))),
            Map.entry(PlacedKind.LINK, List.of(new MapPoint(200, 300), new MapPoint(250, 400))),
            Map.entry(PlacedKind.CLOSURE, List.of(new MapPoint(200, 150))),
            Map.entry(PlacedKind.ENTRANCE, List.of(new MapPoint(1_040, 790))),
            Map.entry(PlacedKind.SHELTER, List.of(new MapPoint(700, 1_250))),
            Map.entry(PlacedKind.TOILET, List.of(new MapPoint(1_040, 840))),
            Map.entry(PlacedKind.FIRE, List.of(new MapPoint(100, 1_050))));

    private WindowRig rig;

    private static CityFixture town() {
        return CityFixture.city()
                .studyArea(-100, -100, 1_800, 1_600)
                .community("东街社区", -100, 700, 1_800, 800)
                .community("南巷社区", -100, -100, 1_800, 800)
                .road("primary", 0, 0, 200, 0)
                .road("primary", 200, 0, 1_400, 0)
                .road("residential", 200, 0, 200, 300)
                .block(400, 400, 100, 100)
                .id("r-1")
                .people(900)
                .block(1_000, 1_200, 200, 150)
                .people(2_000)
                .rectangle(LayerRole.IDLE_LAND, 600, 600, 60, 60)
                .id("i-1")
                .named("机修厂")
                .rectangle(LayerRole.IDLE_LAND, 1_300, 1_200, 90, 90)
                .id("i-2")
                .named("老粮库")
                .park(800, 800, 80, 80)
                .id("closed")
                .with(Attributes.ACCESS, "no")
                .park(1_000, 800, 80, 80)
                .id("open")
                .named("东街公园")
                .school("primary", 400, 900, 300)
                .id("s-1")
                .facility("community-health-station", 1_100, 1_000)
                .with(Attributes.FLOOR_AREA, 500.0)
                .feature(LayerRole.PARKING, Shapes.point(1_400, 100))
                .id("lot-1");
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        rig = WindowRig.of(folder, town().build(), new CityFolderReader().readShippedCatalogue())
                .openCity();
        rig.await(() -> LedgerView.find(rig.state(), Ledger.WALK).isPresent());
        rig.awaitMap();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]).release(new MouseButton[0]);
        rig.close();
    }

    /** One window for all nineteen, since opening one takes longer than placing them. */
    @Test
    void everyKindOfThePaletteIsPutDownWhereItMayStand(FxRobot robot) {
        for (PlacedKind kind : PlacedKind.values()) {
            int before = things().size();
            take(robot, kind);
            List<MapPoint> places = PLACES.get(kind);
            rig.moveTo(robot, places.get(0).x() - 20, places.get(0).y());
            for (MapPoint place : places) {
                rig.moveTo(robot, place.x(), place.y());
                robot.clickOn(MouseButton.PRIMARY);
            }
            if (places.size() > 1) {
                robot.type(KeyCode.ENTER);
            }
            rig.await(() -> things().size() == before + 1 || isRefused());

            assertThat(things()).as(kind.id() + ": " + cardText()).hasSize(before + 1);
            assertThat(PlacedKind.of(things().get(before))).isEqualTo(kind);
        }
        assertThat(things()).extracting(Intervention::kind).containsExactlyInAnyOrderElementsOf(InterventionKinds.ALL);
        assertThat(((OpenGreen) thing(PlacedKind.GREEN).design()).of()).isEqualTo("closed");
        assertThat(((IdleReuse) thing(PlacedKind.IDLE).design()).of()).isEqualTo("i-1");
        assertThat(((SharedParking) thing(PlacedKind.SHARED).design()).of()).isEqualTo("lot-1");
        assertThat(rig.find("#measures").localToScene(0, 0).getY()).isPositive();
        assertThat(legend()).contains("应急避难场所", "充电桩", "路内停车", "微型消防站");
        aKindIsHiddenOnTheMapAndCannotBePickedThere(robot);
    }

    private void aKindIsHiddenOnTheMapAndCannotBePickedThere(FxRobot robot) {
        robot.interact(() -> rig.workbench().bar().useTool(ToolKind.SELECT));
        robot.interact(() -> rig.get("#planned-kinds", Button.class).fire());
        assertThat(rig.workbench().desk().findAt(onScreen(300, 1_250))).isPresent();
        robot.interact(() -> rig.get("#eye-pocket_park", Button.class).fire());

        assertThat(rig.workbench().desk().findAt(onScreen(300, 1_250))).isEmpty();
        assertThat(rig.get("#eye-pocket_park", Button.class).getAccessibleText())
                .isEqualTo("显示口袋公园");
        assertThat(legend()).contains("18/19");
        robot.interact(() -> rig.get("#eye-planned", Button.class).fire());
        robot.interact(() -> rig.get("#eye-planned", Button.class).fire());
        assertThat(legend()).doesNotContain("18/19");
    }

    private DisplayPoint onScreen(double x, double y) {
        return rig.map().viewport().toDisplay(new MapPoint(x, y));
    }

    /** Outside the city, upon something else, without a size: told in words, and nothing is placed. */
    @Test
    void whereAThingMayNotStandItIsRefusedInWordsAndAPriceIsChangedWithTheStandards(FxRobot robot) {
        take(robot, PlacedKind.PARK);
        click(robot, -95, 1_300);
        assertThat(cardText()).contains("超出研究范围");
        click(robot, 1_040, 840);
        assertThat(cardText()).contains("与现有公园“东街公园”重叠");
        robot.interact(
                () -> rig.workbench().desk().take(rig.workbench().desk().brush().withOutline(Outline.DRAWN)));
        click(robot, 300, 1_200);
        click(robot, 400, 1_200);
        click(robot, 500, 1_200);
        robot.type(KeyCode.ENTER);
        rig.await(() -> cardText().contains("没有大小"));
        robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
        assertThat(things()).isEmpty();

        robot.interact(() -> rig.workbench()
                .desk()
                .place(
                        PlacedKind.TOILET,
                        id -> InterventionKinds.make(
                                PlacedKind.TOILET.id(), id, "", Shapes.point(300, 850), Map.of("floor", "20"))));
        rig.await(() -> rig.find("#inspector-cost") != null);
        String before = rig.get("#inspector-cost", TextField.class).getPromptText();
        assertThat(adviceText()).contains("建筑面积 20 m² 偏小");
        setPrice(robot, "造价：公共厕所", "0.9");
        rig.await(() ->
                !rig.get("#inspector-cost", TextField.class).getPromptText().equals(before));

        setCost(robot, "77");
        rig.await(() -> things().get(0).programme().cost().isPresent());
        robot.interact(() -> rig.get("#inspector-cost-clear", Button.class).fire());
        rig.await(() -> things().get(0).programme().cost().isEmpty());
        setCost(robot, "78");
        rig.await(() -> things().get(0).programme().cost().isPresent());
        setCost(robot, "");
        rig.await(() -> things().get(0).programme().cost().isEmpty());
    }

    /** Community, then site; then what the idle site next to it could be used for. */
    @Test
    void aCompleteCommunityIsLedFromTheCommunityToTheSite(FxRobot robot) {
        robot.interact(() -> rig.map().requestFocus());
        robot.type(KeyCode.DIGIT2);
        rig.await(() -> rig.find("#guide-communities") != null);
        ListView<?> list = rig.get("#guide-communities", ListView.class);
        assertThat(list.getItems().get(0).toString()).contains("南巷社区");
        assertThat(list.getItems().get(1).toString()).contains("东街社区");
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(1);
            // the tool is told to be another, and the guide is shown anew
            rig.workbench().toolChanged();
        });
        assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        robot.interact(list::requestFocus);
        assertThat(sceneBounds("#community-guide").getMaxX())
                .isLessThanOrEqualTo(sceneBounds("#map").getMinX());
        robot.type(KeyCode.ENTER);
        rig.await(() -> rig.find("#guide-site-i-2") != null);
        assertThat(rig.get("#bundle-there", Label.class).getText()).contains("社区卫生服务站");
        assertThat(rig.find("#bundle-community-health-station")).isNull();
        String all = rig.get("#bundle-sum", Label.class).getText();
        robot.interact(() -> rig.get("#bundle-kindergarten", CheckBox.class).fire());
        rig.await(() -> !rig.get("#bundle-sum", Label.class).getText().equals(all));
        robot.clickOn("#guide-site-i-2");
        rig.await(() -> things().size() == 1);

        CompleteCommunity made = (CompleteCommunity) things().get(0).design();
        assertThat(made.community()).isEqualTo("东街社区");
        assertThat(made.items()).isNotEmpty().doesNotContain("kindergarten", "community-health-station");
        assertThat(things().get(0).shape().getArea()).isCloseTo(8_100, within(1e-6));
        rig.await(() -> rig.find("#community-guide") == null && rig.find("#bundle-there") != null);

        take(robot, PlacedKind.IDLE);
        click(robot, 630, 630);
        rig.await(() -> things().size() == 2 && rig.find("#idle-use-kindergarten") != null);
        robot.interact(() -> rig.get("#idle-use-kindergarten", Button.class).fire());
        rig.await(() -> ((IdleReuse) thing(PlacedKind.IDLE).design()).use().equals("kindergarten"));
    }

    private void take(FxRobot robot, PlacedKind kind) {
        robot.clickOn("#measures");
        robot.clickOn("#measure-" + kind.id());
        rig.await(() -> rig.workbench().desk().brush().kind() == kind);
        robot.interact(() -> rig.map().requestFocus());
    }

    private void click(FxRobot robot, double x, double y) {
        rig.moveTo(robot, x - 15, y);
        rig.moveTo(robot, x, y);
        robot.clickOn(MouseButton.PRIMARY);
        rig.await(() -> true);
    }

    /** With F4, by keyboard, as the first number that the search finds. */
    private void setPrice(FxRobot robot, String search, String value) {
        robot.interact(() -> rig.map().requestFocus());
        robot.type(KeyCode.F4);
        rig.await(() -> rig.workbench().standards().isOpen());
        robot.interact(() -> rig.get("#standards-search", TextField.class).setText(search));
        robot.interact(() ->
                rig.get("#standards-list", ListView.class).getSelectionModel().select(1));
        rig.await(() -> rig.find("#standard-value") != null);
        robot.interact(() -> {
            rig.get("#standard-value", TextField.class).requestFocus();
            rig.get("#standard-value", TextField.class).selectAll();
        });
        robot.write(value);
        robot.type(KeyCode.ENTER);
        rig.await(() -> rig.state().standards().canUndo());
        robot.clickOn("#standards-close");
    }

    private void setCost(FxRobot robot, String text) {
        robot.interact(() -> {
            TextField field = rig.get("#inspector-cost", TextField.class);
            field.requestFocus();
            field.setText(text);
            field.fireEvent(new javafx.event.ActionEvent());
        });
    }

    private List<Intervention> things() {
        return rig.state().scenario().interventions();
    }

    private Intervention thing(PlacedKind kind) {
        return things().stream()
                .filter(each -> PlacedKind.of(each) == kind)
                .findFirst()
                .orElseThrow();
    }

    private Bounds sceneBounds(String selector) {
        Node node = rig.get(selector, Node.class);
        return node.localToScene(node.getLayoutBounds());
    }

    private boolean isRefused() {
        Region card = rig.get(".cursor-card", Region.class);
        return card.isVisible() && card.getStyleClass().contains("refused");
    }

    private String legend() {
        return text(rig.get(".dock.left", Region.class));
    }

    private String adviceText() {
        return text(rig.get("#inspector-advice", Region.class));
    }

    private String cardText() {
        Region card = rig.get(".cursor-card", Region.class);
        return card.isVisible() ? text(card) : "";
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.lookupAll(".label")
                .forEach(each -> text.append(((Label) each).getText()).append(' '));
        return text.toString();
    }
}
