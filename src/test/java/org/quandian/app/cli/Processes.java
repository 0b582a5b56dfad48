package org.quandian.app.cli;

import java.io.File;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.quandian.app.Quandian;

/** Starts the program as a process of its own, on this test's class path. */
public final class Processes {
    private Processes() {}

    /** The process, with stdout and stderr as files. */
    public static Process start(Path out, Path err, List<String> javaOptions, Object... words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.add("-Duser.home=" + out.toAbsolutePath().getParent());
        command.add("-cp");
        command.add(classPath());
        command.add(Quandian.class.getName());
        for (Object word : words) {
            command.add(word.toString());
        }
        return new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
    }

    /** Surefire and the console launcher each hide the tests' class path in a place of their own. */
    private static String classPath() {
        if (Quandian.class.getClassLoader() instanceof URLClassLoader launcher) {
            return Arrays.stream(launcher.getURLs())
                    .map(url -> new File(url.getPath()).getPath())
                    .collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
