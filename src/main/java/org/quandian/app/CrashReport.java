package org.quandian.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what is known of a failure nobody foresaw, in a file of its own that a user can send. Thread-safe: every report has a file
 * name of its own.
 */
final class CrashReport {
    private static final Logger LOG = LoggerFactory.getLogger(CrashReport.class);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

    private final List<Path> folders;
    private final String version;

    /**
     * @param folders where to write, best first
     * @param version the program's
     */
    CrashReport(List<Path> folders, String version) {
        this.folders = List.copyOf(folders);
        this.version = version;
    }

    /** Writes it to the first folder that takes it; empty where none does. */
    Optional<Path> write(Throwable failure) {
        String name = "crash-" + STAMP.format(LocalDateTime.now(ZoneId.systemDefault())) + ".txt";
        for (Path folder : folders) {
            try {
                Files.createDirectories(folder);
                return Optional.of(Files.writeString(folder.resolve(name), text(failure)));
            } catch (IOException notHere) {
                LOG.warn("no crash report in {}: {}", folder, notHere.toString());
            }
        }
        LOG.warn("unforeseen failure", failure);
        return Optional.empty();
    }

    private String text(Throwable failure) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.println("Quandian " + version);
        for (String property : List.of("java.runtime.version", "java.vm.name", "os.name", "os.version", "os.arch")) {
            out.println(property + " " + System.getProperty(property));
        }
        out.println("memory " + Runtime.getRuntime().maxMemory() / (1024 * 1024) + " MiB");
        out.println("thread " + Thread.currentThread().getName());
        out.println();
        failure.printStackTrace(out);
        out.flush();
        return text.toString();
    }
}
