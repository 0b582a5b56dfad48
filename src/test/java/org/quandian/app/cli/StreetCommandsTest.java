package org.quandian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code dead-ends} and {@code differences} on a small city. */
@ExtendWith(SmallCity.class)
class StreetCommandsTest {
    private final Shell shell = new Shell();

    private JsonNode json(Object... words) throws Exception {
        Shell.Said said = shell.run(words);
        assertThat(said.err()).isEmpty();
        return new ObjectMapper().readTree(said.out());
    }

    @Test
    void deadEndsComeBestFirst(SmallCity.Place city) throws Exception {
        JsonNode list = json("dead-ends", city.folder(), "--limit", "5", "--format", "json");

        assertThat(list.path("ledger").asText()).isEqualTo("walk");
        assertThat(list.path("found").asInt())
                .isGreaterThanOrEqualTo(list.path("dead_ends").size());
        double last = Double.POSITIVE_INFINITY;
        for (JsonNode end : list.path("dead_ends")) {
            assertThat(end.path("people_per_metre").asDouble()).isLessThanOrEqualTo(last);
            assertThat(end.path("line")).hasSize(2);
            last = end.path("people_per_metre").asDouble();
        }
    }

    @Test
    void deadEndsAreLinesInGeoJson(SmallCity.Place city) throws Exception {
        JsonNode places = json("dead-ends", city.folder(), "--limit", "3", "--format", "geojson");

        assertThat(places.path("type").asText()).isEqualTo("FeatureCollection");
        for (JsonNode each : places.path("features")) {
            assertThat(each.path("geometry").path("type").asText()).isEqualTo("LineString");
        }
    }

    @Test
    void differencesAddUp(SmallCity.Place city) throws Exception {
        JsonNode list = json("differences", city.folder(), "--indicator", "park", "--format", "json");
        JsonNode total = list.path("total");
        double reasons = StreamSupport.stream(total.path("reasons").spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .sum();
        double places = StreamSupport.stream(list.path("places").spliterator(), false)
                .mapToDouble(place -> place.path("people").asDouble())
                .sum();

        assertThat(reasons).isPositive().isCloseTo(places, within(1e-6));
        assertThat(total.path("difference").asDouble())
                .isCloseTo(reasons - total.path("on_foot_only").asDouble(), within(1e-6));
        assertThat(list.path("communities")).isNotEmpty();
    }

    @Test
    void theTableNamesItsReasons(SmallCity.Place city) {
        Shell.Said said = shell.run("differences", city.folder(), "--indicator", "park", "--lang", "en");

        assertThat(said.out()).contains("on foot", "detour");
    }

    @Test
    void onlyServicesDifferHomeByHome(SmallCity.Place city) {
        Shell.Said said = shell.run("differences", city.folder(), "--indicator", "parking", "--lang", "en");

        assertThat(said.code()).isEqualTo(ExitCode.WRONG_USAGE.number());
        assertThat(said.err()).contains("parking");
    }

    @Test
    void noneAtAllCannotBeListed(SmallCity.Place city) {
        assertThat(shell.run("dead-ends", city.folder(), "--limit", "0").code())
                .isEqualTo(ExitCode.WRONG_USAGE.number());
    }
}
