package org.quandian.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quandian.dataset.ImportFixture.features;
import static org.quandian.dataset.ImportFixture.issue;
import static org.quandian.dataset.ShapefileFixture.shapefile;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.planning.LayerRole;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.ImportIssue.Code;
import org.quandian.workspace.ImportedCity;

/** Shapefiles come out of zips, and nothing else does. */
class ZippedShapefileTest {
    @TempDir
    Path folder;

    private void zip(String charset, String... entryStems) throws IOException {
        try (ZipOutputStream zip =
                new ZipOutputStream(Files.newOutputStream(folder.resolve("a.zip")), Charset.forName(charset))) {
            for (String stem : entryStems) {
                for (String extension : new String[] {".shp", ".shx", ".dbf"}) {
                    zip.putNextEntry(new ZipEntry(stem + extension));
                    zip.write(Files.readAllBytes(folder.resolve("inside" + extension)));
                }
            }
        }
    }

    private void inside() throws IOException {
        shapefile("GBK", "MC:20").square(0, 0, 9).row("人民公园").write(folder, "inside");
    }

    private ImportedCity read(String file) throws Exception {
        return ImportFixture.read(folder, "parks: {file: " + file + ", fields: {name: MC}}");
    }

    @Test
    void chineseNamesInsideAZipFromWindowsAreFound() throws Exception {
        inside();
        zip("GBK", "数据/公园");

        ImportedCity city = read("a.zip");

        assertThat(features(city, LayerRole.PARKS).get(0).name()).isEqualTo("人民公园");
        assertThat(city.report().layers().get(0).file()).isEqualTo("a.zip/公园.shp");
    }

    @Test
    void ofSeveralTheNamedOneIsTaken() throws Exception {
        inside();
        zip("UTF-8", "one", "sub/two");

        assertThat(features(read("a.zip/two.shp"), LayerRole.PARKS)).hasSize(1);
    }

    @Test
    void ofSeveralNoneIsGuessed() throws Exception {
        inside();
        zip("UTF-8", "one", "sub/two");

        assertThat(issue(read("a.zip"), Code.FILE_UNREADABLE).args().get("reason"))
                .contains("one.shp, sub/two.shp");
    }

    @Test
    void aNameThatClimbsOutOfTheZipWritesNothingOutside() throws Exception {
        inside();
        zip("UTF-8", "../../climbed");

        ImportedCity city = read("a.zip");

        assertThat(features(city, LayerRole.PARKS)).hasSize(1);
        try (Stream<Path> written = Files.walk(folder.toAbsolutePath().getParent(), 2)) {
            assertThat(written.map(Path::toString)).noneMatch(each -> each.contains("climbed"));
        }
    }

    @Test
    void aZipThatIsNoneIsSaidSo() throws Exception {
        Files.writeString(folder.resolve("a.zip"), "not a zip");

        assertThat(issue(read("a.zip"), Code.FILE_UNREADABLE).args()).containsEntry("file", "a.zip");
    }

    @Test
    void nothingStaysBehindInTheTemporaryFolder() throws Exception {
        inside();
        zip("UTF-8", "one");
        Path manifest = Files.writeString(
                folder.resolve("city.yaml"), "name: a\ncrs: EPSG:4546\nlayers:\n  parks: {file: a.zip}\n");
        Path temporary = Files.createDirectory(folder.resolve("temporary"));

        new CityFolderReader(temporary).readCity(manifest, folder, CancellationToken.none(), ProgressListener.SILENT);

        assertThat(temporary).isEmptyDirectory();
    }
}
