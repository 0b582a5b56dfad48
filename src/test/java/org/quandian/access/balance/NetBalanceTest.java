package org.quandian.access.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.quandian.fixture.CityFixture.city;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.quandian.access.CoverageRate;
import org.quandian.access.IndicatorEngine;
import org.quandian.access.IndicatorResult;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Attributes;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.Denominator;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.PocketPark;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.CancellationToken;

/** Places against people, worked out by hand: 40 beds per 1,000 elderly, 4.5 places per 1,000 residents, 2 m² per resident. */
class NetBalanceTest {
    private static final String CARE = "elderly-care.places";

    /** West 1,000 elderly (40 beds needed), east 500 (20), a parcel in no community 250 (10). */
    private static CityFixture town() {
        return city().block(0, 0, 100, 100)
                .people(10_000)
                .with(Attributes.ELDERLY, 1000)
                .block(500, 0, 100, 100)
                .people(2_000)
                .with(Attributes.ELDERLY, 500)
                .block(2000, 0, 100, 100)
                .with(Attributes.ELDERLY, 250)
                .community("西", -100, -100, 400, 400)
                .community("东", 300, -100, 700, 400);
    }

    /** 55 beds stand in the west: 15 too many there; the east lacks 20, the rest 10. City: 55 of 70, net 15, gross 30. */
    @Test
    void theCityIsNetAndTheCommunitiesAreNot() {
        CityFixture town = town().facility("nursing-home", 50, 200)
                .with(Attributes.CAPACITY, 50)
                .facility("elderly-day-care", 60, 200)
                .with(Attributes.CAPACITY, 5);

        IndicatorResult result = Figures.result(CARE, town.build());

        assertThat(result.city().total()).isEqualTo(70);
        assertThat(result.city().served()).isEqualTo(55);
        assertThat(result.byZone(ZoneLevel.COMMUNITY, Denominator.PLACES))
                .extracting(CoverageRate::zone, CoverageRate::total, CoverageRate::served)
                .containsExactly(tuple("西", 40.0, 40.0), tuple("东", 20.0, 0.0), tuple("", 10.0, 0.0));
        assertThat(result.details().number("net_gap")).isEqualTo(15);
        assertThat(result.details().number("gross_gap")).isEqualTo(30);
        assertThat(result.details(ZoneLevel.COMMUNITY, "西").number("surplus")).isEqualTo(15);
    }

    @Test
    void homesOfUnknownSizeAreNamedAndCountNothing() {
        IndicatorResult result = Figures.result(
                CARE, town().facility("nursing-home", 50, 200).id("dark").build());

        assertThat(result.city().served()).isZero();
        assertThat(result.details().values().get("facilities_of_unknown_size")).isEqualTo(List.of("dark"));
    }

    @Test
    void plannedHomesCount() {
        Intervention home = new Intervention(
                "h",
                "",
                Shapes.point(550, 50),
                new FacilitySite("elderly-care-home", OptionalDouble.empty(), OptionalDouble.of(12)));

        IndicatorResult result = Figures.result(CARE, town().build(), home);

        assertThat(result.byZone(ZoneLevel.COMMUNITY, Denominator.PLACES))
                .extracting(CoverageRate::served)
                .containsExactly(0.0, 12.0, 0.0);
    }

    @Test
    void noElderlyNeedNothing() {
        IndicatorResult result =
                Figures.result(CARE, city().block(0, 0, 100, 100).people(100).build());

        assertThat(result.city().total()).isZero();
        assertThat(result.city().rate()).isZero();
    }

    /** 12,000 residents need 54 places; a bundle brings 30. */
    @Test
    void aCompleteCommunityBringsANursery() {
        IndicatorResult result = Figures.result(
                "childcare.places",
                town().build(),
                new Intervention("c", "", Shapes.point(50, 50), new CompleteCommunity("西")));

        assertThat(result.city().total()).isEqualTo(54);
        assertThat(result.city().served()).isEqualTo(30);
    }

    /**
     * 24,000 m² needed. Area said: 3,000; emergency room for 500 people at 0.5: 250; central room for 875 at 2 (no number of its own):
     * 1,750; a field of 100 x 50: 5,000; a bare point: unknown. Together 10,000.
     */
    @Test
    void shelterAreaIsSaidOrReckonedFromPersonsOrLand() {
        CityFixture town = town().facility("shelter-emergency", 0, 0)
                .with(Attributes.FLOOR_AREA, 3000)
                .with(Attributes.CAPACITY, 9)
                .facility("shelter-emergency", 10, 0)
                .with(Attributes.CAPACITY, 500)
                .facility("shelter-emergency", 20, 0)
                .id("bare")
                .facility("shelter-central", 30, 0)
                .with(Attributes.CAPACITY, 875)
                .rectangle(LayerRole.FACILITIES, 700, 0, 100, 50)
                .with(Attributes.TYPE, "shelter-central");

        IndicatorResult result = Figures.result("shelter.area", town.build());

        assertThat(result.city().total()).isEqualTo(24_000);
        assertThat(result.city().served()).isEqualTo(10_000);
        assertThat(result.details().number("supply_per_person")).isEqualTo(10_000 / 12_000.0);
        assertThat(result.details().values().get("facilities_of_unknown_size")).isEqualTo(List.of("bare"));
    }

    @Test
    void aParkElsewhereChangesNothingAtAll() {
        var city = town().build();
        var rules = BalanceRules.standard();
        for (String id : BalanceEngines.ids()) {
            IndicatorEngine engine = Figures.engine(id, city, rules);
            IndicatorResult before = engine.evaluate(Figures.of(rules), CancellationToken.none());
            Intervention park = new Intervention("p", "", Shapes.rectangle(0, 0, 50, 50), new PocketPark());

            assertThat(engine.update(before, Figures.of(rules, park), CancellationToken.none()))
                    .as(id)
                    .isSameAs(before);
        }
    }

    @Test
    void anotherDenominatorIsRefused() {
        IndicatorResult result = Figures.result(CARE, town().build());

        assertThatIllegalArgumentException().isThrownBy(() -> result.city(Denominator.POPULATION));
    }
}
