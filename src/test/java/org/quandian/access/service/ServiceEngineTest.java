package org.quandian.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.quandian.fixture.CityFixture.city;

import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.quandian.access.CoverageRate;
import org.quandian.access.Details;
import org.quandian.access.PlannedFacilities;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Regimes;
import org.quandian.fixture.ServiceLedger;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Attributes;
import org.quandian.planning.Denominator;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.Scenario;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.CancellationToken;

/** Rates of services in towns that can be worked out by hand. */
class ServiceEngineTest {
    @Test
    void peopleCountWhereTheyLiveAndLandByArea() {
        // A market line at x = 0 reaches to x = 500. The parcel lies between 450 and 550: half its land. Homes at 455
        // and 545 of one
        // size: 150 of 300 people. The parcel without homes between 490 and 540: a fifth of its land and 20 of 100
        // people.
        ServiceTable market = baseline(
                city().wkt(LayerRole.FACILITIES, "LINESTRING (0 -2000, 0 2000)")
                        .with(Attributes.TYPE, "market")
                        .block(450, 0, 100, 100)
                        .people(300)
                        .home(450, 0, 10, 10, 6)
                        .home(540, 0, 10, 10, 6)
                        .block(490, 200, 50, 100)
                        .people(100),
                "facility.market");

        CoverageRate land = market.city(Denominator.RESIDENTIAL_LAND);
        assertThat(land.total()).isEqualTo(15_000);
        assertThat(land.served()).isCloseTo(5_000 + 1_000, within(1e-8));
        CoverageRate people = market.city(Denominator.POPULATION);
        assertThat(people.total()).isEqualTo(400);
        assertThat(people.served()).isCloseTo(150 + 20, within(1e-9));
        assertThat(market.isServed(0)).isTrue();
        assertThat(market.isServed(1)).isFalse();
        assertThat(market.byZone(ZoneLevel.UNIT, Denominator.POPULATION))
                .extracting(CoverageRate::served)
                .satisfies(served -> assertThat(served.get(0)).isEqualTo(150.0));
    }

    @Test
    void builtLandIsOfferedWhereTheCityHasIt() {
        // A bus stop in the middle of 1,000 m x 1,000 m of built land reaches 400 m around.
        CityFixture town = city().facility("bus-stop", 500, 500).block(0, 0, 10, 10);
        ServiceTable without = baseline(town, "facility.bus-stop");
        ServiceTable stop = baseline(town.studyArea(0, 0, 1000, 1000), "facility.bus-stop");

        assertThat(without.denominators()).containsExactly(Denominator.RESIDENTIAL_LAND, Denominator.POPULATION);
        assertThat(stop.denominators().get(0)).isEqualTo(Denominator.BUILT_LAND);
        assertThat(stop.city().total()).isCloseTo(1e6, within(1e-6));
        assertThat(stop.city().served()).isCloseTo(Math.PI * 400 * 400, within(1e-5));
        assertThat(stop.byZone(ZoneLevel.UNIT, Denominator.BUILT_LAND)).isEmpty();
    }

