package org.quandian.workspace;

import java.nio.file.Path;
import java.util.List;
import org.quandian.planning.TargetBook;
import org.quandian.planning.TargetProgramme;

/** Port: targets as text that people can read and edit. Filled by {@code dataset}; from any thread. */
public interface TargetFormat {
    /** The programmes that ship with the program, the usual one first. */
    List<TargetProgramme> readShipped();

    /**
     * The programmes that a file of targets holds.
     *
     * @throws UnusableDataException {@code NOT_FOUND}, or {@code BAD_CATALOGUE} with path, line and reason
     */
    List<TargetProgramme> readProgrammes(Path file) throws UnusableDataException;

    /**
     * The book that a project's own document holds; shipped programmes come on top.
     *
     * @throws UnusableDataException {@code BAD_CATALOGUE} with path (a stand-in), line and reason
     */
    TargetBook readBook(String text) throws UnusableDataException;

    /** A text from which {@link #readBook} makes an equal book. */
    String writeBook(TargetBook book);

    /**
     * The targets of a project: its own document, or the shipped programmes for a city of that name.
     *
     * @throws UnusableDataException {@code BAD_CATALOGUE} if its own cannot be read
     */
    default TargetBook bookOf(ProjectDocuments documents, String city) throws UnusableDataException {
        var own = documents.get(ProjectDocuments.TARGETS).current();
        return own.isPresent() ? readBook(own.get()) : TargetBook.of(readShipped(), city);
    }
}
