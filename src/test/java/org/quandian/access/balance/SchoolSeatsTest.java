package org.quandian.access.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quandian.fixture.CityFixture.city;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.quandian.access.CoverageRate;
import org.quandian.access.Details;
import org.quandian.access.IndicatorResult;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Attributes;
import org.quandian.planning.Baseline;
import org.quandian.planning.City;
import org.quandian.planning.Cohorts;
import org.quandian.planning.Denominator;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.SchoolLevel;
import org.quandian.planning.SchoolSite;
import org.quandian.planning.ZoneLevel;

/** Seats worked out by hand. Every block is 100 m square, so that its people stand at its middle. */
class SchoolSeatsTest {
    private static final String PRIMARY = "school.primary.seats";

    /**
     * Blocks A (100 children, middle 50/50) and B (60, middle 650/50); one school of 120 seats at 150/50: A is 100 m away, B 500 m. Both
     * are within 1,000 m, so 120 are seated: A entirely (nearer), of B 20. Distance 100 x 100 + 20 x 500 = 20,000 m, mean 166.67 m.
     */
    private static CityFixture twoBlocks() {
        return city().block(0, 0, 100, 100)
                .id("A")
                .with(Attributes.CHILDREN_PRIMARY, 100)
                .block(600, 0, 100, 100)
                .id("B")
                .with(Attributes.CHILDREN_PRIMARY, 60)
                .school("primary", 120, 150, 50)
                .community("西", -100, -100, 400, 400)
                .community("东", 300, -100, 700, 400);
    }

    @Test
    void asManyAsPossibleAreSeatedThenTheNearest() {
        IndicatorResult result = Figures.result(PRIMARY, twoBlocks().build());

        assertThat(result.city().total()).isEqualTo(160);
        assertThat(result.city().served()).isEqualTo(120);
        assertThat(result.details().number("mean_distance_m")).isCloseTo(20_000 / 120.0, within(1e-9));
        assertThat(result.details().number("farthest_m")).isEqualTo(500);
        assertThat(result.byZone(ZoneLevel.UNIT, Denominator.CHILDREN_PRIMARY))
                .extracting(CoverageRate::zone, CoverageRate::served)
                .containsExactly(tuple("A", 100.0), tuple("B", 20.0));
    }

    @Test
    void zonesCountChildrenWhereTheyLive() {
        IndicatorResult result = Figures.result(PRIMARY, twoBlocks().build());

        assertThat(result.byZone(ZoneLevel.COMMUNITY, Denominator.CHILDREN_PRIMARY))
                .extracting(CoverageRate::zone, CoverageRate::total, CoverageRate::served)
                .containsExactly(tuple("西", 100.0, 100.0), tuple("东", 60.0, 20.0));
        assertThat(result.byZone(ZoneLevel.DISTRICT, Denominator.CHILDREN_PRIMARY))
                .isEmpty();
    }

    /** West: 100 children, 120 seats, so no gap of its own; east: 60 children, no seats, 40 without one; together 160 - 120 = 40. */
    @Test
    void grossAndNetGapAreBothTold() {
        IndicatorResult result = Figures.result(PRIMARY, twoBlocks().build());

        assertThat(result.details().number("gross_gap")).isEqualTo(40);
        assertThat(result.details().number("net_gap")).isEqualTo(40);
        assertThat(result.details(ZoneLevel.COMMUNITY, "西").number("net_gap")).isZero();
        assertThat(result.details(ZoneLevel.COMMUNITY, "东").number("net_gap")).isEqualTo(60);
        assertThat(result.details(ZoneLevel.COMMUNITY, "东").number("gross_gap")).isEqualTo(40);
    }

    /** A second school of 100 seats lies 5 km away: nobody reaches it, 40 lack a seat although 60 are left over in sum. */
    @Test
    void freeSeatsFarAwayCloseTheNetGapOnly() {
        IndicatorResult result = Figures.result(
                PRIMARY, twoBlocks().school("primary", 100, 5000, 5000).build());

        assertThat(result.details().number("gross_gap")).isEqualTo(40);
        assertThat(result.details().number("net_gap")).isZero();
        assertThat(result.details().number("free_seats")).isEqualTo(100);
    }

