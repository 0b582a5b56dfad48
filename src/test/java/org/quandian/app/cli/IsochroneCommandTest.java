package org.quandian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.quandian.dataset.GeoJsonGeometry;
import org.quandian.dataset.PlanFiles;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.Scenario;
import org.quandian.planning.StreetLink;

/** What {@code isochrone} writes. */
@ExtendWith(SmallCity.class)
class IsochroneCommandTest {
    private final Shell shell = new Shell();

    @Test
    void writesOneGroundForEachTimeEachInTheNext(SmallCity.Place city, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("out.geojson");
        Shell.Said said =
                shell.run("isochrone", city.folder(), "--from", street(city), "--minutes", "10,5,15", "-o", file);

        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        assertThat(json.at("/crs/properties/name").asText()).contains("4546");
        List<JsonNode> features = features(json);
        assertThat(features)
                .extracting(each -> each.at("/properties/minutes").asDouble())
                .containsExactly(5.0, 10.0, 15.0);
        assertThat(features)
                .extracting(each -> each.at("/properties/metres").asDouble())
                .containsExactly(360.0, 720.0, 1080.0);
        Geometry less = GeoJsonGeometry.read(features.get(0).path("geometry"));
        Geometry more = GeoJsonGeometry.read(features.get(1).path("geometry"));
        assertThat(more.getArea()).isGreaterThan(less.getArea());
        assertThat(less.difference(more).getArea()).isLessThan(1e-3);
        assertThat(features.get(0).at("/properties/area_m2").asDouble()).isCloseTo(less.getArea(), within(1e-3));
        assertThat(features)
                .extracting(each -> each.at("/properties/people").asDouble())
                .isSorted();
        assertThat(features.get(2).at("/properties/people").asDouble()).isPositive();
    }

    @Test
    void writesTheReachedStreetsWhereTheyAreAskedFor(SmallCity.Place city) throws Exception {
        Shell.Said said = shell.run("isochrone", city.folder(), "--from", street(city), "--minutes", "5", "--streets");

        List<JsonNode> features = features(new ObjectMapper().readTree(said.out()));
        assertThat(features)
                .extracting(each -> each.at("/geometry/type").asText())
                .containsExactly("MultiPolygon", "MultiLineString");
        assertThat(features.get(1).at("/properties/street_m").asDouble())
                .isEqualTo(features.get(0).at("/properties/street_m").asDouble())
                .isPositive();
    }

    @Test
    void aLinkOfThePlanIsWalked(SmallCity.Place city, @TempDir Path folder) throws Exception {
        Coordinate start = start(city);
        LineString line = new GeometryFactory()
                .createLineString(new Coordinate[] {start, new Coordinate(start.x + 300, start.y + 250)});
        Intervention bridge = new Intervention("b1", "天桥", line, new StreetLink(StreetLink.Form.FOOTBRIDGE));
        Path plan = folder.resolve("plan.geojson");
        new PlanFiles("test")
                .write(
                        plan,
                        new Scenario("天桥", List.of(bridge)),
                        city.baseline().city());
        JsonNode without = ground(city, "--minutes", "8");
        JsonNode with = ground(city, "--minutes", "8", "--scenario", plan.toString());

        assertThat(with.path("street_m").asDouble())
                .isGreaterThan(without.path("street_m").asDouble() + 300);
        assertThat(with.path("people").asDouble())
                .isGreaterThanOrEqualTo(without.path("people").asDouble());
    }

    private JsonNode ground(SmallCity.Place city, String... more) throws Exception {
        List<Object> words = new ArrayList<>(List.of("isochrone", city.folder(), "--from", street(city)));
        words.addAll(List.of(more));
        Shell.Said said = shell.run(words.toArray());
        assertThat(said.err()).isEmpty();
        return new ObjectMapper().readTree(said.out()).at("/features/0/properties");
    }

    @Test
    void saysSoWhereNoStreetIsNear(SmallCity.Place city) {
        Shell.Said said = shell.run("isochrone", city.folder(), "--from", "1000,1000");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err().lines()).singleElement().asString().contains("1000", "100");
        assertThat(said.out()).isEmpty();
    }

    @Test
    void aPlaceThatIsNoneIsWrongUsage(SmallCity.Place city) {
        assertThat(shell.run("isochrone", city.folder(), "--from", "12").code()).isEqualTo(2);
        assertThat(shell.run("isochrone", city.folder(), "--from", "a,b").code())
                .isEqualTo(2);
        assertThat(shell.run("isochrone", city.folder(), "--from", "1,2,3").code())
                .isEqualTo(2);
        assertThat(shell.run("isochrone", city.folder(), "--from", "1,NaN").code())
                .isEqualTo(2);
    }

    @Test
    void aTimeThatIsNoneIsWrongUsage(SmallCity.Place city) {
        Shell.Said said = shell.run("isochrone", city.folder(), "--from", street(city), "--minutes", "5,-1");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("--minutes", "-1");
    }

    private static String street(SmallCity.Place city) {
        Coordinate start = start(city);
        return String.format(Locale.ROOT, "%.2f,%.2f", start.x, start.y);
    }

    /** The end of a street in the middle of the city. */
    private static Coordinate start(SmallCity.Place city) {
        return city.baseline().features(LayerRole.ROADS).stream()
                .map(road -> road.shape().getCoordinate())
                .min(Comparator.comparingDouble(
                        each -> each.distance(city.housing().centre())))
                .orElseThrow();
    }

    private static List<JsonNode> features(JsonNode json) {
        List<JsonNode> features = new ArrayList<>();
        json.path("features").forEach(features::add);
        return features;
    }
}
