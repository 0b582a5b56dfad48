package org.quandian.app;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Says whether a window can be opened, before any JavaFX class is touched: on Linux JavaFX needs an X display (Wayland through
 * XWayland) and GTK 3, and without them fails in ways nobody understands. Other systems always have both.
 */
final class DisplayCheck {
    /** What is missing. The sentences stand in the message files under {@code cli.window.<problem>}. */
    enum Problem {
        /** Neither an X display nor one through XWayland. */
        NO_DISPLAY,
        /** The library GTK 3 is not installed. */
        NO_GTK
    }

    private static final String GTK = "libgtk-3.so.0";

    private final String osName;
    private final Map<String, String> environment;
    private final List<Path> libraryFolders;

    DisplayCheck(String osName, Map<String, String> environment, List<Path> libraryFolders) {
        this.osName = osName.toLowerCase(Locale.ROOT);
        this.environment = environment;
        this.libraryFolders = List.copyOf(libraryFolders);
    }

    /** Of this process. */
    static DisplayCheck ofThisProcess() {
        Map<String, String> environment = System.getenv();
        return new DisplayCheck(System.getProperty("os.name", ""), environment, libraryFolders(environment));
    }

    /** What keeps a window from opening; empty where it may be tried. */
    Optional<Problem> findProblem() {
        if (!osName.startsWith("linux") || headlessToolkit()) {
            return Optional.empty();
        }
        if (environment.getOrDefault("DISPLAY", "").isBlank()) {
            return Optional.of(Problem.NO_DISPLAY);
        }
        boolean gtk = libraryFolders.stream().anyMatch(folder -> Files.exists(folder.resolve(GTK)));
        return gtk ? Optional.empty() : Optional.of(Problem.NO_GTK);
    }

    /** Tests bring a toolkit that paints into memory. */
    private static boolean headlessToolkit() {
        return "Monocle".equals(System.getProperty("glass.platform"));
    }

    private static List<Path> libraryFolders(Map<String, String> environment) {
        List<Path> folders = new ArrayList<>();
        for (String folder : environment.getOrDefault("LD_LIBRARY_PATH", "").split(":", -1)) {
            if (!folder.isBlank()) {
                folders.add(Path.of(folder));
            }
        }
        for (String root : List.of("/usr/lib", "/lib", "/usr/local/lib", "/usr/lib64", "/lib64")) {
            Path folder = Path.of(root);
            folders.add(folder);
            folders.addAll(multiarch(folder));
        }
        return folders;
    }

    /** Debian keeps libraries one level down, in a folder named after the machine. */
    private static List<Path> multiarch(Path folder) {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder, "*-linux-gnu*")) {
                folders.forEach(found::add);
            } catch (IOException unreadable) {
                return List.of();
            }
        }
        return found;
    }
}
