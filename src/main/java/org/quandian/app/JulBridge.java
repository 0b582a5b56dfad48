package org.quandian.app;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.slf4j.LoggerFactory;

/** Leads what libraries say through java.util.logging (GeoTools, JavaFX) into our log file instead of the terminal. Thread-safe. */
final class JulBridge extends Handler {
    private static final SimpleFormatter FORMATTER = new SimpleFormatter();

    private JulBridge() {
        setLevel(Level.WARNING);
    }

    /** Replaces every handler there is. */
    static void install() {
        LogManager.getLogManager().reset();
        java.util.logging.Logger root = java.util.logging.Logger.getLogger("");
        root.setLevel(Level.WARNING);
        root.addHandler(new JulBridge());
    }

    @Override
    public void publish(LogRecord entry) {
        if (isLoggable(entry)) {
            String name = entry.getLoggerName() == null ? "java.util.logging" : entry.getLoggerName();
            // A library's own idea of severe is not worth a line on the planner's terminal.
            LoggerFactory.getLogger(name).warn(FORMATTER.formatMessage(entry), entry.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
