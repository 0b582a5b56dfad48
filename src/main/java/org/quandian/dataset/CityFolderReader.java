package org.quandian.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.jspecify.annotations.Nullable;
import org.quandian.geometry.WorkingCrs;
import org.quandian.planning.Baseline;
import org.quandian.planning.City;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.DatasetReader;
import org.quandian.workspace.ImportReport;
import org.quandian.workspace.ImportedCity;
import org.quandian.workspace.LayerSummary;
import org.quandian.workspace.UnusableDataException;
import org.quandian.workspace.UnusableDataException.Code;

/**
 * Reads a city from a folder of shapefiles with a {@code city.yaml}. One fault never stops an import: it becomes an issue, and only a
 * city without a usable manifest, working CRS or residential land is refused. Blocking; keeps nothing between calls.
 */
public final class CityFolderReader implements DatasetReader {
    /** Name of the manifest in a city's folder. */
    public static final String MANIFEST = "city.yaml";

    private final @Nullable Path scratchParent;

    /** A reader; GeoTools is told to keep its remarks to itself. */
    public CityFolderReader() {
        this(null);
    }

    /** A reader that unpacks into that folder; into the system's temporary folder where there is none. */
    CityFolderReader(@Nullable Path scratchParent) {
        this.scratchParent = scratchParent;
        GeoToolsLogging.quieten();
    }

    @Override
    public ImportedCity readCity(Path folder, CancellationToken token, ProgressListener progress)
            throws UnusableDataException {
        if (!Files.isDirectory(folder)) {
            throw new UnusableDataException(Code.NOT_FOUND, Map.of("path", folder.toString()));
        }
        Path manifest = folder.resolve(MANIFEST);
        if (!Files.isRegularFile(manifest)) {
            throw new UnusableDataException(Code.NO_MANIFEST, Map.of("path", folder.toString()));
        }
        ImportedCity city = readCity(manifest, folder, token, progress);
        if (city.baseline().demandUnits().isEmpty()) {
            throw new UnusableDataException(Code.NO_RESIDENTIAL, Map.of("file", residentialFiles(city.report())));
        }
        return city;
    }

    /** Reads a city whose manifest does not stand beside its files, even one without residential land. */
    ImportedCity readCity(Path manifestFile, Path dataRoot, CancellationToken token, ProgressListener progress)
            throws UnusableDataException {
        IssueLog issues = new IssueLog();
        CityManifest manifest = new ManifestReader(issues).read(manifestFile);
        if (readShippedCatalogue().findRegime(manifest.regimeId()).isEmpty()) {
            throw new UnusableDataException(Code.REGIME_UNKNOWN, Map.of("regime", manifest.regimeId()));
        }
        CrsReader crsReader = new CrsReader(dataRoot);
        CoordinateReferenceSystem crs = workingCrs(crsReader, manifest.crs());
        WorkingCrs working = CrsReader.working(crs, manifest.crs());
        Path scratch = createScratch();
        try {
            ImportContext context = new ImportContext(dataRoot, scratch, working, crs, crsReader, issues, token);
            return readLayers(manifest, context, progress);
        } finally {
            delete(scratch);
        }
    }

    private static CoordinateReferenceSystem workingCrs(CrsReader reader, String name) throws UnusableDataException {
        try {
            return reader.read(name);
        } catch (CrsReader.UnknownCrsException e) {
            throw new UnusableDataException(Code.CRS_UNKNOWN, Map.of("crs", name));
        }
    }

    private static ImportedCity readLayers(CityManifest manifest, ImportContext context, ProgressListener progress) {
        Map<LayerRole, RoleFeatures> roles = new EnumMap<>(LayerRole.class);
        List<LayerSummary> summaries = new ArrayList<>();
        int layers = manifest.layers().size();
        for (int i = 0; i < layers; i++) {
            LayerEntry entry = manifest.layers().get(i);
            RoleFeatures features =
                    roles.computeIfAbsent(entry.role(), role -> new RoleFeatures(role, context.issues()));
            int done = i;
            summaries.add(new LayerReader(entry, context, features)
                    .read(share -> progress.report(entry.file(), (done + share) / layers)));
        }
        progress.report(MANIFEST, 1);
        Map<LayerRole, List<Feature>> kept = new EnumMap<>(LayerRole.class);
        roles.forEach((role, features) -> {
            if (features.count() > 0) {
                kept.put(role, features.toList());
            }
        });
        City city = new City(manifest.name(), context.working(), manifest.regimeId());
        Baseline baseline = Baseline.of(city, kept);
        return new ImportedCity(baseline, new ImportReport(context.issues().toList(), summaries));
    }

    private static String residentialFiles(ImportReport report) {
        return report.layers().stream()
                .filter(each -> each.role().equals(LayerRole.RESIDENTIAL.id()))
                .map(LayerSummary::file)
                .collect(Collectors.joining(", "));
    }

    @Override
    public StandardsCatalogue readShippedCatalogue() {
        return CatalogueReader.readShipped();
    }

    private Path createScratch() {
        try {
            return scratchParent == null
                    ? Files.createTempDirectory("quandian-import")
                    : Files.createTempDirectory(scratchParent, "quandian-import");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