    @Test
    void aDenominatorThatIsNotMeasuredIsRefused() {
        ServiceTable market = baseline(city().block(0, 0, 10, 10), "facility.market");

        assertThat(market.denominators()).containsExactly(Denominator.RESIDENTIAL_LAND, Denominator.POPULATION);
        assertThatThrownBy(() -> market.city(Denominator.ELDERLY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTierGoesByFloorBeforeLand() {
        // 20 x 20 m of land with 800 m2 of floor: 500 m; a point with 400 m2: 300 m; 100 m2: too small; a point of
        // unknown size.
        ServiceTable care = baseline(
                city().rectangle(LayerRole.FACILITIES, 0, 0, 20, 20)
                        .with(Attributes.TYPE, "elderly-day-care")
                        .with(Attributes.FLOOR_AREA, 800.0)
                        .facility("elderly-day-care", 5000, 0)
                        .with(Attributes.FLOOR_AREA, 400.0)
                        .facility("elderly-day-care", 6000, 0)
                        .with(Attributes.FLOOR_AREA, 100.0)
                        .facility("elderly-day-care", 7000, 0)
                        .block(0, 0, 10, 10)
                        .people(10)
                        .with(Attributes.ELDERLY, 4.0)
                        .block(6000, 0, 10, 10)
                        .with(Attributes.ELDERLY, 3.0),
                "facility.elderly-day-care");

        assertThat(care.sources()).extracting(source -> source.radiusMetres()).containsExactly(500.0, 300.0, 0.0, 0.0);
        Details details = care.details();
        assertThat(details.number("facilities")).isEqualTo(4);
        assertThat(details.number("facilities_counted")).isEqualTo(2);
        assertThat(details.number("facilities_too_small")).isEqualTo(1);
        assertThat(details.number("facilities_of_unknown_size")).isEqualTo(1);
        assertThat(details.number("facilities_below_floor_minimum")).isEqualTo(2);
        assertThat(details.values().get("lacking").toString()).contains("elderly=3.0");
        assertThat(care.city(Denominator.ELDERLY).served()).isEqualTo(4);
    }

    @Test
    void everyFigureSaysWhatItIs() {
        ServiceTable market = baseline(city().block(0, 0, 10, 10), "facility.market");

        assertThat(market.city().key().id()).isEqualTo("facility.market");
        assertThat(market.city().key().regimeId()).isEqualTo("ALL");
        assertThat(market.details().number("radius_m")).isEqualTo(500);
        assertThat(market.details().values()).containsEntry("regime", "ALL").containsEntry("clause", "GB 50180-2018");
    }

    @Test
    void onlyHomesAroundTheChangeAreComputedAgain() {
        CityFixture street = city();
        for (int i = 0; i < 100; i++) {
            street.block(i * 200, 0, 100, 100).people(10);
        }
        ServiceLedger ledger = ServiceLedger.of(street.build(), Regimes.services(), "facility.kindergarten");
        Scenario plan = new Scenario("plan", List.of(kindergarten("k1", 10_000)));

        ServiceTable after = ledger.update(ledger.baseline(), plan);

        assertThat(after.recomputedUnits()).isBetween(1, 4);
        assertThat(after.city(Denominator.POPULATION).served()).isGreaterThan(0);
        assertThat(ledger.baseline().city(Denominator.POPULATION).served()).isZero();
    }

    @Test
    void aNewNameChangesNoFigure() {
        ServiceLedger ledger =
                ServiceLedger.of(city().block(0, 0, 100, 100).build(), Regimes.services(), "facility.kindergarten");
        ServiceTable before = ledger.evaluate(new Scenario("plan", List.of(kindergarten("k1", 50))));

        ServiceTable after = ledger.update(
                before, new Scenario("plan", List.of(kindergarten("k1", 50).withName("新名"))));

        assertThat(after.recomputedUnits()).isZero();
        assertThat(after.sources()).extracting(source -> source.name()).containsExactly("新名");
    }

    @Test
    void aResultOfAnotherEngineIsNoStartingPoint() {
        ServiceLedger one = ServiceLedger.of(city().block(0, 0, 9, 9).build(), Regimes.services(), "facility.market");
        ServiceLedger other = ServiceLedger.of(
                city().block(0, 0, 9, 9).facility("market", 0, 0).build(), Regimes.services(), "facility.market");

        assertThat(other.update(one.baseline(), Scenario.empty("plan")).city().rate())
                .isEqualTo(1);
    }

    @Test
    void cancelledWorkStops() {
        ServiceLedger ledger =
                ServiceLedger.of(city().block(0, 0, 9, 9).build(), Regimes.services(), "facility.market");
        CancellationToken cancelled = new CancellationToken();
        cancelled.cancel();
        PlannedFacilities plan = PlannedFacilities.of(Regimes.services(), Scenario.empty("plan"));

        assertThatThrownBy(() -> ledger.engine().evaluate(plan, cancelled)).isInstanceOf(CancellationException.class);
    }

    private static Intervention kindergarten(String id, double x) {
        return new Intervention(
                id,
                id,
                Shapes.point(x, 0),
                new FacilitySite("kindergarten", OptionalDouble.empty(), OptionalDouble.empty()));
    }

    private static ServiceTable baseline(CityFixture city, String indicatorId) {
        return ServiceLedger.of(city.build(), Regimes.services(), indicatorId).baseline();
    }
}
