package org.quandian.access.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quandian.fixture.CityFixture.city;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.quandian.access.IndicatorResult;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Attributes;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.SchoolLevel;
import org.quandian.planning.SchoolSite;
import org.quandian.planning.ZoneLevel;

/** Zones worked out by hand. Blocks are 100 m square. */
class SchoolZonesTest {
    private static final String ZONES = "school.zones";

    /**
     * Blocks at x = 0, 200, 400, 600 with 10 people and 20 primary children each. Zone 一 covers x -50 to 320 (blocks 1 and 2), zone 二 180
     * to 450 (block 2 again, and half of block 3 up to its middle and no farther). The fourth lies in none; nor does half of the third.
     */
    private static CityFixture town() {
        CityFixture town = city();
        for (int i = 0; i < 4; i++) {
            town.block(200 * i, 0, 100, 100).id("b" + i).people(10).with(Attributes.CHILDREN_PRIMARY, 20);
        }
        return zone(zone(town, "一", "甲小", -50, 370), "二", "", 180, 275)
                .school("primary", 30, 50, 50)
                .named("甲小")
                .school("primary", 70, 300, 50)
                .named("乙小");
    }

    private static CityFixture zone(CityFixture town, String name, String school, double x, double width) {
        return town.rectangle(LayerRole.SCHOOL_ZONES, x, -10, width, 120)
                .named(name)
                .with(Attributes.SCHOOL, school);
    }

    private static Map<?, ?> item(IndicatorResult result, String list, int at) {
        return (Map<?, ?>) ((List<?>) result.details().values().get(list)).get(at);
    }

    @Test
    void addressesInAZoneAreServed() {
        IndicatorResult result = Figures.result(ZONES, town().build());

        assertThat(result.city().total()).isEqualTo(4);
        assertThat(result.city().served()).isEqualTo(3);
        assertThat(result.details().values().get("in_none")).isEqualTo(List.of("b3"));
        assertThat(result.details().number("addresses_in_several")).isEqualTo(1);
    }

    /** 180 to 320 by 120 m. */
    @Test
    void overlapsAreMeasured() {
        IndicatorResult result = Figures.result(ZONES, town().build());

        assertThat((List<?>) result.details().values().get("overlaps")).hasSize(1);
        assertThat(item(result, "overlaps", 0).get("area_m2")).isEqualTo(140.0 * 120);
    }

    /** All of block 4 (10,000 m²) and of block 3 what lies east of 455 (45 x 100). */
    @Test
    void holesAreResidentialLandInNoZone() {
        IndicatorResult result = Figures.result(ZONES, town().build());

        assertThat(item(result, "holes", 0).get("area_m2")).isEqualTo(14_500.0);
        assertThat(item(result, "holes", 0).get("parcels")).isEqualTo(2L);
    }

    /** Zone 一: 40 children (b0, b1), school 甲小 with 30 seats: 10 short. Zone 二 names none: 乙小 stands in it: 70 - 40 = 30. */
    @Test
    void seatsAgainstChildrenZoneByZone() {
        IndicatorResult result = Figures.result(ZONES, town().build());

        assertThat(item(result, "zones", 0).get("net")).isEqualTo(-10.0);
        assertThat(item(result, "zones", 1).get("net")).isEqualTo(30.0);
    }

    @Test
    void aPlannedSchoolBringsSeatsToTheZoneItStandsIn() {
        Intervention inTheFirst = new Intervention(
                "s", "", Shapes.point(100, 20), new SchoolSite(SchoolLevel.PRIMARY, 0, OptionalDouble.of(15)));

        IndicatorResult result = Figures.result(ZONES, town().build(), inTheFirst);

        assertThat(item(result, "zones", 0).get("net")).isEqualTo(5.0);
        assertThat(item(result, "zones", 1).get("net")).isEqualTo(30.0);
        assertThat(result.city().served()).isEqualTo(3);
    }

    @Test
    void aZoneWhoseSchoolIsNotFoundIsNamed() {
        IndicatorResult result =
                Figures.result(ZONES, zone(town(), "三", "丙小", 1000, 100).build());

        assertThat(result.details().values().get("zones_without_school")).isEqualTo(List.of("三"));
        assertThat(item(result, "zones", 2).get("school_found")).isEqualTo(false);
        assertThat(item(result, "zones", 2).containsKey("children_beyond_radius"))
                .isFalse();
    }

    /** From the middle of b0 a school at x = 551 is 501 m away, from that of b1 301 m: 20 of 40 children are too far. */
    @Test
    void childrenFartherThanTheRadiusAreCounted() {
        CityFixture town = city();
        town.block(0, 0, 100, 100).people(1).with(Attributes.CHILDREN_PRIMARY, 20);
        town.block(200, 0, 100, 100).people(1).with(Attributes.CHILDREN_PRIMARY, 20);
        zone(town, "一", "甲小", -50, 400).school("primary", 30, 551, 50).named("甲小");

        IndicatorResult result = Figures.result(ZONES, town.build());

        assertThat(item(result, "zones", 0).get("children_beyond_radius")).isEqualTo(20.0);
    }

    /** Junior zones exist, too, and cover only block 1: an address needs both. */
    @Test
    void everyLevelThatHasZonesIsNeeded() {
        CityFixture town = zone(town(), "中", "", -50, 200).with(Attributes.LEVEL, "junior");

        IndicatorResult result = Figures.result(ZONES, town.build());

        assertThat(result.city().served()).isEqualTo(1);
        assertThat(result.details().values().get("levels")).isEqualTo(List.of("primary", "junior"));
    }

    @Test
    void aZoneOfAnUnknownLevelIsNamedAndServesNobody() {
        CityFixture town =
                zone(city().block(0, 0, 100, 100).people(1), "怪", "", -50, 200).with(Attributes.LEVEL, "university");

        IndicatorResult result = Figures.result(ZONES, town.build());

        assertThat(result.city().served()).isZero();
        assertThat(result.details().values().get("unusable_zones")).isEqualTo(List.of("怪"));
    }

    @Test
    void withoutZonesNobodyIsServed() {
        IndicatorResult result =
                Figures.result(ZONES, city().block(0, 0, 100, 100).people(1).build());

        assertThat(result.city().total()).isEqualTo(1);
        assertThat(result.city().served()).isZero();
    }

    @Test
    void emptyParcelsAreNoAddresses() {
        IndicatorResult result =
                Figures.result(ZONES, town().block(0, 500, 100, 100).build());

        assertThat(result.city().total()).isEqualTo(4);
    }

    @Test
    void aParcelSaysItsZones() {
        IndicatorResult result = Figures.result(ZONES, town().build());

        assertThat((List<?>) result.details(ZoneLevel.UNIT, "b1").values().get("zones"))
                .extracting(zone -> (Object) ((Map<?, ?>) zone).get("zone"))
                .isEqualTo(List.of("一", "二"));
    }
}
