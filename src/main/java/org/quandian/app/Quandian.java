package org.quandian.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.lang.reflect.InvocationTargetException;
import org.quandian.app.cli.CommandLineProgram;
import org.quandian.app.cli.CommandStreams;
import org.quandian.app.cli.ExitCode;

/** Starts the program: one command, or the window. Ends the process with the command's exit code. */
public final class Quandian {
    /** Set by the start script, which can see whether stderr is a terminal; Java cannot before JDK 22. */
    private static final String PROGRESS_PROPERTY = "quandian.progress";

    private Quandian() {}

    /** The command line; see {@code src/docs/command-line.md}. */
    public static void main(String[] args) {
        prepareProcess();
        CommandStreams streams = CommandStreams.utf8(
                new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), progressVisible());
        ExitCode code = new CommandLineProgram(new Wiring(), streams).run(args);
        // Not left to the last thread: library threads that are not daemons must not keep a finished command alive.
        System.exit(code.number());
    }

    private static void prepareProcess() {
        setDefault("java.awt.headless", "true");
        setDefault(
                "quandian.log.dir",
                UserFolders.ofThisUser().data().resolve("log").toString());
        JulBridge.install();
    }

    private static void setDefault(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    private static boolean progressVisible() {
        String said = System.getProperty(PROGRESS_PROPERTY);
        return said == null ? consoleIsTerminal() : Boolean.parseBoolean(said);
    }

    /** From JDK 22 on there is a console even where there is no terminal, and a method that tells; we compile for 17. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean consoleIsTerminal() {
        var console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) console.getClass().getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException olderJdk) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException hidden) {
            return false;
        }
    }
}
