package org.quandian.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.ImportIssue;
import org.quandian.workspace.ImportedCity;
import org.quandian.workspace.UnusableDataException;

/** Imports a folder under a manifest given as text, for tests that look at what came of it. */
final class ImportFixture {
    private ImportFixture() {}

    /** Reads the folder with these lines below {@code layers:}. */
    static ImportedCity read(Path folder, String... layers) throws IOException, UnusableDataException {
        return readManifest(
                folder, "name: 试城\ncrs: EPSG:4546\nregime: UHC2022\nlayers:\n  " + String.join("\n  ", layers) + "\n");
    }

    /** Reads the folder with this manifest. */
    static ImportedCity readManifest(Path folder, String manifest) throws IOException, UnusableDataException {
        Path file = Files.writeString(folder.resolve("city.yaml"), manifest);
        return new CityFolderReader().readCity(file, folder, CancellationToken.none(), ProgressListener.SILENT);
    }

    static List<Feature> features(ImportedCity city, LayerRole role) {
        return city.baseline().features(role);
    }

    static List<ImportIssue.Code> codes(ImportedCity city) {
        return city.report().issues().stream().map(ImportIssue::code).toList();
    }

    static ImportIssue issue(ImportedCity city, ImportIssue.Code code) {
        return city.report().issues().stream()
                .filter(each -> each.code() == code)
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("no " + code + " in " + city.report().issues()));
    }
}
