package org.quandian.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quandian.dataset.MarkedNode.MarkedException;
import org.quandian.planning.TargetBook;
import org.quandian.planning.TargetProgramme;
import org.quandian.workspace.TargetFormat;
import org.quandian.workspace.UnusableDataException;
import org.quandian.workspace.UnusableDataException.Code;

/** Targets as YAML. Stateless; from any thread. */
public final class YamlTargetFormat implements TargetFormat {
    private static final String FOLDER = "/org/quandian/targets/";
    private static final long MAX_BYTES = 8 << 20;

    /** Stands for the path where the text is not of a file. */
    private static final String NO_FILE = "targets.yaml";

    /** The first is the example for cities that none is made for. */
    private static final List<String> FILES = List.of("baotou-2025.yaml", "im-2025.yaml", "hulunbuir-2022.yaml");

    /** Read when it is first asked for, once: nothing in it can change. */
    private static final class Loaded {
        static final List<TargetProgramme> PROGRAMMES = load();
    }

    @Override
    public List<TargetProgramme> readShipped() {
        return Loaded.PROGRAMMES;
    }

    @Override
    public List<TargetProgramme> readProgrammes(Path file) throws UnusableDataException {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new MarkedException(1, MarkedFault.FILE_TOO_LARGE, Map.of("limit", "8 MiB"));
            }
            List<TargetProgramme> programmes = programmes(Files.readString(file));
            if (programmes.isEmpty()) {
                throw new MarkedException(
                        1, MarkedFault.MISSING_KEY, Map.of("what", "targets", "key", TargetKeys.PROGRAMMES));
            }
            return programmes;
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

    @Override
    public TargetBook readBook(String text) throws UnusableDataException {
        try {
            return TargetBookReader.read(MarkedNode.parseYaml(text), readShipped());
        } catch (MarkedException e) {
            throw bad(e, NO_FILE);
        }
    }

    @Override
    public String writeBook(TargetBook book) {
        return TargetWriter.text(book);
    }

    private static List<TargetProgramme> programmes(String yaml) throws MarkedException {
        MarkedNode root = MarkedNode.parseYaml(yaml.startsWith("\uFEFF") ? yaml.substring(1) : yaml);
        return TargetReader.programmes(RuleNode.of(root, "targets", TargetKeys.FILE));
    }

    private static List<TargetProgramme> load() {
        List<TargetProgramme> all = new ArrayList<>();
        for (String file : FILES) {
            try (InputStream in = YamlTargetFormat.class.getResourceAsStream(FOLDER + file)) {
                if (in == null) {
                    throw new IllegalStateException(file + " is not in the program");
                }
                all.addAll(programmes(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new IllegalStateException(file, e);
            } catch (MarkedException e) {
                throw new IllegalStateException(file + ", line " + e.line() + ": " + e.getMessage(), e);
            }
        }
        return List.copyOf(all);
    }

    private static UnusableDataException bad(MarkedException fault, String path) {
        return new UnusableDataException(Code.BAD_CATALOGUE, fault.sentence(path));
    }
}
