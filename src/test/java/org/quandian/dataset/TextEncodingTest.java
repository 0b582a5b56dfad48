package org.quandian.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quandian.dataset.ImportFixture.codes;
import static org.quandian.dataset.ImportFixture.features;
import static org.quandian.dataset.ShapefileFixture.shapefile;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.planning.LayerRole;
import org.quandian.workspace.ImportIssue.Code;
import org.quandian.workspace.ImportedCity;

/** Chinese names arrive as they were written, whatever the file says of its encoding. */
class TextEncodingTest {
    private static final String LAYER = "parks: {file: a.shp, fields: {name: MC}}";

    @TempDir
    Path folder;

    private ImportedCity readOne(ShapefileFixture file) throws Exception {
        file.write(folder, "a");
        return ImportFixture.read(folder, LAYER);
    }

    private static String name(ImportedCity city) {
        return features(city, LayerRole.PARKS).get(0).name();
    }

    private static String encoding(ImportedCity city) {
        return city.report().layers().get(0).encoding();
    }

    @Test
    void gbkWithoutAnyHintIsDetectedAndReported() throws Exception {
        ImportedCity city = readOne(shapefile("GBK", "MC:20").square(0, 0, 9).row("人民公园"));

        assertThat(name(city)).isEqualTo("人民公园");
        assertThat(encoding(city)).isEqualTo("GBK");
        assertThat(codes(city)).contains(Code.ENCODING_GUESSED);
    }

    @Test
    void utf8WithoutAnyHintIsDetected() throws Exception {
        ImportedCity city = readOne(shapefile("UTF-8", "MC:20").square(0, 0, 9).row("人民公园"));

        assertThat(name(city)).isEqualTo("人民公园");
        assertThat(encoding(city)).isEqualTo("UTF-8");
    }

    @Test
    void aLanguageByteIsBelieved() throws Exception {
        ImportedCity city = readOne(
                shapefile("GBK", "MC:20").languageByte(0x4D).square(0, 0, 9).row("人民公园"));

        assertThat(name(city)).isEqualTo("人民公园");
        assertThat(codes(city)).doesNotContain(Code.ENCODING_GUESSED);
    }

    @Test
    void aCodePageFileIsBelieved() throws Exception {
        ShapefileFixture.sideCar(folder, "a.cpg", "Big5\n");

        ImportedCity city = readOne(shapefile("Big5", "MC:20").square(0, 0, 9).row("中山公園"));

        assertThat(name(city)).isEqualTo("中山公園");
        assertThat(encoding(city)).isEqualTo("Big5");
    }

    @Test
    void aCodePageFileThatLiesIsOverruledByTheText() throws Exception {
        ShapefileFixture.sideCar(folder, "a.cpg", "UTF-8");

        ImportedCity city = readOne(shapefile("GBK", "MC:20").square(0, 0, 9).row("人民公园"));

        assertThat(name(city)).isEqualTo("人民公园");
        assertThat(codes(city)).contains(Code.ENCODING_GUESSED);
    }

    @Test
    void aCodePageFileByNumberIsUnderstood() throws Exception {
        ShapefileFixture.sideCar(folder, "a.cpg", "ANSI 936");

        ImportedCity city = readOne(shapefile("GBK", "MC:20").square(0, 0, 9).row("人民公园"));

        assertThat(name(city)).isEqualTo("人民公园");
        assertThat(codes(city)).doesNotContain(Code.ENCODING_GUESSED);
    }

    @Test
    void aCharacterCutAtTheEndOfTheFieldIsDropped() throws Exception {
        // Seven bytes hold three and a half characters.
        ImportedCity city = readOne(shapefile("GBK", "MC:7").square(0, 0, 9).row("人民公园"));

        assertThat(name(city)).isEqualTo("人民公");
        assertThat(codes(city)).doesNotContain(Code.TEXT_UNREADABLE);
    }

    @Test
    void aCharacterCutInUtf8IsDropped() throws Exception {
        ImportedCity city = readOne(shapefile("UTF-8", "MC:8").square(0, 0, 9).row("人民公园"));

        assertThat(name(city)).isEqualTo("人民");
        assertThat(encoding(city)).isEqualTo("UTF-8");
    }

    @Test
    void theManifestHasTheFirstWordAndWhatDoesNotFitIsReported() throws Exception {
        shapefile("GBK", "MC:20").square(0, 0, 9).row("人民公园").write(folder, "a");

        ImportedCity city = ImportFixture.read(folder, "parks: {file: a.shp, encoding: UTF-8, fields: {name: MC}}");

        assertThat(ImportFixture.issue(city, Code.TEXT_UNREADABLE).record()).isEqualTo(1);
    }

    @Test
    void chineseFieldNamesAreFound() throws Exception {
        shapefile("GBK", "名称:20").square(0, 0, 9).row("人民公园").write(folder, "a");

        assertThat(name(ImportFixture.read(folder, "parks: {file: a.shp, fields: {name: 名称}}")))
                .isEqualTo("人民公园");
    }
}
