package org.quandian.workspace;

import java.nio.file.Path;
import org.quandian.planning.StandardsCatalogue;

/** Port: a catalogue of rules as text that people can read and edit. Filled by {@code dataset}; blocking; from any thread. */
public interface CatalogueFormat {
    /**
     * The catalogue that a text holds. Numbers that the program goes by and an older text does not know yet are in it as shipped.
     *
     * @throws UnusableDataException {@code BAD_CATALOGUE} with path (a stand-in), line and reason
     */
    StandardsCatalogue readCatalogue(String text) throws UnusableDataException;

    /**
     * The catalogue that a file holds.
     *
     * @throws UnusableDataException {@code NOT_FOUND}, or {@code BAD_CATALOGUE} with path, line and reason
     */
    StandardsCatalogue readCatalogue(Path file) throws UnusableDataException;

    /** A text from which {@link #readCatalogue(String)} makes an equal catalogue. */
    String writeCatalogue(StandardsCatalogue catalogue);
}
