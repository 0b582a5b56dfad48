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
import org.quandian.planning.Baseline;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;
import org.quandian.workspace.PlanIssue;
import org.quandian.workspace.PlanRefusedException;

/** Plans in the clipboard. */
class GeoJsonPlanTextTest {
    private static final Baseline CITY =
            CityFixture.city().studyArea(-10_000, -10_000, 20_000, 20_000).build();
    private final GeoJsonPlanText format = new GeoJsonPlanText("0");

    @Property(tries = 60)
    void whatIsCopiedIsPastedAsItWas(
            @ForAll @Size(min = 1, max = 6) List<@DoubleRange(min = -9000, max = 9000) Double> places)
            throws PlanRefusedException {
        List<Intervention> things = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            things.add(Shapes.pocketPark("p" + i, places.get(i), places.get(i) / 7, 30 + i, 40)
                    .withName("园 " + i)
                    .withValues(Map.of("year", "2030", "locked", i % 2 == 0 ? "yes" : "no")));
        }
        Scenario plan = new Scenario("方案", things);

        Scenario read = format.read(format.write(plan, CITY.city()), CITY).scenario();

        assertThat(read.interventions()).hasSameSizeAs(things);
        for (int i = 0; i < things.size(); i++) {
            assertThat(read.interventions().get(i).values())
                    .isEqualTo(things.get(i).values());
            assertThat(read.interventions().get(i).name())
                    .isEqualTo(things.get(i).name());
            assertThat(read.interventions()
                            .get(i)
                            .shape()
                            .equalsExact(things.get(i).shape(), 1e-3))
                    .isTrue();
        }
    }

    @Test
    void otherTextsAreRefusedWithAReason() {
        assertRefused("no plan at all", PlanIssue.Code.NOT_JSON);
        assertRefused("{\"type\":\"FeatureCollection\",\n\"features\":[", PlanIssue.Code.NOT_JSON);
        assertRefused("[]", PlanIssue.Code.NO_FEATURES);
        assertRefused("{\"type\":\"Feature\"}", PlanIssue.Code.NO_FEATURES);
        assertRefused("{\"type\":\"FeatureCollection\",\"features\":[]}", PlanIssue.Code.NO_FEATURES);
    }

    private void assertRefused(String text, PlanIssue.Code code) {
        assertThatThrownBy(() -> format.read(text, CITY))
                .isInstanceOfSatisfying(PlanRefusedException.class, refused -> assertThat(refused.issues())
                        .singleElement()
                        .extracting(PlanIssue::code)
                        .isEqualTo(code));
    }
}
