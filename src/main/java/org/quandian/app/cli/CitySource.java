package org.quandian.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.MemoryProject;
import org.quandian.workspace.ProjectFile;
import org.quandian.workspace.ProjectFileException;
import org.quandian.workspace.UnusableDataException;
import org.quandian.workspace.WorkspaceOpening;

/**
 * What PATH names on the command line: a project file, a folder with {@code city.yaml}, or that {@code city.yaml} itself. A folder
 * becomes a project in memory, so that commands treat both alike.
 */
final class CitySource {
    private final CommandServices services;

    CitySource(CommandServices services) {
        this.services = services;
    }

    /** Opens it; the caller closes it. */
    ProjectFile open(Path path, ProgressListener progress) throws UnusableDataException, ProjectFileException {
        if (isFolder(path)) {
            var city = services.datasetReader().readCity(folderOf(path), CancellationToken.none(), progress);
            return new MemoryProject(WorkspaceOpening.contentOf(city));
        }
        requireExisting(path);
        return services.projects().open(path);
    }

    /** Says so where there is nothing; a project that is missing is the repository's to tell. */
    static void requireExisting(Path path) throws UnusableDataException {
        if (!Files.exists(path) && !path.toString().endsWith(".qdp")) {
            throw new UnusableDataException(UnusableDataException.Code.NOT_FOUND, Map.of("path", path.toString()));
        }
    }

    /** Whether the path names files to read rather than a project. */
    static boolean isFolder(Path path) {
        return Files.isDirectory(path) || isManifest(path);
    }

    /** The folder of a city's files. */
    static Path folderOf(Path path) {
        Path parent = path.toAbsolutePath().getParent();
        return isManifest(path) && parent != null ? parent : path;
    }

    private static boolean isManifest(Path path) {
        return Files.isRegularFile(path) && path.endsWith("city.yaml");
    }
}
