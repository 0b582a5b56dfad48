package org.quandian.workspace;

import java.nio.file.Path;
import java.util.Optional;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** Port: reads a city's files. Filled by {@code dataset}; blocking, called on {@code io}. */
public interface DatasetReader {
    /**
     * Reads a folder that holds {@code city.yaml}.
     *
     * @throws UnusableDataException if there is nothing to work with
     * @throws java.util.concurrent.CancellationException if the token was cancelled
     */
    ImportedCity readCity(Path folder, CancellationToken token, ProgressListener progress) throws UnusableDataException;

    /** The rule sets that ship with the program. From any thread: they are read while a file is being opened. */
    StandardsCatalogue readShippedCatalogue();

    /** The form in which a project keeps its own standards; without one projects go by those that are shipped. */
    default Optional<CatalogueFormat> findCatalogueFormat() {
        return Optional.empty();
    }

    /** The form in which a project keeps its targets; without one there are none. */
    default Optional<TargetFormat> findTargetFormat() {
        return Optional.empty();
    }
}
