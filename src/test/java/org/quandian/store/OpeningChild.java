package org.quandian.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.quandian.workspace.ProjectFile;

/** A process that opens and reads a project file once, and says how many milliseconds that took. */
final class OpeningChild {
    private OpeningChild() {}

    /** Opens the file named by the first argument. */
    public static void main(String[] args) throws Exception {
        long start = System.nanoTime();
        try (ProjectFile file = new H2ProjectRepository().open(Path.of(args[0]))) {
            long opened = System.nanoTime();
            Projects.read(file);
            System.out.printf("%d %d%n", (opened - start) / 1_000_000, (System.nanoTime() - start) / 1_000_000);
        }
    }

    /** What such a process says: milliseconds to open, and to open and read. */
    static String millis(Path path) throws Exception {
        Process child = Children.of(OpeningChild.class, path.toString()).start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        child.waitFor();
        return said.strip();
    }
}
