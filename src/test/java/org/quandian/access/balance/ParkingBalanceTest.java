package org.quandian.access.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.quandian.fixture.CityFixture.city;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quandian.access.CoverageRate;
import org.quandian.access.Details;
import org.quandian.access.IndicatorResult;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Attributes;
import org.quandian.planning.Denominator;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.CancellationToken;

/** Spaces worked out by hand: half a space per household before 2000, one before 2015, else one and a half. */
class ParkingBalanceTest {
    private static final String PARKING = "parking";

    /** 100 households of 1990 need 50, of 2010 100, of an unknown year 150. */
    private static CityFixture threeAges() {
        return city().block(0, 0, 100, 100)
                .id("old")
                .with(Attributes.HOUSEHOLDS, 100)
                .with(Attributes.BUILT, 1990)
                .block(1000, 0, 100, 100)
                .id("middle")
                .with(Attributes.HOUSEHOLDS, 100)
                .with(Attributes.BUILT, 2014)
                .block(2000, 0, 100, 100)
                .id("unknown")
                .with(Attributes.HOUSEHOLDS, 100);
    }

    private static CityFixture lot(CityFixture city, String kind, long spaces, double x, double y) {
        return city.feature(LayerRole.PARKING, Shapes.point(x, y))
                .with(Attributes.KIND, kind)
                .with(Attributes.SPACES, spaces);
    }

    private static double part(IndicatorResult result, String part, String value) {
        return ((Number) ((Map<?, ?>) result.details().values().get(part)).get(value)).doubleValue();
    }

    @Test
    void needFollowsTheAgeOfTheEstate() {
        IndicatorResult result = Figures.result(PARKING, threeAges().build());

        assertThat(result.byZone(ZoneLevel.UNIT, Denominator.SPACES))
                .extracting(CoverageRate::zone, CoverageRate::total, CoverageRate::served)
                .containsExactly(tuple("old", 50.0, 0.0), tuple("middle", 100.0, 0.0), tuple("unknown", 150.0, 0.0));
        assertThat(result.details().number("gross_gap")).isEqualTo(300);
    }

    /** A year is the first one that the next line holds for. */
    @Test
    void aBorderYearBelongsToTheNewerLine() {
        IndicatorResult result = Figures.result(
                PARKING,
                city().block(0, 0, 100, 100)
                        .with(Attributes.HOUSEHOLDS, 100)
                        .with(Attributes.BUILT, 2015)
                        .build());

        assertThat(result.city().total()).isEqualTo(150);
    }

    /** Old: 70 own spaces for 50: 20 are free, but only those of the estate may use them, so middle still lacks 100. */
    @Test
    void ownSpacesCountUpToTheNeed() {
        CityFixture town = city().block(0, 0, 100, 100)
                .with(Attributes.HOUSEHOLDS, 100)
                .with(Attributes.BUILT, 1990)
                .with(Attributes.SPACES, 70)
                .block(150, 0, 100, 100)
                .with(Attributes.HOUSEHOLDS, 100)
                .with(Attributes.BUILT, 2010);

        IndicatorResult result = Figures.result(PARKING, town.build());

        assertThat(result.city().served()).isEqualTo(50);
        assertThat(part(result, "own", "free")).isEqualTo(20);
        assertThat(result.details().number("net_gap")).isEqualTo(80);
        assertThat(result.details().number("gross_gap")).isEqualTo(100);
    }

    /** In old: 10; 140 m beside middle: 20; 160 m beside unknown: 40, too far from home, so nobody's. */
    @Test
    void estateCarParksBelongToTheirParcel() {
        CityFixture town = threeAges();
        lot(town, "estate", 10, 50, 50);
        lot(town, "estate", 20, 1240, 50);
        lot(town, "estate", 40, 2260, 50).id("lost");

        IndicatorResult result = Figures.result(PARKING, town.build());

        assertThat(result.byZone(ZoneLevel.UNIT, Denominator.SPACES))
                .extracting(CoverageRate::served)
                .containsExactly(10.0, 20.0, 0.0);
        assertThat(((Map<?, ?>) result.details().values().get("estate_lots_without_parcel")).get("lots"))
                .isEqualTo(List.of("lost"));
    }

    /** Middle of old is 50/50. A public lot 300 m away serves it, one a millimetre farther does not. */
    @Test
    void publicCarParksServeThreeHundredMetres() {
        CityFixture near = threeAges();
        lot(near, "public", 30, 350, 50);
        CityFixture far = threeAges();
        lot(far, "public", 30, 350.001, 50);

        assertThat(Figures.result(PARKING, near.build()).city().served()).isEqualTo(30);
        assertThat(Figures.result(PARKING, far.build()).city().served()).isZero();
    }

    @Test
    void kerbsideCountsAndUnknownWordsDoNot() {
        CityFixture town = threeAges();
        lot(town, "kerbside", 5, 100, 120);
        lot(town, "public", 7, 100, 130);
        town.feature(LayerRole.PARKING, Shapes.point(100, 150)).with(Attributes.SPACES, 2);
        lot(town, "helipad", 11, 100, 140).id("odd");

        IndicatorResult result = Figures.result(PARKING, town.build());

        assertThat(result.city().served()).isEqualTo(12);
        assertThat(part(result, "kerbside", "used")).isEqualTo(5);
        assertThat(part(result, "public", "used")).isEqualTo(7);
        assertThat(part(result, "lots_of_unknown_kind", "spaces")).isEqualTo(13);
    }

