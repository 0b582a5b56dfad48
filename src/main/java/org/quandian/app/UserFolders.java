package org.quandian.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where this program may leave things for one user. The folders need not exist.
 *
 * @param config settings
 * @param data logs and crash reports
 * @param documents new project files
 */
public record UserFolders(Path config, Path data, Path documents) {
    /** Those of whoever runs this process. */
    public static UserFolders ofThisUser() {
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    /**
     * By the custom of the system: XDG on Linux, {@code AppData} on Windows, {@code Library} on macOS.
     *
     * @param osName as in the system property {@code os.name}
     */
    static UserFolders of(String osName, Path home, Map<String, String> environment) {
        String os = osName.toLowerCase(Locale.ROOT);
        Path documents = home.resolve("Documents").resolve("Quandian");
        if (os.startsWith("windows")) {
            Path roaming = folder(environment, "APPDATA").orElse(home.resolve("AppData/Roaming"));
            Path local = folder(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local"));
            return new UserFolders(roaming.resolve("Quandian"), local.resolve("Quandian"), documents);
        }
        if (os.startsWith("mac")) {
            Path support = home.resolve("Library/Application Support/Quandian");
            return new UserFolders(support, support, documents);
        }
        Path config = folder(environment, "XDG_CONFIG_HOME").orElse(home.resolve(".config"));
        Path data = folder(environment, "XDG_DATA_HOME").orElse(home.resolve(".local/share"));
        return new UserFolders(config.resolve("quandian"), data.resolve("quandian"), documents);
    }

    /** The XDG rules ask to ignore relative paths. */
    private static Optional<Path> folder(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
