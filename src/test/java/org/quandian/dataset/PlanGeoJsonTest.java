package org.quandian.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Shapes;
import org.quandian.planning.PocketPark;
import org.quandian.planning.Scenario;
import org.quandian.workspace.UnusableDataException;

/** A plan survives the way through a file to the last digit, and a faulty one is refused with its line. */
class PlanGeoJsonTest {
    @TempDir
    Path folder;

    @Test
    void aPlanComesBackAsItWas() throws Exception {
        Geometry square = Shapes.rectangle(500_000.123456789, 4_430_000.1, 30, 1.0 / 3);
        Geometry holed = Shapes.wkt("POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 1 2, 2 2, 2 1, 1 1))");
        Geometry two = Shapes.wkt("MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 6 5, 6 6, 5 5)))");
        Scenario plan = new Scenario(
                "近期方案",
                List.of(
                        new PocketPark("p1", "街角“公园”", square),
                        new PocketPark("p2", "", holed),
                        new PocketPark("p3", "c", two)));
        Path file = folder.resolve("plan.geojson");

        PlanGeoJson.write(file, plan, CityFixture.CRS);

        assertThat(PlanGeoJson.read(file, CityFixture.CRS)).isEqualTo(plan);
        assertThat(Files.readString(file)).contains("urn:ogc:def:crs:EPSG::4546");
    }

    private void refused(String json, String line, String reason) throws Exception {
        Path file = Files.writeString(folder.resolve("bad.geojson"), json);

        assertThatThrownBy(() -> PlanGeoJson.read(file, CityFixture.CRS))
                .asInstanceOf(InstanceOfAssertFactories.type(UnusableDataException.class))
                .satisfies(e -> assertThat(e.code()).isEqualTo(UnusableDataException.Code.BAD_PLAN))
                .satisfies(e -> assertThat(e.args()).containsEntry("line", line))
                .satisfies(e -> assertThat(e.args().get("reason")).contains(reason));
    }

    @Test
    void brokenJsonIsRefusedWithItsLine() throws Exception {
        refused("{\"type\":\"FeatureCollection\",\n\"features\":[\n{]}", "3", "");
    }

    @Test
    void aFeatureThatIsNoAreaIsRefusedWithItsLine() throws Exception {
        String point = "{\"type\":\"Feature\",\"properties\":{\"id\":\"p1\"},"
                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}}";
        refused("{\"type\":\"FeatureCollection\",\"features\":[\n\n" + point + "]}", "3", "p1");
    }

    @Test
    void anUnknownKindIsRefused() throws Exception {
        refused("{\"features\":[{\"properties\":{\"kind\":\"airport\"}}]}", "1", "airport");
    }

    @Test
    void anotherCrsIsRefused() throws Exception {
        refused(
                "{\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::4547\"}},\"features\":[]}",
                "1",
                "4547");
    }

    @Test
    void aFileWithoutFeaturesIsRefused() throws Exception {
        refused("{\"type\":\"Feature\"}", "1", "features");
    }

    @Test
    void coordinatesThatAreNoneAreRefused() {
        assertThatThrownBy(() -> GeoJsonGeometry.read("{\"type\":\"Point\",\"coordinates\":[1,\"x\"]}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x");
    }
}
