package org.quandian.portrayal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quandian.map.Colour;
import org.quandian.map.LayerImageCache;
import org.quandian.map.MapFonts;
import org.quandian.map.MapImage;
import org.quandian.map.MapLayer;
import org.quandian.map.MapRenderer;
import org.quandian.map.MapScene;
import org.quandian.map.MapViewport;
import org.quandian.map.RenderRequest;
import org.quandian.planning.Baseline;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.task.CancellationToken;

/** From a city and its figures to a map. */
class CityPortrayalTest {
    private static final PortrayalOptions LIGHT = PortrayalOptions.of(Theme.LIGHT);
    private static final Baseline TOWN = PaintedTown.town();
    private static final CityPortrayal PORTRAYAL =
            CityPortrayal.of(TOWN, StyleBook.bundled()).withBaselineResult(PaintedTown.before(TOWN));
    /** One metre is one pixel, and buildings are not drawn because the scale is set so. */
    private static final MapViewport VIEW = new MapViewport(200, 120, 1, 400, 240);

    private static MapImage paint(MapScene scene) {
        MapRenderer renderer = new MapRenderer(MapFonts.bundled(), LayerImageCache.none());
        Colour ground = MapPalette.light().ground();
        return renderer.render(new RenderRequest(scene, VIEW, 1, ground), CancellationToken.none());
    }

    private static Colour at(MapImage image, int x, int y) {
        return new Colour(image.pixelAt(x, 239 - y));
    }

    private static PortrayalOptions without(MapContent... contents) {
        PortrayalOptions options = LIGHT;
        for (MapContent content : contents) {
            options = options.withShown(content, false);
        }
        return options;
    }

    @Test
    void housingIsServedNearAParkAndUnservedFarFromIt() {
        MapImage image = paint(PORTRAYAL.plan(without(MapContent.HISTORIC)));
        assertThat(at(image, 100, 195)).isEqualTo(MapPalette.light().served());
        assertThat(at(image, 380, 195)).isEqualTo(MapPalette.light().unserved());
    }

    @Test
    void whatThePlanGainsIsHatched() {
        MapImage image = paint(PORTRAYAL.plan(PaintedTown.after(TOWN), PaintedTown.plan(), LIGHT));
        List<Colour> hatch =
                List.of(MapPalette.light().gained(), MapPalette.light().gainedStripe());
        int hatched = 0;
        for (int x = 272; x < 286; x++) {
            if (hatch.contains(at(image, x, 190))) {
                hatched++;
            }
        }
        assertThat(hatched).isGreaterThan(4);
    }

    @Test
    void whatThePlanLosesIsHatchedTheOtherWay() {
        StillResult nothing = new StillResult(Scenario.empty("x"), List.of(), PaintedTown.shares(TOWN, 0));
        MapImage image = paint(PORTRAYAL.plan(nothing, Scenario.empty(""), without(MapContent.HISTORIC)));
        List<Colour> hatch =
                List.of(MapPalette.light().lost(), MapPalette.light().lostStripe());
        int hatched = 0;
        for (int x = 80; x < 100; x++) {
            if (hatch.contains(at(image, x, 188))) {
                hatched++;
            }
        }
        assertThat(hatched).isGreaterThan(6);
    }

    @Test
    void withoutFiguresHousingHasOneTone() {
        CityPortrayal plain = CityPortrayal.of(TOWN, StyleBook.bundled());
        MapImage image = paint(plain.plan(LIGHT));
        assertThat(at(image, 380, 195)).isEqualTo(at(image, 60, 30));
        assertThat(plain.legend(LIGHT)).isEmpty();
    }

    @Test
    void aHiddenLayerIsNotInTheScene() {
        assertThat(ids(PORTRAYAL.base(LIGHT))).contains("water");
        assertThat(ids(PORTRAYAL.base(without(MapContent.WATER)))).doesNotContain("water");
    }

    @Test
    void theSameFiguresGiveAnEqualScene() {
        MapScene once = PORTRAYAL.plan(LIGHT);
        assertThat(PORTRAYAL.plan(LIGHT).layers()).isEqualTo(once.layers());
        assertThat(PORTRAYAL.base(LIGHT)).isEqualTo(PORTRAYAL.base(LIGHT));
        assertThat(PORTRAYAL.labels(LIGHT)).isEqualTo(PORTRAYAL.labels(LIGHT));
    }

    @Test
    void whileSomebodyDragsStaticLayersKeepTheirPicture() {
        LayerImageCache cache = LayerImageCache.ofBytes(50_000_000);
        MapRenderer renderer = new MapRenderer(MapFonts.bundled(), cache);
        Scenario scenario = PaintedTown.plan();
        for (int step = 0; step < 5; step++) {
            Intervention placed = scenario.getIntervention("p1");
            scenario = new ScenarioEdit.Move(placed.id(), 3, 1).applyTo(scenario);
            StillResult result = StillResult.of(TOWN, scenario, PaintedTown.shares(TOWN, 0.6));
            renderer.render(
                    new RenderRequest(PORTRAYAL.plan(result, scenario, LIGHT), VIEW, 1, Colour.TRANSPARENT),
                    CancellationToken.none());
        }
        // Once the housing as it stands and once the group of everything drawn over it; three masks that stay and one
        // that moves.
        assertThat(cache.paintedImages()).isEqualTo(2);
        assertThat(cache.paintedMasks()).isEqualTo(3 + 5);
    }

    @Test
    void theLegendCountsHectares() {
        List<LegendEntry> legend = PORTRAYAL.legend(PaintedTown.after(TOWN), PaintedTown.plan(), LIGHT);
        assertThat(legend)
                .extracting(LegendEntry::key)
                .containsExactly("served", "unserved", "gained", "lost", "placed.pocket_park");
        double units = TOWN.demandUnits().size() * 54 * 46 * 0.25 / 10_000;
        assertThat(legend.get(0).amount()).hasValue(3.0);
        assertThat(legend.get(2).amount().getAsDouble()).isCloseTo(units, within(1e-9));
        assertThat(legend.get(3).amount()).hasValue(0);
        assertThat(legend.get(4).amount()).hasValue(1);
    }

    @Test
    void everyLegendLineHasASentenceInBothLanguages() {
        for (Messages.Language language : Messages.Language.values()) {
            for (LegendEntry entry : PORTRAYAL.legend(LIGHT)) {
                assertThat(Messages.in(language).text("map.legend." + entry.key()))
                        .isNotBlank();
            }
        }
    }

    @Test
    void theLayerListNamesOnlyWhatTheCityHas() {
        List<LayerEntry> entries = PORTRAYAL.layers(PaintedTown.plan(), LIGHT);
        assertThat(entries)
                .extracting(LayerEntry::content)
                .startsWith(MapContent.PLANNED, MapContent.SERVICE_STATE, MapContent.PARKS)
                .doesNotContain(MapContent.IDLE_LAND, MapContent.PARKING);
        assertThat(entries.get(0).count()).isEqualTo(1);
        assertThat(entries)
                .filteredOn(each -> each.content() == MapContent.SCHOOLS)
                .noneMatch(LayerEntry::visible);
    }

    private static List<String> ids(MapScene scene) {
        return scene.layers().stream()
                .map(MapLayer::head)
                .map(head -> head.id())
                .toList();
    }
}