    /** The middle of the block is 1,000 m from the school: still in; a millimetre more: out. */
    @Test
    void theLimitItselfIsWithinReach() {
        CityFixture near = city().block(0, 0, 100, 100).with(Attributes.CHILDREN_PRIMARY, 10);
        CityFixture far = city().block(0, 0, 100, 100).with(Attributes.CHILDREN_PRIMARY, 10);

        assertThat(Figures.result(PRIMARY, near.school("primary", 50, 1050, 50).build())
                        .city()
                        .served())
                .isEqualTo(10);
        IndicatorResult beyond =
                Figures.result(PRIMARY, far.school("primary", 50, 1050.001, 50).build());
        assertThat(beyond.city().served()).isZero();
        assertThat(beyond.details().number("beyond_limit")).isEqualTo(10);
    }

    /** Nine-year: 90 seats are 60 for primary children; 80 of them live there. */
    @Test
    void aPlannedNineYearSchoolBringsTwoThirdsOfItsSeats() {
        Baseline town = city().block(0, 0, 100, 100)
                .with(Attributes.CHILDREN_PRIMARY, 80)
                .with(Attributes.CHILDREN_JUNIOR, 80)
                .build();
        Intervention school = new Intervention(
                "s", "", Shapes.point(200, 50), new SchoolSite(SchoolLevel.NINE_YEAR, 0, OptionalDouble.of(90)));

        assertThat(Figures.result(PRIMARY, town, school).city().served()).isEqualTo(60);
        assertThat(Figures.result("school.junior.seats", town, school).city().served())
                .isEqualTo(30);
    }

    @Test
    void fewerSeatsThanOneParcelHasChildren() {
        Baseline town = city().block(0, 0, 100, 100)
                .with(Attributes.CHILDREN_PRIMARY, 80)
                .school("primary", 30, 200, 50)
                .build();

        assertThat(Figures.result(PRIMARY, town).city().served()).isEqualTo(30);
    }

    /** Kept together, the 80 do not fit in 30 seats: nobody goes, 30 is the bound that no other answer beats. */
    @Test
    void unitsMayBeKeptTogether() {
        Baseline town = city().block(0, 0, 100, 100)
                .with(Attributes.CHILDREN_PRIMARY, 80)
                .school("primary", 30, 200, 50)
                .build();

        IndicatorResult whole = Figures.result(PRIMARY, town, BalanceRules.with(Map.of("school.split", 0.0)));

        assertThat(whole.city().served()).isZero();
        assertThat(whole.details().values().get("splitting"))
                .isEqualTo(Map.of("allowed", false, "bound", 30.0, "below_bound", 30.0));
    }

    @Test
    void aSchoolWithoutSeatsSeatsNobodyAndIsNamed() {
        Baseline town = city().block(0, 0, 100, 100)
                .with(Attributes.CHILDREN_PRIMARY, 80)
                .feature(LayerRole.SCHOOLS, Shapes.point(200, 50))
                .id("blank")
                .with(Attributes.LEVEL, "primary")
                .school("primary", 0, 210, 50)
                .build();

        IndicatorResult result = Figures.result(PRIMARY, town);

        assertThat(result.city().served()).isZero();
        assertThat(result.details().number("beyond_limit")).isZero();
        assertThat(result.details().values().get("schools_without_seats")).isEqualTo(List.of("blank"));
    }

    @Test
    void noSchoolsAtAll() {
        Baseline town = city().block(0, 0, 100, 100)
                .with(Attributes.CHILDREN_PRIMARY, 80)
                .build();

        IndicatorResult result = Figures.result(PRIMARY, town);

        assertThat(result.city().total()).isEqualTo(80);
        assertThat(result.city().served()).isZero();
        assertThat(result.details().number("beyond_limit")).isEqualTo(80);
        assertThat(result.details().number("mean_distance_m")).isZero();
    }

