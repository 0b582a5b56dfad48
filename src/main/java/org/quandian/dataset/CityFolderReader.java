package org.quandian.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.quandian.workspace.CatalogueFormat;
import org.quandian.workspace.DatasetReader;
import org.quandian.workspace.ImportIssue;
import org.quandian.workspace.ImportReport;
import org.quandian.workspace.ImportedCity;
import org.quandian.workspace.LayerSummary;
import org.quandian.workspace.TargetFormat;
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

    /**
     * Roles are read side by side, the layers of one role one after the other; each role keeps its own log, and logs are put together
     * in the order of the manifest, so that the report is the same every time.
     */
    private static ImportedCity readLayers(CityManifest manifest, ImportContext context, ProgressListener progress) {
        Map<LayerRole, List<LayerEntry>> byRole = new LinkedHashMap<>();
        manifest.layers().forEach(entry -> byRole.computeIfAbsent(entry.role(), role -> new ArrayList<>())
                .add(entry));
        SharedProgress shared = new SharedProgress(manifest.layers().size(), progress);
        List<RoleImport> roles = byRole.entrySet().parallelStream()
                .map(each -> RoleImport.read(each.getKey(), each.getValue(), context, shared))
                .toList();
        progress.report(MANIFEST, 1);
        Map<LayerRole, List<Feature>> kept = new EnumMap<>(LayerRole.class);
        List<ImportIssue> issues = new ArrayList<>(context.issues().toList());
        List<LayerSummary> summaries = new ArrayList<>();
        for (RoleImport role : roles) {
            if (!role.features().isEmpty()) {
                kept.put(role.role(), role.features());
            }
            issues.addAll(role.issues());
            summaries.addAll(role.summaries());
        }
        City city = new City(manifest.name(), context.working(), manifest.regimeId(), manifest.cohorts());
        return new ImportedCity(Baseline.of(city, kept), new ImportReport(issues, summaries));
    }

    private static String residentialFiles(ImportReport report) {
        return report.layers().stream()
                .filter(each -> each.role().equals(LayerRole.RESIDENTIAL.id()))
                .map(LayerSummary::file)
                .collect(Collectors.joining(", "));
    }

    @Override
    public Optional<CatalogueFormat> findCatalogueFormat() {
        return Optional.of(new YamlCatalogueFormat());
    }

    @Override
    public Optional<TargetFormat> findTargetFormat() {
        return Optional.of(new YamlTargetFormat());
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
