package org.quandian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.ProjectFile;
import org.quandian.workspace.StoredProject;

/** How long creating, opening and editing a project of the demo city's size take. The first opening is that of a program just started. */
@Tag("bench")
class StoreBench {
    @TempDir
    private Path folder;

    private final H2ProjectRepository repository = new H2ProjectRepository();

    @Test
    void aProjectOfTheDemoCitysSize(TestReporter reporter) throws Exception {
        Path path = folder.resolve("demo.qdp");
        StoredProject project = Projects.demoSize();
        long start = System.nanoTime();
        ProjectFile file = repository.create(path, project, CancellationToken.none(), ProgressListener.SILENT);
        reporter.publishEntry("create, ms", millisSince(start));
        reporter.publishEntry("size, MB", Long.toString(Files.size(path) / 1_000_000));
        file.close();
        for (int round = 0; round < 6; round++) {
            start = System.nanoTime();
            try (ProjectFile open = repository.open(path)) {
                StoredProject read = Projects.read(open);
                reporter.publishEntry("open and read " + round + ", ms", millisSince(start));
                assertThat(read.baseline().demandUnits()).hasSize(9_000);
            }
        }
        reporter.publishEntry("open, and read, in a new process, ms", OpeningChild.millis(path.toString()));
        reporter.publishEntry("the same after warming up, ms", OpeningChild.millis(path.toString(), "warm"));
    }

    @Test
    void edits(TestReporter reporter) throws Exception {
        Path path = folder.resolve("edits.qdp");
        Projects.smallFileAt(path);
        long before = Files.size(path);
        long[] nanos = new long[3000];
        try (ProjectFile file = repository.open(path)) {
            Projects.read(file);
            for (int i = 0; i < nanos.length; i++) {
                long start = System.nanoTime();
                file.appendEdit(KilledProcessTest.SCENARIO, i, EditingChild.edit(i));
                nanos[i] = System.nanoTime() - start;
            }
            reporter.publishEntry("growth while open, kB per edit", perEdit(path, before, nanos.length));
        }
        reporter.publishEntry("growth after closing, kB per edit", perEdit(path, before, nanos.length));
        Arrays.sort(nanos);
        reporter.publishEntry("one edit p50, ms", Double.toString(nanos[nanos.length / 2] / 1e6));
        reporter.publishEntry("one edit p99, ms", Double.toString(nanos[nanos.length * 99 / 100] / 1e6));
        long start = System.nanoTime();
        try (ProjectFile file = repository.open(path)) {
            assertThat(KilledProcessTest.editsOf(Projects.read(file))).hasSize(nanos.length);
        }
        reporter.publishEntry("open with so many edits, ms", millisSince(start));
    }

    private static String perEdit(Path path, long before, int edits) throws Exception {
        return Double.toString((Files.size(path) - before) / 1000.0 / edits);
    }

    private static String millisSince(long start) {
        return Long.toString((System.nanoTime() - start) / 1_000_000);
    }
}
