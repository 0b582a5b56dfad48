package org.quandian.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quandian.fixture.Shapes;
import org.quandian.fixture.SlowService;

/** The nearest facility is the nearest, and how far it is. */
class NearestFacilityTest {
    @Test
    void theNearerOneIsFound() {
        // Squares of 2 m at 100 and at 60 from the place: 99 and 59 m to their edges.
        NearestFacility finder =
                NearestFacility.of(List.of(SlowService.at("far", 100, 0, 300), SlowService.at("near", 0, 60, 300)));

        assertThat(finder.find(0, 0)).hasValueSatisfying(found -> {
            assertThat(found.source().id()).isEqualTo("near");
            assertThat(found.distanceMetres()).isEqualTo(59);
        });
    }

    @Test
    void whatDoesNotCountIsNotFound() {
        assertThat(NearestFacility.of(List.of(SlowService.at("small", 10, 0, 0)))
                        .find(0, 0))
                .isEmpty();
    }

    @Test
    void insideAParkIsNoDistance() {
        ServiceSource park = new ServiceSource("p", "", Shapes.rectangle(0, 0, 100, 100), 10_000, 500, false);

        assertThat(NearestFacility.of(List.of(park)).find(50, 50))
                .hasValueSatisfying(found -> assertThat(found.distanceMetres()).isZero());
    }
}
