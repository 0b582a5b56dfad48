package org.quandian.app;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.quandian.task.TaskRunner;
import org.quandian.ui.WindowSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is remembered from one start to the next, in one small file of properties. Answers from memory; writes on {@code io}. A file
 * that cannot be read counts as empty, one that cannot be written costs the memory of this start: neither keeps the window from
 * opening.
 */
final class SettingsFile implements WindowSettings {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private final Path file;
    private final TaskRunner io;
    private final Map<String, String> values = new ConcurrentHashMap<>();

    private SettingsFile(Path file, TaskRunner io) {
        this.file = file;
        this.io = io;
    }

    /** The settings in that file, none where it is missing or unreadable. */
    static SettingsFile read(Path file, TaskRunner io) {
        SettingsFile settings = new SettingsFile(file, io);
        if (Files.isRegularFile(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                Properties stored = new Properties();
                stored.load(in);
                stored.stringPropertyNames().forEach(key -> settings.values.put(key, stored.getProperty(key)));
            } catch (IOException | IllegalArgumentException unreadable) {
                LOG.warn("settings in {} are not used: {}", file, unreadable.toString());
            }
        }
        return settings;
    }

    @Override
    public Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    @Override
    public void put(String key, String value) {
        if (!value.equals(values.put(key, value))) {
            var unused = io.submit(() -> {
                write();
                return true;
            });
        }
    }

    private void write() {
        Path partial = file.resolveSibling(file.getFileName() + ".part");
        Properties all = new Properties();
        all.putAll(values);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer out = Files.newBufferedWriter(partial, StandardCharsets.UTF_8)) {
                all.store(out, null);
            }
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException notKept) {
            LOG.warn("settings are not kept in {}: {}", file, notKept.toString());
        }
    }
}
