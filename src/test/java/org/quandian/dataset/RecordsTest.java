package org.quandian.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.quandian.dataset.ImportFixture.codes;
import static org.quandian.dataset.ImportFixture.features;
import static org.quandian.dataset.ImportFixture.issue;
import static org.quandian.dataset.ShapefileFixture.shapefile;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.planning.Attributes;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.ImportIssue;
import org.quandian.workspace.ImportIssue.Code;
import org.quandian.workspace.ImportedCity;
import org.quandian.workspace.LayerSummary;

/** Every record is kept or reported, with its number and what is wrong. */
class RecordsTest {
    private static final String RESIDENTIAL = "residential: {file: a.shp, fields: {id: BSM, population: RK}}";

    @TempDir
    Path folder;

    private ImportedCity read(ShapefileFixture file) throws Exception {
        file.write(folder, "a");
        return ImportFixture.read(folder, RESIDENTIAL);
    }

    private static ShapefileFixture parcels() {
        return shapefile("UTF-8", "BSM:8", "RK#8");
    }

    private static Feature first(ImportedCity city) {
        return features(city, LayerRole.RESIDENTIAL).get(0);
    }

    @Test
    void aRecordWithoutShapeIsLeftOutAndNumbersStayRight() throws Exception {
        ImportedCity city =
                read(parcels().noShape().row("A", "1").square(0, 0, 10).row("B", "2"));

        assertThat(issue(city, Code.GEOMETRY_NULL).record()).isEqualTo(1);
        assertThat(first(city).record()).isEqualTo(2);
        assertThat(first(city).id()).isEqualTo("B");
        LayerSummary summary = city.report().layers().get(0);
        assertThat(summary.read()).isEqualTo(2);
        assertThat(summary.kept()).isEqualTo(1);
    }

    @Test
    void aBowTieKeepsBothItsWings() throws Exception {
        ImportedCity city =
                read(parcels().polygon(0, 0, 10, 10, 10, 0, 0, 10, 0, 0).row("A", "1"));

        assertThat(first(city).shape().getArea()).isCloseTo(50, within(1e-9));
        ImportIssue repaired = issue(city, Code.GEOMETRY_REPAIRED);
        assertThat(repaired.place()).isNotNull();
        assertThat(repaired.place().x).isCloseTo(5, within(1e-9));
    }

    @Test
    void ringsTheWrongWayRoundAreTurned() throws Exception {
        double[] outer = {0, 0, 100, 0, 100, 100, 0, 100, 0, 0};
        double[] hole = {20, 20, 20, 40, 40, 40, 40, 20, 20, 20};

        ImportedCity city = read(parcels().rings(outer, hole).row("A", "1"));

        assertThat(first(city).shape().getArea()).isCloseTo(9_600, within(1e-9));
        assertThat(codes(city)).doesNotContain(Code.GEOMETRY_REPAIRED);
    }

    @Test
    void anOpenRingIsClosed() throws Exception {
        ImportedCity city = read(parcels().polygon(0, 0, 0, 10, 10, 10, 10, 0).row("A", "1"));

        assertThat(first(city).shape().getArea()).isCloseTo(100, within(1e-9));
        assertThat(codes(city)).contains(Code.GEOMETRY_REPAIRED);
    }

    @Test
    void aShapeWithoutAreaIsLeftOut() throws Exception {
        ImportedCity city = read(parcels().polygon(0, 0, 10, 0, 20, 0, 0, 0).row("A", "1"));

        assertThat(features(city, LayerRole.RESIDENTIAL)).isEmpty();
        assertThat(issue(city, Code.GEOMETRY_EMPTY).severity()).isEqualTo(ImportIssue.Severity.ERROR);
    }

    @Test
    void aCoordinateThatIsNoNumberCostsOneRecord() throws Exception {
        ImportedCity city = read(parcels()
                .polygon(0, 0, 0, Double.NaN, 10, 10, 0, 0)
                .row("A", "1")
                .square(0, 0, 10)
                .row("B", "1"));

        assertThat(issue(city, Code.GEOMETRY_UNUSABLE).record()).isEqualTo(1);
        assertThat(first(city).id()).isEqualTo("B");
    }

    @Test
    void linesAreNoParcels() throws Exception {
        ImportedCity city = read(parcels().line(0, 0, 10, 10).row("A", "1"));

        assertThat(issue(city, Code.GEOMETRY_KIND).args()).containsEntry("found", "line");
        assertThat(issue(city, Code.GEOMETRY_KIND).args()).containsEntry("needed", "polygon");
    }

    @Test
    void idsThatStandTwiceGetASuffix() throws Exception {
        ImportedCity city =
                read(parcels().square(0, 0, 10).row("A", "1").square(20, 0, 10).row("A", "2"));

        assertThat(features(city, LayerRole.RESIDENTIAL))
                .extracting(Feature::id)
                .containsExactly("A", "A#2");
        assertThat(issue(city, Code.DUPLICATE_ID).record()).isEqualTo(2);
    }

