package org.quandian.access.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quandian.fixture.CityFixture.city;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quandian.access.ServiceSource;
import org.quandian.access.people.Dwellings;
import org.quandian.access.people.UnitZones;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Regimes;
import org.quandian.fixture.Shapes;
import org.quandian.fixture.SlowService;
import org.quandian.planning.Attributes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Denominator;
import org.quandian.planning.LayerRole;

/** Gaps of hand-made towns; the answers are worked out in the comments. */
class GapFinderTest {
    /** A shop far away from everything, for towns that have one at all. */
    private static final ServiceSource FAR_SHOP = SlowService.at("shop", 5_000, 0, 300);

    private static GapReport gaps(Baseline town, ServiceSource... sources) {
        return finder(town).find(new SlowService(town, "facility.shop", List.of(sources)));
    }

    private static GapFinder finder(Baseline town) {
        return new GapFinder(
                town,
                Dwellings.of(town),
                UnitZones.of(town),
                Regimes.catalogue().ruleBook("UHC2022"));
    }

    private static CityFixture block(double x) {
        return city().block(x, 0, 100, 100).people(100);
    }

    @Test
    void twoBlocksAcrossAStreetAreOneGap() {
        Baseline town = block(0).block(120, 0, 100, 100).people(50).build();

        assertThat(gaps(town, FAR_SHOP).gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.people()).isEqualTo(150);
            assertThat(gap.areaSquareMetres()).isEqualTo(20_000);
            assertThat(gap.parcels()).containsExactly("residential-1", "residential-2");
            assertThat(gap.id()).isEqualTo("residential-1");
        });
    }

    @Test
    void twoBlocksFarApartAreTwo() {
        Baseline town = block(0).block(300, 0, 100, 100).people(150).build();

        assertThat(gaps(town, FAR_SHOP).gaps()).extracting(Gap::people).containsExactly(150.0, 100.0);
    }

    @Test
    void exactlyTheJoinDistanceStillJoins() {
        Baseline town = block(0).block(160, 0, 100, 100).people(1).build();

        assertThat(gaps(town, FAR_SHOP).gaps()).hasSize(1);
    }

    @Test
    void blocksJoinThroughAThird() {
        Baseline town = block(0).block(300, 0, 100, 100)
                .people(10)
                .block(150, 0, 100, 100)
                .people(1)
                .build();

        assertThat(gaps(town, FAR_SHOP).gaps()).singleElement().satisfies(gap -> assertThat(gap.people())
                .isEqualTo(111));
    }

    @Test
    void neighboursWhoseUnservedPartsLieApartAreTwoGaps() {
        // A wall-like facility along x = 110 serves 50 m to both sides: of each block the half towards it is served,
        // and the
        // unserved halves lie 100 m and more apart, though the blocks are neighbours across 20 m.
        Baseline town = block(0).block(120, 0, 100, 100).people(50).build();
        ServiceSource wall = new ServiceSource("w", "", Shapes.rectangle(109, -500, 2, 1_000), 2_000, 49, false);

        GapReport report = gaps(town, wall);

        assertThat(report.gaps()).hasSize(2);
        // Served are x = 60..100 and 120..160: 40 of 100 m. 60 of 100 and 30 of 50 people are not.
        assertThat(report.gaps().get(0).people()).isCloseTo(60, within(1e-6));
        assertThat(report.gaps().get(1).people()).isCloseTo(30, within(1e-6));
        assertThat(report.gaps().get(0).areaSquareMetres()).isCloseTo(6_000, within(1e-6));
    }

    @Test
    void partlyServedNeighboursJoinWhereTheirRestsMeet() {
        // The wall runs along the bottom: the upper parts of both blocks are unserved and lie side by side.
        Baseline town = block(0).block(120, 0, 100, 100).people(50).build();
        ServiceSource wall = new ServiceSource("w", "", Shapes.rectangle(-500, -10, 1_500, 2), 3_000, 49, false);

        assertThat(gaps(town, wall).gaps()).hasSize(1);
    }

    @Test
    void aServedBlockIsInNoGap() {
        Baseline town = block(0).build();

        assertThat(gaps(town, SlowService.at("s", 50, 50, 300)).gaps()).isEmpty();
    }

    @Test
    void homesOutsideEveryParcelAreTheRest() {
        Baseline town = block(0).building(500, 500, 20, 20)
                .with(Attributes.POPULATION, 7.0)
                .build();

        GapReport report = gaps(town, FAR_SHOP);

        assertThat(report.outside()).containsEntry(Denominator.POPULATION, 7.0);
        assertThat(report.gaps()).singleElement().satisfies(gap -> assertThat(gap.people())
                .isEqualTo(100));
    }

    @Test
    void theZoneWithMostOfThePeopleNamesAGap() {
        Baseline town = block(0).block(120, 0, 100, 100)
                .people(500)
                .district("甲", -10, -10, 120, 200)
                .district("乙", 110, -10, 200, 200)
                .community("西", -10, -10, 120, 200)
                .build();

        assertThat(gaps(town, FAR_SHOP).gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.district()).isEqualTo("乙");
            assertThat(gap.community()).isEmpty();
        });
    }

    @Test
    void theNearestFacilityIsMeasuredFromTheMiddleOfThePeople() {
        // The middle of the block is (50, 50), the shop's square begins at (999, 49).
        Baseline town = block(0).build();

        assertThat(gaps(town, SlowService.at("s", 1_000, 50, 300)).gaps().get(0).nearest())
                .hasValueSatisfying(found -> assertThat(found.distanceMetres()).isEqualTo(949));
    }

    @Test
    void idleSitesWithinTheRadiusAreListedNearestFirst() {
        // The radius is 300 m. A lot at 400 m is too far, one at 200 m and an empty house in the block are not.
        Baseline town = block(0).rectangle(LayerRole.IDLE_LAND, 500, 0, 50, 50)
                .rectangle(LayerRole.IDLE_LAND, 300, 0, 30, 20)
                .rectangle(LayerRole.IDLE_BUILDINGS, 40, 40, 10, 10)
                .build();

        assertThat(gaps(town, FAR_SHOP).gaps().get(0).idleSites())
                .containsExactly(
                        new IdleSite("idle_buildings-1", "", LayerRole.IDLE_BUILDINGS, 100, 0),
                        new IdleSite("idle_land-2", "", LayerRole.IDLE_LAND, 600, 200));
    }

    @Test
    void aMapCanFlyToUnservedLand() {
        // Half of the block is served; the place lies in the other half, and so does the shape.
        Baseline town = block(0).build();
        ServiceSource wall = new ServiceSource("w", "", Shapes.rectangle(-10, -500, 2, 1_000), 2_000, 58, false);
        GapReport report = gaps(town, wall);
        Gap gap = report.gaps().get(0);

        assertThat(gap.inside().x).isGreaterThan(50);
        assertThat(report.shape(gap).getArea()).isCloseTo(5_000, within(1.0));
        assertThat(report.shape(gap).contains(Shapes.point(gap.inside().x, gap.inside().y)))
                .isTrue();
    }
}