    /** Night is 19 to 7: open 18 to 8 counts, 18 to 6 closes too early, and without hours nobody knows. */
    @Test
    void sharedCarParksMustBeOpenAllNight() {
        CityFixture town = threeAges();
        lot(town, "shared", 10, 100, 110).with(Attributes.OPEN_FROM, 18).with(Attributes.OPEN_TO, 8);
        lot(town, "shared", 20, 100, 120).with(Attributes.OPEN_FROM, 18).with(Attributes.OPEN_TO, 6);
        lot(town, "shared", 40, 100, 130);

        IndicatorResult result = Figures.result(PARKING, town.build());

        assertThat(result.city().served()).isEqualTo(10);
        assertThat(part(result, "shared_closed_at_night", "spaces")).isEqualTo(20);
        assertThat(part(result, "shared_hours_unknown", "spaces")).isEqualTo(40);
    }

    @Test
    void aPlannedCarParkAddsItsSpaces() {
        Intervention lot = new Intervention("p", "", Shapes.rectangle(120, 0, 40, 60), new ParkingLot(60, 0));

        IndicatorResult result = Figures.result(PARKING, threeAges().build(), lot);

        assertThat(result.city().served()).isEqualTo(50);
        assertThat(result.details().number("spaces_free")).isEqualTo(10);
        assertThat(result.details(ZoneLevel.UNIT, "old").values().get("lots"))
                .isEqualTo(List.of(Map.of("lot", "p", "name", "", "spaces", 50.0, "distance_m", 70.0)));
    }

    @Test
    void gapsAreToldByAge() {
        List<?> ages = (List<?>)
                Figures.result(PARKING, threeAges().build()).details().values().get("by_age");

        assertThat(ages)
                .extracting(age -> (Object) ((Map<?, ?>) age).get("gap"))
                .containsExactly(50.0, 100.0, 150.0);
    }

    /** 300 residents of a parcel that says no households: their cars are unknown, and this is said. */
    @Test
    void residentsWithoutHouseholdsAreTold() {
        IndicatorResult result =
                Figures.result(PARKING, city().block(0, 0, 100, 100).people(300).build());

        assertThat(result.city().total()).isZero();
        assertThat(result.details().number("residents_without_households")).isEqualTo(300);
    }

    @Test
    void withoutRatiosNothingIsNeeded() {
        IndicatorResult result = Figures.result(PARKING, threeAges().build(), BalanceRules.silent());

        assertThat(result.city().total()).isZero();
        assertThat(((Map<?, ?>) result.details().values().get("rule")).get("missing"))
                .isEqualTo(true);
    }

    /**
     * Charging: middle 100 x 0.2 = 20, unknown 150 x 1 = 150, old none; a public lot of 80 asks for 8 more: 178. Piles: 5 of the parcel,
     * 3 of the lot, 4 of the planned lot, which asks for 2: 12 of 180.
     */
    @Test
    void chargingComparesPilesWithTheirShare() {
        CityFixture town = threeAges().with(Attributes.PILES, 5);
        lot(town, "public", 80, 500, 500).with(Attributes.PILES, 3);

        IndicatorResult result = Figures.result(
                "charging", town.build(), new Intervention("p", "", Shapes.point(600, 600), new ParkingLot(20, 4)));

        assertThat(result.city().total()).isEqualTo(180);
        assertThat(result.city().served()).isEqualTo(12);
        assertThat(result.details().number("need_public")).isEqualTo(10);
        assertThat(result.byZone(ZoneLevel.UNIT, Denominator.CHARGING_SPACES))
                .extracting(CoverageRate::total, CoverageRate::served)
                .containsExactly(tuple(0.0, 0.0), tuple(20.0, 0.0), tuple(150.0, 5.0));
    }

    /** Nothing but the piles of a planned lot changes. */
    @Test
    void morePilesInTheSameLotAreSeen() {
        var town = threeAges().build();
        var engine = Figures.engine("charging", town, BalanceRules.standard());
        var token = CancellationToken.none();
        IndicatorResult before = engine.evaluate(
                Figures.of(
                        BalanceRules.standard(), new Intervention("p", "", Shapes.point(0, 0), new ParkingLot(20, 4))),
                token);

        IndicatorResult after = engine.update(
                before,
                Figures.of(
                        BalanceRules.standard(), new Intervention("p", "", Shapes.point(0, 0), new ParkingLot(20, 9))),
                token);

        assertThat(after.city().served()).isEqualTo(9);
    }

    @Test
    void aZoneSaysItsSpaces() {
        CityFixture town = threeAges().community("西", -100, -100, 500, 500);
        lot(town, "public", 30, 350, 50);

        Details west = Figures.result(PARKING, town.build()).details(ZoneLevel.COMMUNITY, "西");

        assertThat(west.number("need")).isEqualTo(50);
        assertThat(west.number("gross_gap")).isEqualTo(20);
        assertThat(west.number("net_gap")).isEqualTo(20);
    }
}
