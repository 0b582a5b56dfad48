package org.quandian.portrayal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.quandian.fixture.Regimes;
import org.quandian.fixture.Shapes;
import org.quandian.map.Colour;
import org.quandian.map.LayerImageCache;
import org.quandian.map.MapFonts;
import org.quandian.map.MapImage;
import org.quandian.map.MapLayer;
import org.quandian.map.MapRenderer;
import org.quandian.map.MapScene;
import org.quandian.map.MapViewport;
import org.quandian.map.RenderRequest;
import org.quandian.planning.Intervention;
import org.quandian.planning.NewEntrance;
import org.quandian.planning.Scenario;
import org.quandian.planning.StreetClosure;
import org.quandian.planning.StreetLink;
import org.quandian.siting.SitingIssue;
import org.quandian.task.CancellationToken;

/** What a plan does to streets can be seen: lines and points, each in its colour. */
class StreetLayersTest {
    private static final MapPalette PALETTE = MapPalette.light();
    private static final Intervention STREET =
            new Intervention("k1", "", Shapes.line(10, 20, 90, 20), new StreetLink(StreetLink.Form.STREET));
    private static final Intervention BRIDGE =
            new Intervention("k2", "", Shapes.line(10, 40, 90, 40), new StreetLink(StreetLink.Form.FOOTBRIDGE));
    private static final Intervention BAR =
            new Intervention("b1", "", Shapes.line(10, 60, 90, 60), new StreetClosure());
    private static final Intervention BAR_AT = new Intervention("b2", "", Shapes.point(30, 80), new StreetClosure());
    private static final Intervention DOOR = new Intervention("e1", "", Shapes.point(70, 80), new NewEntrance(""));

    @Test
    void aStreetIsASolidPlumLine() {
        MapImage image = paint(STREET);

        for (int x = 14; x < 88; x++) {
            assertThat(at(image, x, 20)).isEqualTo(PALETTE.walk());
        }
    }

    @Test
    void aFootbridgeIsDashed() {
        MapImage image = paint(BRIDGE);
        int plum = 0;
        for (int x = 14; x < 88; x++) {
            plum += at(image, x, 40).equals(PALETTE.walk()) ? 1 : 0;
        }
        assertThat(plum).isBetween(25, 60);
    }

    @Test
    void aBarIsAVermilionLineWithACross() {
        MapImage image = paint(BAR, BAR_AT);

        assertThat(at(image, 15, 60)).isEqualTo(PALETTE.seal());
        assertThat(at(image, 50, 60)).isEqualTo(PALETTE.seal());
        assertThat(at(image, 53, 63)).isEqualTo(PALETTE.seal());
        assertThat(at(image, 30, 80)).isEqualTo(PALETTE.seal());
        assertThat(at(image, 33, 83)).isEqualTo(PALETTE.seal());
        assertThat(at(image, 30, 85)).isNotEqualTo(PALETTE.seal());
    }

    @Test
    void anEntranceIsAMark() {
        assertThat(at(paint(DOOR), 74, 80)).isEqualTo(PlacedKind.ENTRANCE.colour());
    }

    @Test
    void aPlanWithoutStreetsHasNoLayersOfThem() {
        Scenario plan = new Scenario("", List.of(Shapes.pocketPark("p", 0, 0, 30, 30)));

        assertThat(new StreetLayers(PALETTE).layers(plan)).isEmpty();
    }

    @Test
    void theyAreDrawnWithThePlan() {
        Scenario plan = new Scenario("", List.of(Shapes.pocketPark("p", 0, 0, 30, 30), STREET, DOOR));

        assertThat(new PlanLayers(PALETTE).interventions(plan, null))
                .extracting(layer -> layer.head().id())
                .containsExactly(
                        "planned-shapes-pocket_park",
                        "planned-rings",
                        "planned-links",
                        "planned-entrances",
                        "planned-marks-pocket_park");
    }

    @ParameterizedTest
    @CsvSource({"ZH, 新开道路 80 m, 天桥 80 m, 封闭路段, 出入口", "EN, New street 80 m, Footbridge 80 m, Closed street, Entrance"})
    void theyHaveNames(Messages.Language language, String street, String bridge, String bar, String door) {
        PlacedWords words = new PlacedWords(Messages.in(language), Regimes.services());

        assertThat(List.of(STREET, BRIDGE, BAR, DOOR))
                .extracting(words::describe)
                .containsExactly(street, bridge, bar, door);
    }

    @Test
    void theyAreKindsOfStreets() {
        assertThat(List.of(STREET, BAR, DOOR)).extracting(PlacedKind::of).allMatch(PlacedKind::isStreet);
    }

    @ParameterizedTest
    @EnumSource(SitingIssue.Code.class)
    void everySitingRuleHasASentence(SitingIssue.Code code) {
        Map<String, String> args =
                Map.of("area", "1", "min", "2", "max", "3", "name", "n", "count", "4", "metres", "5");

        for (Messages.Language language : Messages.Language.values()) {
            assertThat(Messages.in(language).text("siting." + code, args)).doesNotContain("siting.", "{");
        }
    }

    private static MapImage paint(Intervention... placed) {
        List<MapLayer> layers = new StreetLayers(PALETTE).layers(new Scenario("", List.of(placed)));
        MapRenderer renderer = new MapRenderer(MapFonts.bundled(), LayerImageCache.none());
        MapViewport view = new MapViewport(50, 50, 1, 100, 100);
        return renderer.render(
                new RenderRequest(new MapScene(layers), view, 1, PALETTE.ground()), CancellationToken.none());
    }

    private static Colour at(MapImage image, int x, int y) {
        return new Colour(image.pixelAt(x, 100 - y));
    }
}
