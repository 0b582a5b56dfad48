package org.quandian.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.quandian.workspace.ProjectFile;
import org.slf4j.LoggerFactory;

/** A process that opens and reads a project file once, with or without warming up, and says how many milliseconds that took. */
final class OpeningChild {
    private OpeningChild() {}

    /** Opens the file named by the first argument; warms up before that where there is a second. */
    public static void main(String[] args) throws Exception {
        if (args.length > 1) {
            H2ProjectRepository.warmUp();
        }
        // the program has its log long before it opens a project
        LoggerFactory.getLogger(OpeningChild.class).trace("begun");
        long start = System.nanoTime();
        try (ProjectFile file = new H2ProjectRepository().open(Path.of(args[0]))) {
            long opened = System.nanoTime();
            Projects.read(file);
            System.out.printf("%d %d%n", (opened - start) / 1_000_000, (System.nanoTime() - start) / 1_000_000);
        }
    }

    /** What such a process says: milliseconds to open, and to open and read. */
    static String millis(String... args) throws Exception {
        Process child = Children.of(OpeningChild.class, args).start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        child.waitFor();
        return said.strip();
    }
}
