package org.quandian.dataset;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.quandian.dataset.MarkedNode.MarkedException;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.workspace.UnusableDataException;
import org.quandian.workspace.UnusableDataException.Code;

/**
 * Reads rule sets from YAML and refuses, with the line, whatever is not a rule: an unknown key, an empty or overlapping size class, a
 * radius that is no distance, a facility type nobody knows. Stateless; from any thread.
 */
public final class CatalogueReader {
    private static final long MAX_BYTES = 8 << 20;

    /** Stands for the path where the text is not of a file. */
    private static final String NO_FILE = "standards.yaml";

    private CatalogueReader() {}

    /** The rule sets that ship with the program; a fault in them is a fault of the build. */
    public static StandardsCatalogue readShipped() {
        return ShippedRules.catalogue();
    }

    /**
     * Reads a file of rule sets.
     *
     * @throws UnusableDataException {@code NOT_FOUND} with path, or {@code BAD_CATALOGUE} with path, line and reason
     */
    public static StandardsCatalogue read(Path file) throws UnusableDataException {
        try {
            return parse(text(file));
        } catch (NoSuchFileException e) {
            throw new UnusableDataException(Code.NOT_FOUND, Map.of("path", file.toString()));
        } catch (CharacterCodingException e) {
            throw bad(new MarkedException(1, MarkedFault.NOT_UTF8, Map.of()), file.toString());
        } catch (IOException e) {
            throw bad(new MarkedException(1, String.valueOf(e.getMessage())), file.toString());
        } catch (MarkedException e) {
            throw bad(e, file.toString());
        }
    }

    /**
     * Reads the text of a file of rule sets, such as a project's own copy.
     *
     * @throws UnusableDataException {@code BAD_CATALOGUE} with path (a stand-in), line and reason
     */
    public static StandardsCatalogue readText(String yaml) throws UnusableDataException {
        try {
            return parse(yaml);
        } catch (MarkedException e) {
            throw bad(e, NO_FILE);
        }
    }

    private static StandardsCatalogue parse(String yaml) throws MarkedException {
        return RuleSetReader.read(MarkedNode.parseYaml(yaml.startsWith("\uFEFF") ? yaml.substring(1) : yaml));
    }

    private static String text(Path file) throws IOException, MarkedException {
        if (Files.size(file) > MAX_BYTES) {
            throw new MarkedException(1, MarkedFault.FILE_TOO_LARGE, Map.of("limit", "8 MiB"));
        }
        return Files.readString(file);
    }

    private static UnusableDataException bad(MarkedException fault, String path) {
        return new UnusableDataException(Code.BAD_CATALOGUE, fault.sentence(path));
    }
}
