package org.quandian.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Shapes;
import org.quandian.geometry.WorkingCrs;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;
import org.quandian.workspace.UnusableDataException;

/** Plans in the clipboard. */
class GeoJsonPlanTextTest {
    private static final WorkingCrs CRS =
            CityFixture.city().block(0, 0, 10, 10).build().city().crs();
    private final GeoJsonPlanText format = new GeoJsonPlanText();

    @Property(tries = 60)
    void whatIsCopiedIsPastedAsItWas(
            @ForAll @Size(min = 1, max = 6) List<@DoubleRange(min = -9000, max = 9000) Double> places)
            throws UnusableDataException {
        List<Intervention> things = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            things.add(Shapes.pocketPark("p" + i, places.get(i), places.get(i) / 7, 30 + i, 40)
                    .withName("园 " + i)
                    .withValues(Map.of("year", "2030", "locked", i % 2 == 0 ? "yes" : "no")));
        }
        Scenario plan = new Scenario("方案", things);

        Scenario read = format.read(format.write(plan, CRS), CRS);

        assertThat(read.interventions()).hasSameSizeAs(things);
        for (int i = 0; i < things.size(); i++) {
            assertThat(read.interventions().get(i).values()).isEqualTo(things.get(i).values());
            assertThat(read.interventions().get(i).name()).isEqualTo(things.get(i).name());
            assertThat(read.interventions()
                            .get(i)
                            .shape()
                            .equalsExact(things.get(i).shape(), 1e-3))
                    .isTrue();
        }
    }

    @Test
    void otherTextsAreRefusedWithAReason() {
        assertThatThrownBy(() -> format.read("no plan at all", CRS))
                .isInstanceOfSatisfying(UnusableDataException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(UnusableDataException.Code.BAD_PLAN);
                    assertThat(refused.args().get("reason")).isNotBlank();
                });
    }
}
