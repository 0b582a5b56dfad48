package org.quandian.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quandian.access.IndicatorResult;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.CityResult;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Ledgers;
import org.quandian.fixture.Regimes;
import org.quandian.fixture.Shapes;
import org.quandian.planning.CircleLevel;
import org.quandian.planning.CircleStandard;
import org.quandian.planning.FacilityType;
import org.quandian.planning.Ledger;
import org.quandian.planning.Regime;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.SizeTier;
import org.quandian.planning.SpecialZone;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** What a circle of parks and markets says of a small city: a park for the thousand in the west, a market for the three in the east. */
class CircleModelTest {
    private static final String CIRCLE = "living-circle.15";

    private final CityLedger ledger = CityLedger.prepare(
            CityFixture.city()
                    .park(100, 100, 100, 100)
                    .block(300, 100, 100, 100)
                    .people(1000)
                    .block(2000, 100, 100, 100)
                    .people(3000)
                    .facility("market", 2050, 150)
                    .district("西区", 0, 0, 1000, 1000)
                    .district("东区", 1000, 0, 2000, 1000)
                    .build(),
            rules(),
            CancellationToken.none(),
            ProgressListener.SILENT);
    private final IndicatorResult baseline = ledger.baseline().get(CIRCLE);

    @Test
    void theWeakestServiceComesFirst() {
        assertThat(CircleModel.of(baseline, baseline).reach())
                .satisfiesExactly(
                        park -> {
                            assertThat(park.indicatorId()).isEqualTo("park");
                            assertThat(park.share()).isCloseTo(0.25, within(1e-9));
                            assertThat(park.isWeak()).isTrue();
                        },
                        market -> {
                            assertThat(market.indicatorId()).isEqualTo("facility.market");
                            assertThat(market.share()).isCloseTo(0.75, within(1e-9));
                            assertThat(market.isWeak()).isFalse();
                        });
    }

    @Test
    void everyServiceIsAnIndicatorThatCanBeChosen() {
        assertThat(CircleModel.of(baseline, baseline).reach())
                .extracting(CircleModel.Reach::indicatorId)
                .isSubsetOf(ledger.indicatorIds());
    }

    @Test
    void aServiceRemembersWhomItReachedBeforeThePlan() {
        assertThat(CircleModel.of(planned(), baseline).reach())
                .filteredOn(each -> each.indicatorId().equals("park"))
                .singleElement()
                .satisfies(park -> {
                    assertThat(park.share()).isCloseTo(1, within(1e-3));
                    assertThat(park.baselineShare()).isCloseTo(0.25, within(1e-9));
                });
    }

    @Test
    void zonesHaveTheirMeanScoreWhereNoCircleIsComplete() {
        assertThat(baseline.city().rate()).isZero();
        assertThat(CircleModel.of(baseline, baseline).bars(ZoneLevel.DISTRICT))
                .extracting(FiguresModel.Bar::zone, FiguresModel.Bar::rate)
                .containsExactlyInAnyOrder(tuple("东区", 0.5), tuple("西区", 0.5));
        assertThat(CircleModel.of(baseline, baseline).meanScore()).hasValue(50);
    }

    @Test
    void theZoneWithTheLowestScoreComesFirstAndKeepsItsBaseline() {
        List<FiguresModel.Bar> bars = CircleModel.of(planned(), baseline).bars(ZoneLevel.DISTRICT);

        assertThat(bars).extracting(FiguresModel.Bar::zone).containsExactly("西区", "东区");
        assertThat(bars.get(1).rate()).isCloseTo(1, within(1e-3));
        assertThat(bars.get(1).baselineRate()).isEqualTo(0.5);
    }

    @Test
    void anotherIndicatorIsNoCircle() {
        IndicatorResult parks = Ledgers.parks(ledger);

        assertThat(CircleModel.of(parks, parks)).isSameAs(CircleModel.NONE);
    }

    private IndicatorResult planned() {
        Scenario plan = new ScenarioEdit.Place(Shapes.pocketPark("p", 2000, 250, 50, 50)).applyTo(Scenario.empty("甲"));
        CityResult result = ledger.evaluate(plan);
        return result.get(CIRCLE);
    }

    private static RuleBook rules() {
        SizeTier everyMarket = new SizeTier(0, Double.POSITIVE_INFINITY, 500, SpecialZone.NONE, "附录C.0.1", true);
        Regime parks = Regimes.uhc2022();
        CircleStandard circle = new CircleStandard(
                CircleLevel.MINUTES_15,
                1000,
                List.of(new CircleStandard.Item("market", 1), new CircleStandard.Item("park", 1)),
                "附录B",
                true);
        Regime regime = new Regime(
                parks.id(),
                parks.nameZh(),
                parks.nameEn(),
                List.of(),
                List.of(
                        parks.standards().get(0),
                        new ServiceStandard("facility.market", Ledger.RADIUS, List.of(everyMarket))),
                List.of(circle),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        FacilityType type = new FacilityType("market", "菜市场", "Market", "commerce", CircleLevel.MINUTES_10);
        return new StandardsCatalogue(List.of(type), List.of(regime)).ruleBook(regime.id());
    }
}
