package org.quandian.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.quandian.planning.Baseline;
import org.quandian.planning.City;
import org.quandian.planning.Scenario;
import org.quandian.workspace.PlanRefusedException;
import org.quandian.workspace.ReadPlan;
import org.quandian.workspace.ScenarioFiles;
import org.quandian.workspace.UnusableDataException;

/** Plans as GeoJSON and as shapefiles. Stateless; blocking. */
public final class PlanFiles implements ScenarioFiles {
    private static final List<String> JSON = List.of(".geojson", ".json");

    private final String program;

    /** @param program the version of this program, which files say */
    public PlanFiles(String program) {
        this.program = program;
    }

    /** Whether something under a path is a plan rather than anything else of its name. */
    public static boolean isPlan(Path file) {
        return isJson(file)
                || isZip(file)
                || Files.isRegularFile(file)
                || Files.isRegularFile(file.resolve(ShapePlanWriter.HEAD));
    }

    private static boolean isJson(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return JSON.stream().anyMatch(name::endsWith);
    }

    private static boolean isZip(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    @Override
    public ReadPlan read(Path file, Baseline city) throws UnusableDataException, PlanRefusedException {
        String shown = String.valueOf(file.getFileName());
        if (!Files.exists(file)) {
            throw new UnusableDataException(UnusableDataException.Code.NOT_FOUND, Map.of("path", file.toString()));
        }
        boolean shapes = Files.isDirectory(file)
                || isZip(file)
                || shown.toLowerCase(Locale.ROOT).endsWith(".shp");
        PlanGeoJson.Content content = shapes
                ? readShapes(file, city)
                : PlanGeoJson.read(file, city.city().crs());
        return new PlanChecker(content.head(), city, CatalogueReader.readShipped()).check(shown, content.records());
    }

    private static PlanGeoJson.Content readShapes(Path file, Baseline city) throws PlanRefusedException {
        try {
            Path scratch = Files.createTempDirectory("quandian-plan");
            try {
                return new ShapePlanReader(file, city.city().crs(), scratch).read();
            } finally {
                deleteAll(scratch);
            }
        } catch (IOException noRoom) {
            throw PlanChecker.notAPlan(String.valueOf(file.getFileName()), 0, String.valueOf(noRoom.getMessage()));
        }
    }

    @Override
    public void write(Path file, Scenario scenario, City city) throws IOException {
        PlanHead head = PlanHead.of(scenario.name(), program, city);
        Path target = file.toAbsolutePath();
        if (isJson(target)) {
            replace(target, PlanGeoJson.text(scenario, head, city.crs()).getBytes(StandardCharsets.UTF_8));
            return;
        }
        Map<String, byte[]> files = ShapePlanWriter.files(scenario, head, city);
        if (isZip(target)) {
            replace(target, zipped(files));
        } else {
            replaceFolder(target, files);
        }
    }

    private static byte[] zipped(Map<String, byte[]> files) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static void replace(Path target, byte[] content) throws IOException {
        Path partial = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(partial)) {
                out.write(content);
            }
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /** A folder that holds anything else than an earlier plan is left alone. */
    private static void replaceFolder(Path target, Map<String, byte[]> files) throws IOException {
        if (Files.exists(target) && !isReplaceable(target)) {
            throw new java.nio.file.FileAlreadyExistsException(target.toString());
        }
        Path partial = target.resolveSibling(target.getFileName() + ".part");
        deleteAll(partial);
        try {
            Files.createDirectory(partial);
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                Files.write(partial.resolve(each.getKey()), each.getValue());
            }
            deleteAll(target);
            Files.move(partial, target);
        } finally {
            deleteAll(partial);
        }
    }

    private static boolean isReplaceable(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> String.valueOf(each.getFileName()))
                    .allMatch(name -> name.equals(ShapePlanWriter.HEAD)
                            || name.matches("(points|lines|areas)\\.(shp|shx|dbf|cpg|prj)"));
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }
}
