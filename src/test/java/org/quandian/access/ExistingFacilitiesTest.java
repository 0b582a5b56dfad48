package org.quandian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quandian.fixture.CityFixture.city;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.quandian.fixture.CityFixture;
import org.quandian.planning.Attributes;
import org.quandian.planning.Facility;
import org.quandian.planning.LayerRole;

/** Where the facilities of a city come from. */
class ExistingFacilitiesTest {
    @Test
    void facilitiesComeByTheirType() {
        ExistingFacilities town = of(city().facility("market", 1, 2)
                .with(Attributes.FLOOR_AREA, 900.0)
                .facility("nursery", 3, 4)
                .with(Attributes.CAPACITY, 60L)
                .facility("", 5, 6));

        assertThat(town.types()).containsExactly("market", "nursery");
        assertThat(town.ofType("market").get(0).floorArea()).isEqualTo(OptionalDouble.of(900));
        assertThat(town.ofType("nursery").get(0).capacity()).isEqualTo(OptionalDouble.of(60));
        assertThat(town.ofType("bank")).isEmpty();
    }

    @Test
    void aNineYearSchoolIsTwoFacilities() {
        ExistingFacilities town = of(city().school("nine_year", 900, 0, 0)
                .school("primary", 500, 0, 0)
                .school("senior", 700, 0, 0)
                .school("unknown", 1, 0, 0));

        assertThat(town.ofType(Facility.PRIMARY_SCHOOL))
                .extracting(school -> school.capacity().getAsDouble())
                .containsExactly(600.0, 500.0);
        assertThat(town.ofType(Facility.JUNIOR_SCHOOL))
                .extracting(school -> school.capacity().getAsDouble())
                .containsExactly(300.0);
    }

    @Test
    void onlyPublicCarParksAreFacilities() {
        ExistingFacilities town = of(city().rectangle(LayerRole.PARKING, 0, 0, 10, 10)
                .with(Attributes.KIND, "public")
                .with(Attributes.SPACES, 80L)
                .rectangle(LayerRole.PARKING, 20, 0, 10, 10)
                .with(Attributes.KIND, "kerbside"));

        assertThat(town.ofType(Facility.PUBLIC_PARKING)).singleElement().satisfies(lot -> assertThat(lot.capacity())
                .isEqualTo(OptionalDouble.of(80)));
    }

    @Test
    void touchingPartsOfOneNameAreOnePark() {
        ExistingFacilities town = of(city().park(0, 0, 60, 50)
                .named("双园")
                .park(60, 0, 60, 50)
                .named("双园")
                .park(500, 0, 10, 10));

        assertThat(town.ofType(Facility.PARK)).extracting(Facility::landArea).containsExactly(6_000.0, 100.0);
    }

    private static ExistingFacilities of(CityFixture city) {
        return ExistingFacilities.of(city.build());
    }
}
