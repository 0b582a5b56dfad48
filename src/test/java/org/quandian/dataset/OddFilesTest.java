package org.quandian.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.ImportIssue;
import org.quandian.workspace.ImportIssue.Code;
import org.quandian.workspace.ImportIssue.Severity;
import org.quandian.workspace.ImportedCity;
import org.quandian.workspace.LayerSummary;

/** Every odd and broken file of the public test suites gives features or a clear error: never a hang, a crash or a silent loss. */
class OddFilesTest {
    private static final Path ODD = Path.of("../shared/data/odd");
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Set<Code> LEFT_OUT = EnumSet.of(
            Code.GEOMETRY_NULL, Code.GEOMETRY_EMPTY, Code.GEOMETRY_KIND, Code.GEOMETRY_UNUSABLE, Code.RECORD_DELETED);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyFileGivesFeaturesOrAClearError() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(ODD), "skipped: " + ODD + " is not on this machine");
        Map<String, Integer> gdal = gdalCounts();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(ODD)) {
            all.filter(each -> each.toString().toLowerCase(Locale.ROOT).matches(".*\\.(shp|zip|dbf)"))
                    .filter(each -> !isSideCar(each))
                    .sorted()
                    .forEach(files::add);
        }
        return files.stream().map(file -> {
            String name = ODD.relativize(file).toString();
            return DynamicTest.dynamicTest(name, () -> check(file, gdal.getOrDefault(name, -1)));
        });
    }

    /** A DBF with shapes beside it is read with these. */
    private static boolean isSideCar(Path file) {
        String shp = file.toString().replaceFirst("(?i)\\.dbf$", ".shp");
        return !shp.equals(file.toString())
                && LayerFiles.findIgnoringCase(Path.of(shp)).isPresent();
    }

    private static Map<String, Integer> gdalCounts() throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (String line : Files.readAllLines(ODD.resolve("INVENTORY.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (cells[2].equals("OK") && cells[4].matches("\\d+/\\d+")) {
                counts.put(cells[0], Integer.parseInt(cells[4].split("/")[1]));
            }
        }
        return counts;
    }

    private void check(Path file, int gdalCount) {
        ImportedCity city = Assertions.assertTimeoutPreemptively(LONGEST, () -> read(file));
        LayerSummary summary = city.report().layers().get(0);
        List<ImportIssue> issues = city.report().issues();
        long leftOut = issues.stream()
                .filter(each -> LEFT_OUT.contains(each.code()) && each.record() > 0)
                .count();
        long more = issues.stream()
                .filter(each -> each.code() == Code.MORE_OF_THIS
                        && LEFT_OUT.contains(Code.valueOf(each.args().get("code"))))
                .mapToLong(each -> Long.parseLong(each.args().get("count")))
                .sum();
        assertThat(summary.read()).as("read = kept + reported").isEqualTo(summary.kept() + leftOut + more);
        boolean saidSo = issues.stream().anyMatch(each -> each.severity() == Severity.ERROR);
        assertThat(summary.kept() > 0 || saidSo || gdalCount == 0)
                .as("features or an error: " + summary + issues)
                .isTrue();
    }

    private ImportedCity read(Path file) throws Exception {
        Path manifest = Files.createTempFile(folder, "odd", ".yaml");
        String quoted = "'" + file.getFileName().toString().replace("'", "''") + "'";
        Files.writeString(
                manifest,
                "name: odd\ncrs: EPSG:32650\nlayers:\n  entrances: {crs: EPSG:32650, fields: {}, file: " + quoted
                        + "}\n");
        return new CityFolderReader()
                .readCity(
                        manifest, file.toAbsolutePath().getParent(), CancellationToken.none(), ProgressListener.SILENT);
    }
}
