package org.quandian.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quandian.dataset.ImportFixture.codes;
import static org.quandian.dataset.ImportFixture.features;
import static org.quandian.dataset.ImportFixture.issue;
import static org.quandian.dataset.ShapefileFixture.shapefile;

import java.nio.file.Path;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;
import org.quandian.fixture.Shapes;
import org.quandian.planning.LayerRole;
import org.quandian.workspace.ImportIssue.Code;
import org.quandian.workspace.ImportedCity;

/** Layers land where they belong, x east and y north. */
class CrsTest {
    private static final String ESRI_4546 =
            "PROJCS[\"CGCS2000_3_Degree_GK_CM_111E\",GEOGCS[\"GCS_China_Geodetic_Coordinate"
                    + "_System_2000\",DATUM[\"D_China_2000\",SPHEROID[\"CGCS2000\",6378137.0,298.257222101]],PRIMEM[\"Greenwich\",0.0],"
                    + "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Gauss_Kruger\"],PARAMETER[\"False_Easting\",500000.0],"
                    + "PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",111.0],PARAMETER[\"Scale_Factor\",1.0],"
                    + "PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";
    private static final String BEIJING_54 =
            "GEOGCS[\"GCS_Beijing_1954\",DATUM[\"D_Beijing_1954\",SPHEROID[\"Krasovsky_1940\","
                    + "6378245.0,298.3]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";
    private static final String DEGREES_NORTH_FIRST =
            "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,"
                    + "298.257223563]],PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433],AXIS[\"Latitude\",NORTH],"
                    + "AXIS[\"Longitude\",EAST]]";

    @TempDir
    Path folder;

    private Coordinate placeOf(ImportedCity city) {
        return features(city, LayerRole.PARKS)
                .get(0)
                .shape()
                .getEnvelopeInternal()
                .centre();
    }

    private void write(double x, double y, double side) throws Exception {
        shapefile("UTF-8", "MC:8").square(x, y, side).row("A").write(folder, "a");
    }

    @ParameterizedTest
    @CsvSource({
        "4491, 75.8, 32.4", "4501, 135.8, 45.4", "4502, 75.8, 32.4", "4512, 135.8, 45.4", "4513, 75.8, 32.4",
        "4527, 117.3, 32.4", "4533, 135.2, 45.4", "4534, 75.8, 32.4", "4546, 110.8, 40.6", "4554, 135.8, 45.4",
        "4490, 117.3, 32.4", "4326, 117.3, 32.4", "32618, -77.3, 25.0", "32749, 110.8, -20.5"
    })
    void ourDefinitionsAgreeWithTheEpsgDatabase(int code, double longitude, double latitude) throws Exception {
        CoordinateReferenceSystem ours = CRS.parseWKT(KnownCrs.findWkt(code).orElseThrow());
        CoordinateReferenceSystem theirs = CRS.decode("EPSG:" + code, true);
        CoordinateReferenceSystem degrees =
                CRS.parseWKT(KnownCrs.findWkt(code > 30_000 ? 4326 : 4490).orElseThrow());
        Point place = Shapes.point(longitude, latitude);

        Coordinate here = LayerTransform.between(degrees, ours).apply(place).getCoordinate();
        Coordinate there = LayerTransform.between(degrees, theirs).apply(place).getCoordinate();

        assertThat(here.distance(there)).isLessThan(1e-3);
    }

    @Test
    void theWordsOfArcGisMeanTheSameAsOurs() throws Exception {
        CrsReader reader = new CrsReader(folder);

        LayerTransform transform = LayerTransform.between(reader.read(ESRI_4546), reader.read("EPSG:4546"));

        assertThat(transform.isNone()).isTrue();
    }

    @Test
    void degreesAreBroughtIntoTheWorkingCrs() throws Exception {
        write(111, 40, 0.001);
        ShapefileFixture.sideCar(folder, "a.prj", DEGREES_NORTH_FIRST);

        ImportedCity city = ImportFixture.read(folder, "parks: {file: a.shp}");

        // On the central meridian x is the false easting; half of 0.001° lies east of it, 42.7 m.
        assertThat(placeOf(city).x).isCloseTo(500_042.7, within(0.1));
        assertThat(placeOf(city).y).isCloseTo(4_429_584.9, within(5.0));
    }

    @Test
    void aZoneNumberBeforeXIsTakenOff() throws Exception {
        write(37_500_000, 4_430_000, 100);

        ImportedCity city = ImportFixture.read(folder, "parks: {file: a.shp, crs: EPSG:4525}");

        assertThat(placeOf(city).x).isCloseTo(500_050, within(1e-3));
        assertThat(placeOf(city).y).isCloseTo(4_430_050, within(1e-3));
    }

    @Test
    void theManifestOverridesThePrj() throws Exception {
        write(500_000, 4_430_000, 100);
        ShapefileFixture.sideCar(folder, "a.prj", DEGREES_NORTH_FIRST);

        ImportedCity city = ImportFixture.read(folder, "parks: {file: a.shp, crs: EPSG:4546}");

        assertThat(placeOf(city).x).isEqualTo(500_050);
    }

    @Test
    void withoutPrjTheWorkingCrsIsAssumedAndSaidSo() throws Exception {
        write(500_000, 4_430_000, 100);

        ImportedCity city = ImportFixture.read(folder, "parks: {file: a.shp}");

        assertThat(placeOf(city).x).isEqualTo(500_050);
        assertThat(codes(city)).contains(Code.CRS_ASSUMED);
    }

    @Test
    void aPrjThatIsNoneLeavesTheLayerOut() throws Exception {
        write(500_000, 4_430_000, 100);
        ShapefileFixture.sideCar(folder, "a.prj", "<html>404</html>");

        ImportedCity city = ImportFixture.read(folder, "parks: {file: a.shp}");

        assertThat(issue(city, Code.CRS_UNUSABLE).args()).containsEntry("crs", "<html>404</html>");
        assertThat(features(city, LayerRole.PARKS)).isEmpty();
    }

    @Test
    void anOldDatumWithoutParametersIsRefusedRatherThanPutAHundredMetresOff() throws Exception {
        write(111, 40, 0.001);
        ShapefileFixture.sideCar(folder, "a.prj", BEIJING_54);

        ImportedCity city = ImportFixture.read(folder, "parks: {file: a.shp}");

        assertThat(codes(city)).contains(Code.CRS_UNUSABLE);
    }

    @Test
    void theWorkingCrsMayBeAPrjFile() throws Exception {
        write(500_000, 4_430_000, 100);
        ShapefileFixture.sideCar(folder, "work.prj", ESRI_4546);

        ImportedCity city =
                ImportFixture.readManifest(folder, "name: a\ncrs: work.prj\nlayers:\n  parks: {file: a.shp}\n");

        assertThat(city.baseline().city().crs().name()).isEqualTo("CGCS2000_3_Degree_GK_CM_111E");
    }
}
