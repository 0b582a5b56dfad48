package org.quandian.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.quandian.fixture.CityFixture.city;
import static org.quandian.fixture.Shapes.pocketPark;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quandian.access.ServiceSource;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Regimes;
import org.quandian.fixture.ServiceLedger;
import org.quandian.planning.LayerRole;
import org.quandian.planning.Regime;
import org.quandian.planning.Scenario;

/** What counts as one park, and how far it serves. */
class ParkSourcesTest {
    @Test
    void theLowerBoundOfATierBelongsToIt() {
        assertThat(radii(city().park(0, 0, 50, 100).park(1000, 0, 20, 20), Regimes.uhc2022()))
                .containsExactly(500.0, 300.0);
    }

    @Test
    void whatIsTooSmallServesNobodyButIsListed() {
        assertThat(radii(city().park(0, 0, 19.9, 20), Regimes.uhc2022())).containsExactly(0.0);
    }

    @Test
    void touchingPartsOfOneNameAreOnePark() {
        CityFixture town =
                city().park(0, 0, 60, 50).named("双园").park(60, 0, 60, 50).named("双园");

        assertThat(sources(town, Regimes.uhc2022())).singleElement().satisfies(park -> {
            assertThat(park.area()).isCloseTo(6_000, within(1e-9));
            assertThat(park.radiusMetres()).isEqualTo(500);
        });
    }

    @Test
    void theOverlapOfPartsCountsOnce() {
        CityFixture town =
                city().park(0, 0, 60, 50).named("双园").park(10, 0, 60, 50).named("双园");

        assertThat(sources(town, Regimes.uhc2022())).singleElement().satisfies(park -> assertThat(park.area())
                .isCloseTo(3_500, within(1e-9)));
    }

    @Test
    void aBorderThatReprojectionOpenedIsStillABorder() {
        CityFixture town =
                city().park(0, 0, 60, 50).named("双园").park(60.005, 0, 60, 50).named("双园");

        assertThat(radii(town, Regimes.uhc2022())).containsExactly(500.0);
    }

    @Test
    void partsThatOnlyShareANameAreTwoParks() {
        CityFixture town =
                city().park(0, 0, 60, 50).named("双园").park(61, 0, 60, 50).named("双园");

        assertThat(radii(town, Regimes.uhc2022())).containsExactly(300.0, 300.0);
    }

    @Test
    void neighboursWithoutANameAreTwoParks() {
        assertThat(radii(city().park(0, 0, 60, 50).park(60, 0, 60, 50), Regimes.uhc2022()))
                .containsExactly(300.0, 300.0);
    }

    @Test
    void aShapeDrawnTwiceCountsOnceWhateverItsDirectionAndName() {
        CityFixture town = city().wkt(LayerRole.PARKS, "POLYGON ((0 0, 60 0, 60 50, 0 50, 0 0))")
                .named("甲")
                .wkt(LayerRole.PARKS, "POLYGON ((60 50, 60 0, 0 0, 0 50, 60 50))")
                .named("乙");

        assertThat(sources(town, Regimes.uhc2022()))
                .extracting(ServiceSource::name)
                .containsExactly("甲");
    }

    @Test
    void insideAHistoricQuarterSmallerParksCount() {
        CityFixture town =
                city().historic(0, 0, 500, 500).park(100, 100, 40, 30).park(900, 100, 40, 30);

        assertThat(radii(town, Regimes.garden2016())).containsExactly(300.0, 0.0);
    }

    @Test
    void aParkIsInsideAQuarterIfHalfOfItIs() {
        CityFixture town = city().historic(0, 0, 500, 500).park(480, 0, 40, 30).park(481, 100, 40, 30);

        assertThat(radii(town, Regimes.garden2016())).containsExactly(300.0, 0.0);
    }

    @Test
    void theHistoricTierNeverShortensARadius() {
        assertThat(radii(city().historic(0, 0, 500, 500).park(0, 0, 100, 100), Regimes.garden2016()))
                .containsExactly(500.0);
    }

    @Test
    void aPocketParkIsASourceOfItsOwnEvenBesideAParkOfItsName() {
        ServiceLedger ledger =
                ServiceLedger.parks(city().park(0, 0, 60, 50).named("p1").build(), Regimes.uhc2022());
        Scenario plan = new Scenario("plan", List.of(pocketPark("p1", 60, 0, 60, 50)));

        assertThat(ledger.evaluate(plan).sources())
                .extracting(ServiceSource::planned, ServiceSource::radiusMetres)
                .containsExactly(tuple(false, 300.0), tuple(true, 300.0));
    }

    private static List<Double> radii(CityFixture city, Regime regime) {
        return sources(city, regime).stream().map(ServiceSource::radiusMetres).toList();
    }

    private static List<ServiceSource> sources(CityFixture city, Regime regime) {
        return ServiceLedger.parks(city.build(), regime).baseline().sources();
    }
}
