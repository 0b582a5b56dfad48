package org.quandian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A failure nobody foresaw leaves a file that says what happened. */
class CrashReportTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void theReportHoldsVersionSystemAndTrace() throws IOException {
        Path file = new CrashReport(List.of(folder.resolve("data")), "1.2.3")
                .write(new IllegalStateException("gone"))
                .orElseThrow();

        assertThat(Files.readString(file))
                .contains("Quandian 1.2.3", "java.runtime.version", "IllegalStateException: gone", "CrashReportTest");
    }

    @Test
    void whereOneFolderCannotBeUsedTheNextIs() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");

        assertThat(new CrashReport(List.of(inTheWay, folder), "1").write(new IllegalStateException()))
                .hasValueSatisfying(file -> assertThat(file).hasParent(folder).exists());
    }
}
