package org.quandian.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.quandian.fixture.CityFixture.city;
import static org.quandian.fixture.Shapes.pocketPark;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.quandian.access.CoverageRate;
import org.quandian.access.ServiceSource;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Regimes;
import org.quandian.fixture.ServiceLedger;
import org.quandian.planning.Denominator;
import org.quandian.planning.LayerRole;
import org.quandian.planning.Regime;
import org.quandian.planning.Scenario;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.CancellationToken;

/** Rates of towns that can be worked out by hand. */
class ParkServiceTest {
    private static final CancellationToken TOKEN = CancellationToken.none();

    @Test
    void aTownWithoutParksIsNotServed() {
        assertThat(land(city().block(0, 0, 100, 100)).rate()).isZero();
    }

    @Test
    void aTownWithoutHomesHasARateOfZero() {
        assertThat(land(city().park(0, 0, 100, 100)).rate()).isZero();
    }

    @Test
    void halfABlockWithinTheRadiusIsHalfServed() {
        // The wall of a park of 500 m radius runs at x = 0; the block reaches from 450 to 550.
        CoverageRate rate = land(city().park(-100, -2000, 100, 4000).block(450, 0, 100, 100));

        assertThat(rate.total()).isEqualTo(10_000);
        assertThat(rate.served()).isCloseTo(5_000, within(1e-8));
    }

    @Test
    void peopleAreSpreadEvenlyOverTheirBlock() {
        ServiceTable town = baseline(city().park(-100, -2000, 100, 4000)
                .block(450, 0, 100, 100)
                .people(300)
                .block(0, 0, 10, 10)
                .people(50));

        assertThat(town.city(Denominator.POPULATION).total()).isEqualTo(350);
        assertThat(town.city(Denominator.POPULATION).served()).isCloseTo(200, within(1e-9));
    }

    @Test
    void everyFigureSaysWhatItIs() {
        CoverageRate rate = land(city().block(0, 0, 10, 10));

        assertThat(rate.key().id()).isEqualTo("park");
        assertThat(rate.key().regimeId()).isEqualTo("UHC2022");
        assertThat(rate.key().denominator()).isEqualTo(Denominator.RESIDENTIAL_LAND);
        assertThat(rate.level()).isEqualTo(ZoneLevel.CITY);
    }

    @Test
    void aPocketParkClosesTheGapAroundIt() {
        ServiceLedger ledger = ledger(city().block(0, 0, 100, 100), Regimes.uhc2022());
        Scenario plan = new Scenario("plan", List.of(pocketPark("p1", 200, 0, 30, 30)));

        ServiceTable after = ledger.update(ledger.baseline(), plan);

        assertThat(after.city(Denominator.RESIDENTIAL_LAND).rate()).isEqualTo(1);
        assertThat(after.changedUnits()).containsExactly(0);
        assertThat(after.servedShare(0)).isEqualTo(1);
        assertThat(ledger.baseline().servedShare(0)).isZero();
    }

    @Test
    void onlyHomesAroundTheChangeAreComputedAgain() {
        CityFixture street = city();
        for (int i = 0; i < 100; i++) {
            street.block(i * 200, 0, 100, 100);
        }
        ServiceLedger ledger = ledger(street, Regimes.uhc2022());
        Scenario plan = new Scenario("plan", List.of(pocketPark("p1", 10_000, 200, 30, 30)));

        ServiceTable after = ledger.update(ledger.baseline(), plan);

        assertThat(ledger.baseline().recomputedUnits()).isEqualTo(100);
        assertThat(after.recomputedUnits()).isBetween(1, 4);
    }

    @Test
    void homesThatParksServeAnywayAreNotComputedAgain() {
        ServiceLedger ledger = ledger(city().park(0, 0, 100, 100).block(150, 0, 100, 100), Regimes.uhc2022());
        Scenario plan = new Scenario("plan", List.of(pocketPark("p1", 200, 200, 30, 30)));

        assertThat(ledger.update(ledger.baseline(), plan).recomputedUnits()).isZero();
    }

    @Test
    void aNewNameChangesNoFigure() {
        ServiceLedger ledger = ledger(city().block(0, 0, 100, 100), Regimes.uhc2022());
        Scenario plan = new Scenario("plan", List.of(pocketPark("p1", 400, 0, 30, 30)));
        Scenario renamed =
                new Scenario("plan", List.of(pocketPark("p1", 400, 0, 30, 30).withName("新名")));
        ServiceTable before = ledger.evaluate(plan);

        ServiceTable after = ledger.update(before, renamed);

        assertThat(after.recomputedUnits()).isZero();
        assertThat(after.sources()).extracting(ServiceSource::name).containsExactly("新名");
    }

    @Test
    void aResultOfAnotherLedgerIsNoStartingPoint() {
        ServiceLedger one = ledger(city().block(0, 0, 100, 100), Regimes.uhc2022());
        ServiceLedger other = ledger(city().block(0, 0, 100, 100).park(0, 0, 50, 50), Regimes.uhc2022());

        ServiceTable result = other.update(one.baseline(), Scenario.empty("plan"));

        assertThat(result.city(Denominator.RESIDENTIAL_LAND).rate()).isEqualTo(1);
    }

    @Test
    void landDrawnTwiceCountsOnceAndItsPeopleTwice() {
        ServiceTable town = baseline(city().block(0, 0, 100, 100)
                .people(100)
                .block(50, 0, 100, 100)
                .people(100)
                .block(0, 0, 100, 100));

        assertThat(town.city(Denominator.RESIDENTIAL_LAND).total()).isCloseTo(15_000, within(1e-6));
        assertThat(town.city(Denominator.POPULATION).total()).isEqualTo(200);
    }

    @Test
    void aLargeParcelIsServedAsPreciselyAsASmallOne() {
        CoverageRate rate = land(city().park(-20, -10, 40, 20).block(-1000, -1000, 2000, 2000));

        assertThat(rate.served()).isCloseTo(800 + 2 * 60 * 300 + Math.PI * 300 * 300, within(1e-5));
    }

    @Test
    void cancelledWorkStops() {
        ServiceLedger ledger = ledger(city().block(0, 0, 100, 100), Regimes.uhc2022());
        CancellationToken cancelled = new CancellationToken();
        cancelled.cancel();

        assertThatThrownBy(() -> ledger.evaluate(Scenario.empty("plan"), cancelled))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void aRegimeWithoutARuleForParksIsRefused() {
        Regime silent = new Regime("NONE", "", "", List.of());

        assertThatThrownBy(() -> ledger(city().block(0, 0, 1, 1), silent)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void pointsAmongTheParksAreNoSources() {
        ServiceTable town = baseline(city().block(0, 0, 100, 100).wkt(LayerRole.PARKS, "POINT (50 50)"));

        assertThat(town.sources()).isEmpty();
    }

    private static CoverageRate land(CityFixture city) {
        return baseline(city).city(Denominator.RESIDENTIAL_LAND);
    }

    private static ServiceTable baseline(CityFixture city) {
        return ledger(city, Regimes.uhc2022()).baseline();
    }

    private static ServiceLedger ledger(CityFixture city, Regime regime) {
        return ServiceLedger.parks(city.build(), regime);
    }
}
