package org.quandian.access.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.NewEntrance;
import org.quandian.planning.StreetLink;

/** One home each that a park serves on paper and nobody walks to, and why. */
class ReasonTest {
    /** Two streets 200 m apart that meet two kilometres to the east; a park of 80 by 80 m on the far side of a home. */
    private static CityFixture apart() {
        return CityFixture.city()
                .road("residential", 0, 0, 2000, 0)
                .road("residential", 2000, 0, 2000, 200)
                .road("residential", 2000, 200, 0, 200)
                .park(400, 205, 80, 80)
                .block(420, -20, 20, 20)
                .people(100);
    }

    private static Map<Reason, Double> reasons(CityFixture city) {
        return new DifferenceTown(city).differences().city().byReason();
    }

    @Test
    void whoeverWalksThereIsInNoList() {
        CityFixture city = CityFixture.city()
                .road("residential", 0, 0, 1000, 0)
                .park(400, 5, 80, 80)
                .block(300, -30, 20, 20)
                .people(100);

        assertThat(new DifferenceTown(city).differences().places()).isEmpty();
    }

    @Test
    void aHomeFarFromEveryStreetIsOffTheNetwork() {
        CityFixture city = CityFixture.city()
                .road("residential", 0, 0, 1000, 0)
                .park(400, 5, 80, 80)
                .block(400, 300, 20, 20)
                .people(100);

        assertThat(reasons(city)).isEqualTo(Map.of(Reason.OFF_NETWORK, 100.0));
    }

    @Test
    void aParkThatNoStreetComesNearIsOffTheNetwork() {
        CityFixture city = CityFixture.city()
                .road("residential", 0, 0, 1000, 0)
                .park(400, 150, 80, 80)
                .block(400, -30, 20, 20)
                .people(100);

        assertThat(reasons(city)).isEqualTo(Map.of(Reason.FACILITY_OFF_NETWORK, 100.0));
    }

    @Test
    void aWalledParkHasNoEntranceOnThisSide() {
        CityFixture city = CityFixture.city()
                .road("residential", 0, 0, 1000, 0)
                .road("residential", 1000, 0, 1000, 100)
                .road("residential", 1000, 100, 400, 100)
                .park(400, 10, 80, 80)
                .id("walled")
                .feature(LayerRole.ENTRANCES, Shapes.point(440, 90))
                .with(NewEntrance.OF, "walled")
                .block(300, -30, 20, 20)
                .people(100);

        assertThat(reasons(city)).isEqualTo(Map.of(Reason.NO_ENTRANCE, 100.0));
    }

    @Test
    void aRiverLiesBetween() {
        assertThat(reasons(apart().river(-100, 50, 1000, 80))).isEqualTo(Map.of(Reason.RIVER, 100.0));
    }

    @Test
    void aRailwayLiesBetween() {
        assertThat(reasons(apart().railway(-100, 100, 1000, 100))).isEqualTo(Map.of(Reason.RAILWAY, 100.0));
    }

    @Test
    void aMotorwayLiesBetween() {
        assertThat(reasons(apart().road("motorway", -100, 100, 1000, 100))).isEqualTo(Map.of(Reason.MOTORWAY, 100.0));
    }

    @Test
    void aDeadEndLacksItsLastMetres() {
        assertThat(reasons(apart().road("residential", 400, 0, 400, 150)))
                .isEqualTo(Map.of(Reason.MISSING_LINK, 100.0));
    }

    @Test
    void elseTheStreetsLeadAround() {
        assertThat(reasons(apart())).isEqualTo(Map.of(Reason.DETOUR, 100.0));
    }

    @Test
    void aBridgeTakesThePlaceOffTheList() {
        Intervention bridge =
                new Intervention("b", "", Shapes.line(420, 0, 420, 200), new StreetLink(StreetLink.Form.FOOTBRIDGE));

        DifferenceReport report = new DifferenceTown(apart().river(-100, 50, 1000, 80)).differences(bridge);

        assertThat(report.places()).isEmpty();
        assertThat(report.city().difference()).isZero();
    }

    @Test
    void aParcelHalfInsideTheRadiusCountsInPart() {
        CityFixture city = CityFixture.city()
                .road("residential", 0, 0, 3000, 0)
                .park(0, 5, 80, 80)
                .block(480, -30, 200, 20)
                .people(100);

        DifferenceReport report = new DifferenceTown(city).differences();

        assertThat(report.city().byReason()).containsOnlyKeys(Reason.PARTLY);
        assertThat(report.city().difference())
                .isCloseTo(report.city().byReason().get(Reason.PARTLY), within(1e-9));
    }

    @Test
    void thePlaceSaysHowFarItIs() {
        DifferencePlace place =
                new DifferenceTown(apart()).differences().places().get(0);

        assertThat(place.straightMetres()).isCloseTo(215, within(0.01));
        assertThat(place.walkMetres()).isEmpty();
        assertThat(place.people()).isEqualTo(100);
    }

    @Test
    void openingTheDeadEndGainsItsPeople() {
        var ranked = new DifferenceTown(apart().road("residential", 400, 0, 400, 150)).deadEnds();

        assertThat(ranked.get(0).people()).isEqualTo(100);
        assertThat(ranked.get(0).end().metres()).isCloseTo(50, within(0.01));
        assertThat(ranked.get(0).peoplePerMetre()).isCloseTo(2, within(0.01));
    }
}