    @Test
    void noChildrenAtAll() {
        IndicatorResult result = Figures.result(
                PRIMARY,
                city().block(0, 0, 100, 100).school("primary", 50, 200, 50).build());

        assertThat(result.city().total()).isZero();
        assertThat(result.details().number("free_seats")).isEqualTo(50);
    }

    @Test
    void withoutARadiusNobodyIsWithinReach() {
        IndicatorResult result = Figures.result(PRIMARY, twoBlocks().build(), BalanceRules.silent());

        assertThat(result.city().served()).isZero();
        assertThat(((Map<?, ?>) result.details().values().get("rule")).get("missing"))
                .isEqualTo(true);
    }

    /** A building outside every parcel keeps its 7 children; they count in their zone but are no parcel. */
    @Test
    void childrenOutsideParcelsAreNotLost() {
        IndicatorResult result = Figures.result(
                PRIMARY,
                twoBlocks()
                        .building(300, 0, 20, 20)
                        .with(Attributes.CHILDREN_PRIMARY, 7)
                        .school("primary", 100, 310, 40)
                        .build());

        assertThat(result.city().total()).isEqualTo(167);
        assertThat(result.city().served()).isEqualTo(167);
        assertThat(result.byZone(ZoneLevel.UNIT, Denominator.CHILDREN_PRIMARY)).hasSize(2);
        assertThat(result.byZone(ZoneLevel.COMMUNITY, Denominator.CHILDREN_PRIMARY))
                .extracting(CoverageRate::total)
                .containsExactly(100.0, 67.0);
    }

    /**
     * Both schools are within 500 m of block A only (100 m and 300 m; B is 501 m or more from either); A has 100 children for 20 + 30
     * seats within 500 m: 50 short. B's 60 live beyond 500 m of any school.
     */
    @Test
    void theHealthCheckGapLooksAtFiveHundredMetres() {
        Baseline town = city().block(0, 0, 100, 100)
                .with(Attributes.CHILDREN_PRIMARY, 100)
                .block(802, 0, 100, 100)
                .with(Attributes.CHILDREN_PRIMARY, 60)
                .school("primary", 20, 150, 50)
                .school("primary", 30, 350, 50)
                .build();

        Details details = Figures.result(PRIMARY, town).details();

        assertThat(details.number("uhc_gap_500m")).isEqualTo(50);
        assertThat(details.number("beyond_500m")).isEqualTo(60);
        assertThat(details.number("gross_gap")).isEqualTo(110);
    }

    /** Twice the children in 2027: A has 200, B 120; still 120 seats. Half of them in 2028: all 80 have one. */
    @Test
    void schoolsFollowTheChildrenOfTheYearsToCome() {
        Baseline now = twoBlocks().build();
        TreeMap<Integer, Double> children = new TreeMap<>(Map.of(2025, 150.0, 2027, 320.0, 2028, 80.0));
        Baseline town = Baseline.of(
                new City("", CityFixture.CRS, "TEST", new Cohorts(children, new TreeMap<>())), now.layers());

        List<?> years =
                (List<?>) Figures.result(PRIMARY, town).details().values().get("years");

        assertThat(years).hasSize(2);
        assertThat((Map<?, ?>) years.get(0))
                .isEqualTo(Map.of(
                        "year",
                        2027L,
                        "children",
                        320.0,
                        "seats",
                        120.0,
                        "net_gap",
                        200.0,
                        "seated",
                        120.0,
                        "unseated",
                        200.0));
        assertThat(((Map<?, ?>) years.get(1)).get("seated")).isEqualTo(80.0);
    }

    @Test
    void aParcelSaysWhereItsChildrenGo() {
        Details details = Figures.result(PRIMARY, twoBlocks().build()).details(ZoneLevel.UNIT, "B");

        assertThat(details.number("unseated")).isEqualTo(40);
        assertThat(details.values().get("schools"))
                .isEqualTo(List.of(Map.of("school", "schools-1", "name", "", "children", 20.0, "distance_m", 500.0)));
    }

    private static Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }
}
