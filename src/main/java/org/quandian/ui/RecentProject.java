package org.quandian.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A project that was open lately.
 *
 * @param file its project file
 * @param name the city's name
 * @param scenario the scenario that was on screen
 * @param rate the rate that was on screen, 0 to 1, by residential land under the radius ledger; negative where it is not known
 * @param closed when it was last in use
 */
record RecentProject(Path file, String name, String scenario, double rate, Instant closed) {
    private static final String KEY = "recent";
    private static final int KEPT = 6;
    private static final String FIELD = "\t";
    private static final String LINE = "\n";

    /** The file's name without its folder. */
    String fileName() {
        return String.valueOf(file.getFileName());
    }

    /** Everything that is remembered, the latest first. */
    static List<RecentProject> listFrom(WindowSettings settings) {
        List<RecentProject> projects = new ArrayList<>();
        for (String line : settings.find(KEY).orElse("").split(LINE, -1)) {
            parse(line).ifPresent(projects::add);
        }
        projects.sort(Comparator.comparing(RecentProject::closed).reversed());
        return projects;
    }

    /** Remembers this one before all others. */
    void rememberIn(WindowSettings settings) {
        List<RecentProject> projects = new ArrayList<>();
        projects.add(this);
        for (RecentProject each : listFrom(settings)) {
            if (!each.file().equals(file) && projects.size() < KEPT) {
                projects.add(each);
            }
        }
        settings.put(
                KEY,
                String.join(LINE, projects.stream().map(RecentProject::line).toList()));
    }

    /** Forgets a project whose file is gone. */
    static void forget(Path file, WindowSettings settings) {
        settings.put(
                KEY,
                String.join(
                        LINE,
                        listFrom(settings).stream()
                                .filter(each -> !each.file().equals(file))
                                .map(RecentProject::line)
                                .toList()));
    }

    private String line() {
        return String.join(
                FIELD,
                file.toString(),
                plain(name),
                plain(scenario),
                Double.toString(rate),
                Long.toString(closed.toEpochMilli()));
    }

    private static Optional<RecentProject> parse(String line) {
        String[] fields = line.split(FIELD, -1);
        if (fields.length != 5) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RecentProject(
                    Path.of(fields[0]),
                    fields[1],
                    fields[2],
                    Double.parseDouble(fields[3]),
                    Instant.ofEpochMilli(Long.parseLong(fields[4]))));
        } catch (IllegalArgumentException written) {
            // A line written by another version, or by hand: forgetting a recent project loses nothing but a shortcut.
            return Optional.empty();
        }
    }

    private static String plain(String text) {
        return text.replace(FIELD, " ").replace(LINE, " ");
    }
}
