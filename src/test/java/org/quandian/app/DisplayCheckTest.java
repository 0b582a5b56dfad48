package org.quandian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a window needs is asked for before JavaFX is. */
class DisplayCheckTest {
    private static final String TOOLKIT = "glass.platform";

    @TempDir
    private Path libraries = Path.of("");

    private String toolkit = "";

    @BeforeEach
    void forgetTheHeadlessToolkit() {
        toolkit = System.getProperty(TOOLKIT, "");
        System.clearProperty(TOOLKIT);
    }

    @AfterEach
    void bringItBack() {
        if (!toolkit.isEmpty()) {
            System.setProperty(TOOLKIT, toolkit);
        }
    }

    @Test
    void linuxNeedsADisplay() {
        assertThat(check("Linux", Map.of()).findProblem()).contains(DisplayCheck.Problem.NO_DISPLAY);
        assertThat(check("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")).findProblem())
                .contains(DisplayCheck.Problem.NO_DISPLAY);
    }

    @Test
    void linuxNeedsGtk() {
        assertThat(check("Linux", Map.of("DISPLAY", ":0")).findProblem()).contains(DisplayCheck.Problem.NO_GTK);
    }

    @Test
    void withBothAWindowMayBeTried() throws IOException {
        Files.createFile(libraries.resolve("libgtk-3.so.0"));

        assertThat(check("Linux", Map.of("DISPLAY", ":0")).findProblem()).isEmpty();
    }

    @Test
    void otherSystemsBringWhatTheyNeed() {
        assertThat(check("Windows 11", Map.of()).findProblem()).isEmpty();
        assertThat(check("Mac OS X", Map.of()).findProblem()).isEmpty();
    }

    private DisplayCheck check(String os, Map<String, String> environment) {
        return new DisplayCheck(os, environment, List.of(libraries));
    }
}
