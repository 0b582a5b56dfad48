package org.quandian.ui.dialog;

import java.nio.file.Files;
import java.nio.file.Path;

/** Names of project files. */
public final class ProjectPaths {
    /** How project files end. */
    public static final String EXTENSION = ".qdp";

    private ProjectPaths() {}

    /** Whether that is the name of a project file. */
    public static boolean isProject(Path path) {
        return path.toString().endsWith(EXTENSION);
    }

    /** A name in that folder under which nothing is kept yet: {@code lucheng.qdp}, {@code lucheng-2.qdp} … */
    public static Path free(Path folder, String name) {
        Path file = folder.resolve(name + EXTENSION);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + "-" + i + EXTENSION);
        }
        return file;
    }
}
