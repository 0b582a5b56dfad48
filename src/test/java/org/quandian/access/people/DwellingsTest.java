package org.quandian.access.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quandian.fixture.CityFixture.city;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quandian.fixture.CityFixture;
import org.quandian.planning.Attributes;
import org.quandian.planning.LayerRole;
import org.quandian.planning.PeopleGroup;

/** Who lives where, in towns that can be worked out by hand. */
class DwellingsTest {
    @Test
    void peopleAreSpreadByFloorArea() {
        // 100 m2 x 6 + 200 m2 x 3 + 100 m2 x 3 = 600 + 600 + 300 m2 of floor for 300 people.
        Dwellings town = of(city().block(0, 0, 100, 100)
                .people(300)
                .home(0, 0, 10, 10, 6)
                .home(20, 0, 20, 10, 3)
                .home(60, 0, 10, 10, 3));

        assertThat(residents(town)).containsExactly(120, 120, 60);
        assertThat(town.isSpread(0)).isTrue();
        assertThat(town.peopleOf(PeopleGroup.RESIDENTS, 0)).isEqualTo(300);
    }

    @Test
    void aThirdIsCutSoThatTheSumIsExact() {
        Dwellings town = of(city().block(0, 0, 100, 100)
                .people(100)
                .home(0, 0, 10, 10, 1)
                .home(20, 0, 10, 10, 1)
                .home(40, 0, 10, 10, 1));

        // 102,400 parts: 34,133 each and one more for the first by name.
        assertThat(residents(town)).containsExactly(34_134 / 1024.0, 34_133 / 1024.0, 34_133 / 1024.0);
    }

    @Test
    void aFractionGoesToTheLargestHome() {
        Dwellings town = of(city().block(0, 0, 100, 100)
                .people(0.0001)
                .home(0, 0, 10, 10, 1)
                .home(20, 0, 10, 10, 2));

        assertThat(residents(town)).containsExactly(0, 0.0001);
    }

    @Test
    void everyGroupIsSpreadOnItsOwn() {
        Dwellings town = of(city().block(0, 0, 100, 100)
                .people(300)
                .with(Attributes.ELDERLY, 3.0)
                .home(0, 0, 10, 10, 2)
                .home(20, 0, 10, 10, 1));

        assertThat(town.people(PeopleGroup.ELDERLY, 0)).isEqualTo(2);
        assertThat(town.people(PeopleGroup.ELDERLY, 1)).isEqualTo(1);
        assertThat(town.hasGroup(PeopleGroup.ELDERLY)).isTrue();
        assertThat(town.hasGroup(PeopleGroup.INFANTS)).isFalse();
    }

    @Test
    void aParcelWithoutHomesKeepsItsPeople() {
        Dwellings town = of(
                city().block(0, 0, 100, 100).people(300).building(0, 0, 10, 10).with(Attributes.USE, "office"));

        assertThat(town.size()).isZero();
        assertThat(town.isSpread(0)).isFalse();
        assertThat(town.peopleOf(PeopleGroup.RESIDENTS, 0)).isEqualTo(300);
        assertThat(town.report()).isEqualTo(new PeopleReport(300, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void whereNoBuildingSaysItsUseAllAreHomes() {
        Dwellings town = of(city().block(0, 0, 100, 100).people(10).building(0, 0, 10, 10));

        assertThat(residents(town)).containsExactly(10);
    }

    @Test
    void peopleGivenTwiceCountOnceAndTheReportSaysSo() {
        Dwellings town = of(city().block(0, 0, 100, 100)
                .people(30)
                .home(0, 0, 10, 10, 1)
                .people(99)
                .home(20, 0, 10, 10, 1)
                .people(1));

        assertThat(residents(town)).containsExactly(15, 15);
        assertThat(town.report()).isEqualTo(new PeopleReport(0, 30, 2, 0, 100, 0, 0));
    }

    @Test
    void whereTheParcelGivesNoneItsBuildingsCount() {
        Dwellings town =
                of(city().block(0, 0, 100, 100).home(0, 0, 10, 10, 1).people(7).home(20, 0, 10, 10, 1));

        assertThat(residents(town)).containsExactly(7, 0);
        assertThat(town.peopleOf(PeopleGroup.RESIDENTS, 0)).isEqualTo(7);
        assertThat(town.report().onBuildings()).isEqualTo(7);
    }

    @Test
    void homesOutsideEveryParcelKeepTheirOwnPeople() {
        Dwellings town = of(city().block(0, 0, 100, 100)
                .people(30)
                .home(500, 0, 10, 10, 1)
                .people(4)
                .home(600, 0, 10, 10, 1));

        assertThat(town.size()).isEqualTo(1);
        assertThat(town.unit(0)).isEqualTo(Dwellings.NO_UNIT);
        assertThat(town.firstOutside()).isZero();
        assertThat(town.report()).isEqualTo(new PeopleReport(30, 0, 0, 0, 0, 4, 0));
        assertThat(town.report().total()).isEqualTo(34);
    }

    @Test
    void aHomeWithoutFloorsHasOne() {
        Dwellings town = of(city().block(0, 0, 100, 100)
                .people(30)
                .home(0, 0, 10, 10, 2)
                .building(20, 0, 10, 10)
                .with(Attributes.USE, "residential"));

        assertThat(residents(town)).containsExactly(20, 10);
        assertThat(town.report().withoutFloors()).isEqualTo(1);
    }

    @Test
    void aBuildingOnABorderBelongsWhereItsPointIsAndAnOverlapToTheFirst() {
        Dwellings town = of(city().block(0, 0, 100, 100)
                .people(10)
                .block(50, 0, 100, 100)
                .people(20)
                .home(60, 0, 10, 10, 1)
                .home(95, 0, 20, 10, 1));

        assertThat(town.unit(0)).isZero();
        assertThat(town.unit(1)).isEqualTo(1);
        assertThat(town.dwellingsOf(1)).containsExactly(1);
        assertThat(town.building(1)).isEqualTo(1);
    }

    @Test
    void pointsWithPeopleShareAlike() {
        Dwellings town = of(city().block(0, 0, 100, 100)
                .people(9)
                .wkt(LayerRole.BUILDINGS, "POINT (10 10)")
                .people(1)
                .wkt(LayerRole.BUILDINGS, "POINT (20 10)")
                .people(2));

        assertThat(residents(town)).containsExactly(4.5, 4.5);
    }

    @Test
    void theCentreIsWhereThePeopleAre() {
        Dwellings town = of(city().block(0, 0, 100, 100)
                .people(30)
                .home(0, 0, 10, 10, 2)
                .home(60, 0, 10, 10, 1)
                .block(200, 0, 40, 20));

        assertThat(town.centreX(0)).isCloseTo(25, within(1e-9));
        assertThat(town.centreY(0)).isCloseTo(5, within(1e-9));
        assertThat(town.centreX(1)).isEqualTo(220);
    }

    @Test
    void theCentreOfAHorseshoeLiesInIt() {
        Dwellings town = of(city().wkt(
                        LayerRole.RESIDENTIAL, "POLYGON ((0 0, 90 0, 90 90, 80 90, 80 10, 10 10, 10 90, 0 90, 0 0))"));

        assertThat(town.centreX(0) < 10 || town.centreX(0) > 80 || town.centreY(0) < 10)
                .isTrue();
    }

    private static Dwellings of(CityFixture city) {
        return Dwellings.of(city.build());
    }

    private static double[] residents(Dwellings town) {
        return IntStream.range(0, town.size())
                .mapToDouble(dwelling -> town.people(PeopleGroup.RESIDENTS, dwelling))
                .toArray();
    }
}
