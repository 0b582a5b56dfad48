package org.quandian.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quandian.fixture.CityFixture.city;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quandian.access.CoverageRate;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Regimes;
import org.quandian.fixture.ServiceLedger;
import org.quandian.planning.Denominator;
import org.quandian.planning.LayerRole;
import org.quandian.planning.ZoneLevel;

/** Figures by district and community. */
class ZoneFiguresTest {
    @Test
    void aBlockOnABorderIsSplitByArea() {
        List<CoverageRate> districts = byDistrict(city().district("东", 0, 0, 100, 100)
                .district("西", -100, 0, 100, 100)
                .block(-30, 0, 100, 100)
                .people(200));

        assertThat(districts).extracting(CoverageRate::zone).containsExactly("东", "西");
        assertThat(districts.get(0).total()).isCloseTo(140, within(1e-9));
        assertThat(districts.get(1).total()).isCloseTo(60, within(1e-9));
    }

    @Test
    void blocksAlongABorderBelongToTheirSide() {
        CityFixture town = city().district("东", 0, 0, 100, 100).district("西", -100, 0, 100, 100);
        town.block(0, 10, 20, 20).people(7).block(-20, 10, 20, 20).people(5);
        town.wkt(LayerRole.RESIDENTIAL, "POLYGON ((0 40, 30 40, 30 50, 10 50, 10 70, 0 70, 0 40))")
                .people(3);

        assertThat(byDistrict(town)).extracting(CoverageRate::total).containsExactly(10.0, 5.0);
    }

    @Test
    void aDistrictInsideABlockIsCutOut() {
        List<CoverageRate> districts = byDistrict(
                city().district("岛", 40, 40, 20, 20).block(0, 0, 100, 100).people(10_000));

        assertThat(districts).extracting(rate -> Math.round(rate.total())).containsExactly(400L, 9_600L);
    }

    @Test
    void partsOfABlockMayLieInDifferentDistricts() {
        CityFixture town = city().district("东", 0, 0, 100, 100).district("西", -100, 0, 100, 100);
        town.wkt(
                        LayerRole.RESIDENTIAL,
                        "MULTIPOLYGON (((1 0, 11 0, 11 10, 1 10, 1 0)), ((-10 0, 0 0, 0 20, -10 20, -10 0)))")
                .people(300);

        assertThat(byDistrict(town))
                .extracting(rate -> Math.round(rate.total()))
                .containsExactly(100L, 200L);
    }

    @Test
    void whatLiesInNoDistrictIsARowWithoutAName() {
        List<CoverageRate> districts = byDistrict(
                city().district("东", 0, 0, 100, 100).block(0, 0, 100, 200).people(200));

        assertThat(districts).extracting(CoverageRate::zone).containsExactly("东", "");
        assertThat(districts.get(1).total()).isCloseTo(100, within(1e-9));
    }

    @Test
    void whereDistrictsOverlapTheFirstGetsTheLand() {
        List<CoverageRate> districts = byDistrict(city().district("东", 0, 0, 100, 100)
                .district("西", 50, 0, 100, 100)
                .block(0, 0, 150, 100)
                .people(150));

        assertThat(districts).extracting(rate -> Math.round(rate.total())).containsExactly(100L, 50L);
    }

    @Test
    void partsOfADistrictWithOneNameAreOneRow() {
        List<CoverageRate> districts = byDistrict(city().district("东", 0, 0, 100, 100)
                .district("东", 200, 0, 100, 100)
                .block(0, 0, 300, 100)
                .people(300));

        assertThat(districts).extracting(rate -> Math.round(rate.total())).containsExactly(200L, 100L);
    }

    @Test
    void aDistrictWithoutHomesKeepsItsRow() {
        assertThat(byDistrict(city().district("空", 0, 0, 100, 100)))
                .singleElement()
                .satisfies(rate -> assertThat(rate.rate()).isZero());
    }

    @Test
    void aCityWithoutDistrictsHasNoRows() {
        assertThat(byDistrict(city().block(0, 0, 100, 100))).isEmpty();
    }

    @Test
    void communitiesCutAcrossDistricts() {
        CityFixture town = city().district("东", 0, 0, 100, 200)
                .community("一", 0, 0, 200, 100)
                .community("二", 0, 100, 200, 100)
                .block(50, 50, 100, 100)
                .people(400);

        assertThat(result(town).byZone(ZoneLevel.COMMUNITY, Denominator.POPULATION))
                .extracting(rate -> Math.round(rate.total()))
                .containsExactly(200L, 200L);
        assertThat(byDistrict(town))
                .extracting(rate -> Math.round(rate.total()))
                .containsExactly(200L, 200L);
    }

    private static List<CoverageRate> byDistrict(CityFixture city) {
        return result(city).byZone(ZoneLevel.DISTRICT, Denominator.POPULATION);
    }

    private static ServiceTable result(CityFixture city) {
        return ServiceLedger.parks(city.build(), Regimes.uhc2022()).baseline();
    }
}
