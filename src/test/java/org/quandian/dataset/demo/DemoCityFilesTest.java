package org.quandian.dataset.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quandian.planning.LayerRole;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** The files are what they say they are. */
class DemoCityFilesTest {
    @TempDir
    private static Path folder;

    private static JsonNode manifest;

    @BeforeAll
    static void write() throws IOException {
        DemoCity.write(folder, 3, 0.1, CancellationToken.none(), ProgressListener.SILENT);
        manifest = new YAMLMapper().readTree(folder.resolve("city.yaml").toFile());
    }

    private static String table(String name, String charset) throws IOException {
        return new String(Files.readAllBytes(folder.resolve(name + ".dbf")), Charset.forName(charset));
    }

    private static List<String> columns(String file) throws IOException {
        byte[] table = Files.readAllBytes(folder.resolve(file.replace(".shp", ".dbf")));
        List<String> names = new ArrayList<>();
        for (int at = 32; table[at] != 0x0D; at += 32) {
            names.add(new String(Arrays.copyOfRange(table, at, at + 11), StandardCharsets.US_ASCII).trim());
        }
        return names;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"residential", "parks", "schools", "roads", "districts", "historic", "idle_land", "school_zones"
            })
    void bureauTablesAreGbkAndDoNotSaySo(String name) throws IOException {
        assertThat(folder.resolve(name + ".cpg")).doesNotExist();
        assertThat(Files.readAllBytes(folder.resolve(name + ".dbf"))[29]).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"buildings", "facilities", "parking", "barriers", "communities", "entrances", "study_area"})
    void newerTablesAreUtf8AndSaySo(String name) throws IOException {
        assertThat(folder.resolve(name + ".cpg")).hasContent("UTF-8");
    }

    @Test
    void namesAreReadableInTheIntendedEncoding() throws IOException {
        assertThat(table("parks", "GBK")).contains("人民公园").contains("口袋公园");
        assertThat(table("facilities", "UTF-8")).contains("老年人日间照料中心");
    }

    @ParameterizedTest
    @EnumSource(LayerRole.class)
    void theManifestNamesEveryRoleWithColumnsThatExist(LayerRole role) throws IOException {
        JsonNode layer = manifest.path("layers").path(role.id());
        List<String> named = new ArrayList<>();
        layer.path("fields").forEach(field -> named.add(field.asText()));

        assertThat(named).isNotEmpty();
        assertThat(columns(layer.path("file").asText())).containsAll(named);
    }

    @Test
    void theManifestTranslatesEveryKindOfFacility() {
        JsonNode types =
                manifest.path("layers").path("facilities").path("values").path("type");

        for (FacilityKind kind : FacilityKind.values()) {
            assertThat(types.path(kind.chinese()).asText()).isEqualTo(kind.id());
        }
    }

    @Test
    void headersTellTheTrueLength() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().matches(".*\\.sh[px]")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                int words = ByteBuffer.wrap(bytes).order(ByteOrder.BIG_ENDIAN).getInt(24);
                assertThat(words * 2).as(file.toString()).isEqualTo(bytes.length);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"residential", "roads", "facilities", "school_zones"})
    void anotherReaderFindsEveryRecord(String name) throws IOException {
        Path file = folder.resolve(name + ".shp");
        DataStore store =
                DataStoreFinder.getDataStore(Map.of("url", file.toUri().toURL()));
        try {
            int records = ByteBuffer.wrap(Files.readAllBytes(folder.resolve(name + ".dbf")))
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .getInt(4);
            assertThat(store.getFeatureSource(name).getFeatures().size())
                    .isPositive()
                    .isEqualTo(records);
        } finally {
            store.dispose();
        }
    }

    @Test
    void oneParkIsRecordedTwice() throws IOException {
        byte[] shapes = Files.readAllBytes(folder.resolve("parks.shp"));
        List<ByteBuffer> contents = new ArrayList<>();
        for (int at = 100; at < shapes.length; ) {
            int length = ByteBuffer.wrap(shapes).getInt(at + 4) * 2;
            contents.add(ByteBuffer.wrap(Arrays.copyOfRange(shapes, at + 8, at + 8 + length)));
            at += 8 + length;
        }

        assertThat(contents.size() - contents.stream().distinct().count()).isEqualTo(1);
    }

    @Test
    void theCityThatShipsIsSmall() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("maps/lucheng"))) {
            long bytes = files.mapToLong(file -> file.toFile().length()).sum();
            assertThat(bytes).isLessThan(15_000_000);
        }
    }
}