    @Test
    void aShapeThatStandsTwiceIsKeptAndReported() throws Exception {
        ImportedCity city =
                read(parcels().square(0, 0, 10).row("A", "1").square(0, 0, 10).row("B", "2"));

        assertThat(features(city, LayerRole.RESIDENTIAL)).hasSize(2);
        assertThat(issue(city, Code.DUPLICATE_SHAPE).args()).containsEntry("other", "1");
    }

    @Test
    void aNegativeNumberCountsAsNothing() throws Exception {
        ImportedCity city = read(parcels().square(0, 0, 10).row("A", "-99"));

        assertThat(first(city).attributes().number(Attributes.POPULATION)).hasValue(0);
        assertThat(issue(city, Code.NUMBER_NEGATIVE).args()).containsEntry("value", "-99");
    }

    @Test
    void aNumberThatIsNoneIsReportedAndNotInvented() throws Exception {
        shapefile("GBK", "BSM:8", "RK:8").square(0, 0, 10).row("A", "约300").write(folder, "a");

        ImportedCity city = ImportFixture.read(folder, RESIDENTIAL);

        assertThat(first(city).attributes().number(Attributes.POPULATION)).isEmpty();
        assertThat(issue(city, Code.NUMBER_UNREADABLE).args()).containsEntry("value", "约300");
        assertThat(codes(city)).contains(Code.NUMBER_MISSING);
    }

    @Test
    void aMissingPopulationColumnIsSaidOnce() throws Exception {
        parcels().square(0, 0, 10).row("A", "1").square(20, 0, 10).row("B", "1").write(folder, "a");

        ImportedCity city = ImportFixture.read(folder, "residential: {file: a.shp, fields: {id: BSM}}");

        assertThat(codes(city)).containsOnlyOnce(Code.NUMBER_MISSING);
    }

    @Test
    void aDeletedRowIsLeftOutAndTheOthersKeepTheirAttributes() throws Exception {
        ImportedCity city = read(parcels()
                .square(0, 0, 10)
                .row("A", "1")
                .deleted()
                .square(20, 0, 10)
                .row("B", "2"));

        assertThat(issue(city, Code.RECORD_DELETED).record()).isEqualTo(1);
        assertThat(first(city).id()).isEqualTo("B");
        assertThat(first(city).shape().getEnvelopeInternal().getMinX()).isEqualTo(20);
    }

    @Test
    void shapesBehindTheTableAreReadAndReported() throws Exception {
        ImportedCity city = read(parcels().square(0, 0, 10).row("A", "1").square(20, 0, 10));

        assertThat(features(city, LayerRole.RESIDENTIAL)).hasSize(2);
        assertThat(issue(city, Code.FILE_TRUNCATED).args()).containsEntry("file", "a.dbf");
    }

    @Test
    void aTruncatedFileKeepsWhatIsThere() throws Exception {
        parcels().square(0, 0, 10).row("A", "1").square(20, 0, 10).row("B", "2").write(folder, "a");
        byte[] shp = Files.readAllBytes(folder.resolve("a.shp"));
        Files.write(folder.resolve("a.shp"), java.util.Arrays.copyOf(shp, shp.length - 20));

        ImportedCity city = ImportFixture.read(folder, RESIDENTIAL);

        assertThat(features(city, LayerRole.RESIDENTIAL)).hasSize(1);
        assertThat(issue(city, Code.FILE_TRUNCATED).severity()).isEqualTo(ImportIssue.Severity.ERROR);
    }

    @Test
    void aCountThatLiesCostsOneRecordAndNoMemory() throws Exception {
        parcels().square(0, 0, 10).row("A", "1").square(20, 0, 10).row("B", "2").write(folder, "a");
        byte[] shp = Files.readAllBytes(folder.resolve("a.shp"));
        // Number of points of the first record.
        ByteBuffer.wrap(shp).order(java.nio.ByteOrder.LITTLE_ENDIAN).putInt(100 + 8 + 40, 2_000_000_000);
        Files.write(folder.resolve("a.shp"), shp);

        ImportedCity city = ImportFixture.read(folder, RESIDENTIAL);

        assertThat(issue(city, Code.GEOMETRY_UNUSABLE).record()).isEqualTo(1);
        assertThat(first(city).id()).isEqualTo("B");
    }

    @Test
    void issuesOfOneKindAreListedUpToABoundAndThenCounted() throws Exception {
        ShapefileFixture file = parcels();
        for (int i = 0; i < 250; i++) {
            file.noShape().row("A" + i, "1");
        }

        ImportedCity city = read(file);

        assertThat(codes(city)).filteredOn(Code.GEOMETRY_NULL::equals).hasSize(200);
        assertThat(issue(city, Code.MORE_OF_THIS).args())
                .containsEntry("count", "50")
                .containsEntry("code", "GEOMETRY_NULL");
    }

    @Test
    void aCancelledImportStops() throws Exception {
        parcels().square(0, 0, 10).row("A", "1").write(folder, "a");
        Path manifest = Files.writeString(
                folder.resolve("city.yaml"), "name: a\ncrs: EPSG:4546\nlayers:\n  " + RESIDENTIAL + "\n");
        CancellationToken token = new CancellationToken();
        token.cancel();

        assertThatThrownBy(() -> new CityFolderReader().readCity(manifest, folder, token, ProgressListener.SILENT))
                .isInstanceOf(CancellationException.class);
    }
}
