package org.quandian.app;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what ships beside the program: {@code maps/} stands beside {@code lib/} in the packaged program, below the program's folder in
 * an app image, and in the working directory when Maven starts the program from its sources.
 *
 * @param candidates folders to look in, best first
 * @param packaged whether the program runs from a jar
 */
record ProgramHome(List<Path> candidates, boolean packaged) {
    private static final Path DEMO = Path.of("maps", "lucheng");

    /** That of this process. */
    static ProgramHome ofThisProcess() {
        List<Path> candidates = new ArrayList<>();
        String said = System.getProperty("quandian.home");
        if (said != null) {
            candidates.add(Path.of(said));
        }
        Path code = codeLocation();
        boolean packaged = Files.isRegularFile(code);
        Path folder = packaged ? code.getParent() : null;
        for (int level = 0; level < 3 && folder != null; level++) {
            candidates.add(folder);
            folder = folder.getParent();
        }
        candidates.add(Path.of("").toAbsolutePath());
        return new ProgramHome(List.copyOf(candidates), packaged);
    }

    /** The demo city, if it is there. */
    Optional<Path> findDemoCity() {
        return candidates.stream()
                .map(folder -> folder.resolve(DEMO))
                .filter(folder -> Files.isRegularFile(folder.resolve("city.yaml")))
                .findFirst();
    }

    /** Where the demo city is, or would be. */
    Path demoCity() {
        return findDemoCity().orElse(candidates.get(0).resolve(DEMO));
    }

    private static Path codeLocation() {
        try {
            return Path.of(ProgramHome.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException unusual) {
            return Path.of("");
        }
    }
}
