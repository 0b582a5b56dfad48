package org.quandian.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.IkonHandler;

/** Every icon that the sources name is in the pack: a wrong name would only be met when its panel is opened. */
class IconsTest {
    private static final Pattern LITERAL = Pattern.compile("\"(mdi2[a-z]-[a-z0-9-]+)\"");
    private static final Pattern SIZE = Pattern.compile("icon\\([^;]*?, (\\d+)\\)");

    @Test
    void everyIconExists() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        for (String source : sources()) {
            Matcher matcher = LITERAL.matcher(source);
            while (matcher.find()) {
                names.add(matcher.group(1));
            }
        }

        assertThat(names).hasSizeGreaterThan(20).allMatch(IconsTest::exists);
    }

    @Test
    void everySizeIsInTheStyleSheet() throws IOException {
        String sheet = Files.readString(Path.of("styles", "quandian.css"));
        TreeSet<String> sizes = new TreeSet<>();
        for (String source : sources()) {
            Matcher matcher = SIZE.matcher(source);
            while (matcher.find()) {
                sizes.add(matcher.group(1));
            }
        }

        assertThat(sizes).isNotEmpty().allSatisfy(size -> assertThat(sheet).contains(".icon-" + size + " "));
    }

    private static boolean exists(String literal) {
        for (IkonHandler handler : ServiceLoader.load(IkonHandler.class)) {
            if (handler.supports(literal)) {
                try {
                    return handler.resolve(literal) != null;
                } catch (IllegalArgumentException unknown) {
                    return false;
                }
            }
        }
        return false;
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/quandian/ui"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(IconsTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
