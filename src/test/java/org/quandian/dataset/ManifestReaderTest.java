package org.quandian.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quandian.dataset.ImportFixture.features;
import static org.quandian.dataset.ImportFixture.issue;
import static org.quandian.dataset.ShapefileFixture.shapefile;

import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.planning.Attributes;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.ImportIssue.Code;
import org.quandian.workspace.ImportedCity;
import org.quandian.workspace.UnusableDataException;

/** What city.yaml says is done; what it cannot mean is refused with its line. */
class ManifestReaderTest {
    @TempDir
    Path folder;

    private void refused(String manifest, UnusableDataException.Code code, String argument, String value) {
        assertThatThrownBy(() -> ImportFixture.readManifest(folder, manifest))
                .asInstanceOf(InstanceOfAssertFactories.type(UnusableDataException.class))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code))
                .satisfies(e -> assertThat(e.args()).containsEntry(argument, value));
    }

    @Test
    void brokenYamlIsRefusedWithItsLine() {
        refused(
                "name: a\ncrs: EPSG:4546\nlayers:\n  parks: {file: a.shp\n",
                UnusableDataException.Code.BAD_MANIFEST,
                "line",
                "4");
    }

    @Test
    void aLayerWithoutFileIsRefusedWithItsLine() {
        refused(
                "name: a\ncrs: EPSG:4546\nlayers:\n  districts: {file: d.shp}\n  parks: {fields: {name: MC}}\n",
                UnusableDataException.Code.BAD_MANIFEST,
                "line",
                "5");
    }

    @Test
    void aFilterThatCannotBeReadIsRefusedWithItsLine() {
        refused(
                "name: a\ncrs: EPSG:4546\nlayers:\n  parks:\n    file: a.shp\n    filter: \"a = = 1\"\n",
                UnusableDataException.Code.BAD_MANIFEST,
                "line",
                "6");
    }

    @Test
    void anEncodingThatDoesNotExistIsRefused() {
        refused(
                "name: a\ncrs: EPSG:4546\nlayers:\n  parks: {file: a.shp, encoding: GBQ}\n",
                UnusableDataException.Code.BAD_MANIFEST,
                "line",
                "4");
    }

    @Test
    void degreesAreNoWorkingCrs() {
        refused("name: a\ncrs: EPSG:4490\nlayers: {}\n", UnusableDataException.Code.CRS_GEOGRAPHIC, "crs", "EPSG:4490");
    }

    @Test
    void anUnknownWorkingCrsIsRefused() {
        refused("name: a\ncrs: 鹿城坐标\nlayers: {}\n", UnusableDataException.Code.CRS_UNKNOWN, "crs", "鹿城坐标");
    }

    @Test
    void anUnknownRegimeIsRefused() {
        refused(
                "name: a\ncrs: EPSG:4546\nregime: UHC1999\nlayers: {}\n",
                UnusableDataException.Code.REGIME_UNKNOWN,
                "regime",
                "UHC1999");
    }

    @Test
    void aFolderWithoutManifestIsRefused() {
        assertThatThrownBy(() ->
                        new CityFolderReader().readCity(folder, CancellationToken.none(), ProgressListener.SILENT))
                .hasMessageContaining("NO_MANIFEST");
    }

    @Test
    void aCityWithoutParcelsIsRefused() throws Exception {
        ImportFixture.read(folder, "residential: {file: gone.shp}");

        assertThatThrownBy(() ->
                        new CityFolderReader().readCity(folder, CancellationToken.none(), ProgressListener.SILENT))
                .hasMessageContaining("NO_RESIDENTIAL")
                .hasMessageContaining("gone.shp");
    }

    @Test
    void anUnknownRoleIsAnIssue() throws Exception {
        ImportedCity city = ImportFixture.read(folder, "playgrounds: {file: a.shp}");

        assertThat(issue(city, Code.UNKNOWN_ROLE).args()).containsEntry("role", "playgrounds");
    }

    @Test
    void anUnknownKeyIsAnIssue() throws Exception {
        shapefile("UTF-8", "MC:8").square(0, 0, 9).row("A").write(folder, "a");

        ImportedCity city = ImportFixture.read(folder, "parks: {file: a.shp, encodin: GBK}");

        assertThat(issue(city, Code.UNKNOWN_ROLE).args()).containsEntry("role", "parks.encodin");
        assertThat(features(city, LayerRole.PARKS)).hasSize(1);
    }

    @Test
    void aMissingFileIsAnIssue() throws Exception {
        ImportedCity city = ImportFixture.read(folder, "parks: {file: gone.shp}");

        assertThat(issue(city, Code.FILE_MISSING).args()).containsEntry("file", "gone.shp");
    }

    @Test
    void aMissingFieldIsAnIssue() throws Exception {
        shapefile("UTF-8", "MC:8").square(0, 0, 9).row("A").write(folder, "a");

        ImportedCity city = ImportFixture.read(folder, "parks: {file: a.shp, fields: {name: XX}}");

        assertThat(issue(city, Code.FIELD_MISSING).args()).containsEntry("field", "XX");
    }

    @Test
    void aFilterPicksRecordsAndOthersAreNoIssue() throws Exception {
        shapefile("GBK", "LB:8", "MJ#8")
                .square(0, 0, 9)
                .row("居住", "5")
                .square(20, 0, 9)
                .row("工业", "7")
                .square(40, 0, 9)
                .row("居住", "9")
                .write(folder, "a");

        ImportedCity city = ImportFixture.read(folder, "parks: {file: a.shp, filter: \"lb = '居住' AND MJ > 6\"}");

        assertThat(features(city, LayerRole.PARKS)).extracting(Feature::record).containsExactly(3);
        assertThat(city.report().layers().get(0).read()).isEqualTo(1);
    }

    @Test
    void aFilterOnAFieldThatIsNotThereLeavesTheLayerOut() throws Exception {
        shapefile("UTF-8", "MC:8").square(0, 0, 9).row("A").write(folder, "a");

        ImportedCity city = ImportFixture.read(folder, "parks: {file: a.shp, filter: \"landuse = 'park'\"}");

        assertThat(issue(city, Code.FIELD_MISSING).args()).containsEntry("field", "landuse");
        assertThat(features(city, LayerRole.PARKS)).isEmpty();
    }

    @Test
    void valuesAreTranslatedAndUnknownOnesReported() throws Exception {
        shapefile("GBK", "XD:8")
                .square(0, 0, 9)
                .row("小学")
                .square(20, 0, 9)
                .row("大学")
                .write(folder, "a");

        ImportedCity city = ImportFixture.read(
                folder, "schools: {file: a.shp, fields: {level: XD}, values: {level: {小学: primary}}}");

        assertThat(features(city, LayerRole.SCHOOLS).get(0).attributes().text(Attributes.LEVEL))
                .hasValue("primary");
        assertThat(issue(city, Code.VALUE_UNKNOWN).args()).containsEntry("value", "大学");
    }

    @Test
    void aRoleMayStandOnSeveralFilesWithConstants() throws Exception {
        shapefile("UTF-8", "MC:8").square(0, 0, 9).row("A").write(folder, "a");
        shapefile("UTF-8", "MC:8").line(0, 0, 9, 9).row("B").write(folder, "b");

        ImportedCity city = ImportFixture.read(
                folder,
                "barriers:",
                "  - {file: a.shp, constants: {kind: river}}",
                "  - {file: b.shp, constants: {kind: railway}}");

        assertThat(features(city, LayerRole.BARRIERS))
                .extracting(each -> each.attributes().text(Attributes.KIND).orElse(""))
                .containsExactly("river", "railway");
    }

    @Test
    void upperCaseExtensionsAreFound() throws Exception {
        shapefile("UTF-8", "MC:8").square(0, 0, 9).row("A").write(folder, "a");
        for (String extension : new String[] {"shp", "shx", "dbf"}) {
            folder.resolve("a." + extension)
                    .toFile()
                    .renameTo(folder.resolve("A." + extension.toUpperCase(java.util.Locale.ROOT))
                            .toFile());
        }

        ImportedCity city = ImportFixture.read(folder, "parks: {file: a.shp, fields: {name: MC}}");

        assertThat(features(city, LayerRole.PARKS).get(0).name()).isEqualTo("A");
    }
}
