package org.quandian.store;

import java.io.File;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Starts processes of our own classes. */
final class Children {
    private Children() {}

    /** A process that runs a class of these tests. */
    static ProcessBuilder of(Class<?> main, String... args) {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath(),
                main.getName());
        builder.command().addAll(Arrays.asList(args));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /** Where our classes come from, whoever runs the tests: Maven's fork, a development environment, or a launcher. */
    private static String classPath() {
        if (Children.class.getClassLoader() instanceof URLClassLoader launcher) {
            return Arrays.stream(launcher.getURLs())
                    .map(url -> Path.of(URI.create(url.toString())).toString())
                    .collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
