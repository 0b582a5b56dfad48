package org.quandian.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The program's sources as text. Maven and the quick loop both run in the project's folder. */
final class SourceTree {
    static final Path MAIN = Path.of("src", "main", "java");
    static final Path TEST = Path.of("src", "test", "java");

    private SourceTree() {}

    /** Every source file of a tree, in a stable order. */
    static List<Path> javaFiles(Path tree) {
        try (Stream<Path> files = Files.walk(tree)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
