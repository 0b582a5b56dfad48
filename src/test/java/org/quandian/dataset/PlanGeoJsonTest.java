package org.quandian.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Baseline;
import org.quandian.planning.City;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.Intervention;
import org.quandian.planning.NewEntrance;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.PocketPark;
import org.quandian.planning.Scenario;
import org.quandian.planning.SchoolLevel;
import org.quandian.planning.SchoolSite;
import org.quandian.planning.StreetClosure;
import org.quandian.planning.StreetLink;
import org.quandian.workspace.PlanRefusedException;

/** A plan survives the way through a file to the last digit, and a faulty one is refused with its line. */
class PlanGeoJsonTest {
    private static final Baseline CITY = Baseline.of(new City("鹿城", CityFixture.CRS, "UHC2022"), Map.of());

    private final PlanFiles files = new PlanFiles("1.0");

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
                        new Intervention("p1", "街角“公园”", square, new PocketPark()),
                        new Intervention("p2", "", holed, new PocketPark()),
                        new Intervention("p3", "c", two, new PocketPark())));
        Path file = folder.resolve("plan.geojson");

        files.write(file, plan, CITY.city());

        assertThat(files.read(file, CITY).scenario()).isEqualTo(plan);
        assertThat(Files.readString(file)).contains("urn:ogc:def:crs:EPSG::4546");
    }

    /** Facilities stand apart, because their type must be one that ships. */
    @Test
    void everyKindComesBackAsItWas() throws Exception {
        Geometry point = Shapes.wkt("POINT (500000.125 4430000.1)");
        Geometry square = Shapes.rectangle(500_000, 4_430_000, 30, 40);
        Geometry line = Shapes.line(500_000.1, 4_430_000, 500_030, 4_430_000.3, 500_040, 4_430_050);
        Scenario plan = new Scenario(
                "各类",
                List.of(
                        new Intervention("p1", "", square, new PocketPark()),
                        new Intervention(
                                "s1", "一小", point, new SchoolSite(SchoolLevel.PRIMARY, 24, OptionalDouble.empty())),
                        new Intervention(
                                "s2", "", square, new SchoolSite(SchoolLevel.NINE_YEAR, 0, OptionalDouble.of(1000.1))),
                        new Intervention("l1", "", point, new ParkingLot(120, 12)),
                        new Intervention("c1", "", square, new CompleteCommunity("团结\n“社区”")),
                        new Intervention("c2", "", point, new CompleteCommunity("")),
                        new Intervention("k1", "桥", line, new StreetLink(StreetLink.Form.FOOTBRIDGE)),
                        new Intervention("k2", "", line, new StreetLink(StreetLink.Form.DEAD_END)),
                        new Intervention("b1", "", point, new StreetClosure()),
                        new Intervention("b2", "", line, new StreetClosure()),
                        new Intervention("e1", "东门", point, new NewEntrance("park-1")),
                        new Intervention("e2", "", point, new NewEntrance(""))));
        Path file = folder.resolve("plan.geojson");

        files.write(file, plan, CITY.city());

        assertThat(files.read(file, CITY).scenario()).isEqualTo(plan);
        assertThat(Files.readString(file)).contains("\"classes\" : 24", "\"level\" : \"primary\"");
    }

    @Test
    void everyKnownTypeOfFacilityComesBackAsItWas() throws Exception {
        List<Intervention> facilities = CatalogueReader.readShipped().types().stream()
                .<Intervention>map(type -> new Intervention(
                        type.id(),
                        "",
                        Shapes.wkt("POINT (1 2)"),
                        new FacilitySite(type.id(), OptionalDouble.of(0.1), OptionalDouble.of(3))))
                .toList();
        Scenario plan = new Scenario("设施", facilities);
        Path file = folder.resolve("plan.geojson");

        files.write(file, plan, CITY.city());

        assertThat(files.read(file, CITY).scenario()).isEqualTo(plan);
    }

    /** As QGIS writes it: every feature has every column. */
    @Test
    void emptyColumnsOfOtherKindsAreNotMinded() throws Exception {
        Path file = Files.writeString(
                folder.resolve("qgis.geojson"),
                "{\"features\":[{\"properties\":{\"id\":\"l\",\"kind\":\"parking_lot\",\"spaces\":\"120\",\"level\":null,"
                        + "\"classes\":3,\"piles\":null},\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}}]}");

        assertThat(files.read(file, CITY).scenario().interventions())
                .containsExactly(new Intervention("l", "", Shapes.wkt("POINT (1 2)"), new ParkingLot(120, 0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'kind':'facility' | type",
                "'kind':'facility','type':'casino' | casino",
                "'kind':'school','level':'primary' | classes",
                "'kind':'school','level':'primary','classes':-3 | classes",
                "'kind':'parking_lot','spaces':'many' | spaces",
                "'kind':'parking_lot','spaces':1.5 | spaces"
            })
    void valuesThatCannotBeUsedAreRefusedWithTheirLine(String properties, String reason) throws Exception {
        refused(
                "{\"features\":[\n{\"properties\":{\"id\":\"x\"," + properties.replace('\'', '"')
                        + "},\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}}]}",
                "2",
                reason);
    }

    private void refused(String json, String line, String reason) throws Exception {
        Path file = Files.writeString(folder.resolve("bad.geojson"), json);

        assertThatThrownBy(() -> files.read(file, CITY))
                .asInstanceOf(InstanceOfAssertFactories.type(PlanRefusedException.class))
                .satisfies(e -> assertThat(e.issues()).singleElement().satisfies(issue -> {
                    assertThat(issue.args()).containsEntry("line", line);
                    assertThat(issue.code() + " " + issue.args().values()).contains(reason);
                }));
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "pocket_park | 'type':'Point','coordinates':[1,2] | AREA",
                "pocket_park | 'type':'LineString','coordinates':[[1,2],[3,4]] | AREA",
                "complete_community | 'type':'LineString','coordinates':[[1,2],[3,4]] | POINT_OR_AREA",
                "open_link | 'type':'Point','coordinates':[1,2] | LINE",
                "open_link | 'type':'LineString','coordinates':[[1,2],[1,2]] | ZERO_SIZE",
                "open_link | 'type':'LineString','coordinates':[[1,2]] | a line needs two points",
                "open_link | 'type':'LineString','coordinates':[1,2] | expected [x, y]",
                "open_link | 'type':'MultiLineString','coordinates':[] | is not Point, LineString",
                "close_link | 'type':'Polygon','coordinates':[[[0,0],[1,0],[1,1]]] | POINT_OR_LINE",
                "add_entrance | 'type':'LineString','coordinates':[[1,2],[3,4]] | POINT"
            })
    void aShapeOfTheWrongKindIsRefusedWithWhatIsNeeded(String kind, String geometry, String reason) throws Exception {
        refused(
                ("{'features':[\n{'properties':{'id':'x','kind':'" + kind + "'},'geometry':{" + geometry + "}}]}")
                        .replace('\'', '"'),
                "2",
                reason);
    }

    @Test
    void aFormOfLinkThatIsNotKnownIsRefused() throws Exception {
        refused(
                "{\"features\":[{\"properties\":{\"id\":\"x\",\"kind\":\"open_link\",\"form\":\"tunnel\"},"
                        + "\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[1,2],[3,4]]}}]}",
                "1",
                "form");
    }

    @Test
    void anUnknownKindIsRefused() throws Exception {
        refused("{\"features\":[{\"properties\":{\"kind\":\"airport\"}}]}", "1", "airport");
    }

    @Test
    void anotherCrsIsRefused() throws Exception {
        refused(
                "{\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::4547\"}},\"features\":[]}",
                "0",
                "4547");
    }

    @Test
    void aFileWithoutFeaturesIsRefused() throws Exception {
        refused("{\"type\":\"Feature\"}", "0", "NO_FEATURES");
        refused("{\"type\":\"FeatureCollection\",\"features\":[]}", "0", "NO_FEATURES");
    }

    @Test
    void coordinatesThatAreNoneAreRefused() {
        assertThatThrownBy(() -> GeoJsonGeometry.read("{\"type\":\"Point\",\"coordinates\":[1,\"x\"]}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x");
    }
}
