package org.quandian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quandian.planning.EditRejectedException;
import org.quandian.siting.SitingIssue;
import org.quandian.workspace.ImportIssue;
import org.quandian.workspace.PlanIssue;
import org.quandian.workspace.ProjectFileException;
import org.quandian.workspace.UnusableDataException;

/** The two message files say the same things, and everything the program wants to say is in them. */
class WordsTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources", "org", "quandian");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z]+(?:\\.[A-Za-z0-9_-]+)+\\.?|[a-z]+\\.)\"");
    private static final Pattern PLACE = Pattern.compile("\\{[a-zA-Z]+}");

    /** First words of keys that are not ours to use: picocli looks them up by itself. */
    private static final Set<String> LOOKED_UP_ELSEWHERE = Set.of("quandian", "usage", "mixinStandardHelpOptions");

    private final Map<String, String> zh = sentences("zh");
    private final Map<String, String> en = sentences("en");

    @Test
    void bothLanguagesHoldTheSameKeys() {
        assertThat(en.keySet()).isEqualTo(zh.keySet());
    }

    @Test
    void bothLanguagesNameTheSameValues() {
        List<String> different = zh.keySet().stream()
                .filter(en::containsKey)
                .filter(key -> !places(zh.get(key)).equals(places(en.get(key))))
                .toList();

        assertThat(different).isEmpty();
    }

    @Test
    void noSentenceIsEmpty() {
        assertThat(zh.values()).allSatisfy(sentence -> assertThat(sentence).isNotBlank());
        assertThat(en.values()).allSatisfy(sentence -> assertThat(sentence).isNotBlank());
    }

    @Test
    void everyKeyInTheSourceHasASentence() {
        List<String> missing = mentioned().stream()
                .filter(word -> ours().contains(firstWord(word)))
                .filter(word -> word.endsWith(".") ? !isPrefix(word) : !zh.containsKey(word))
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void everySentenceIsUsed() {
        Set<String> mentioned = mentioned();
        Set<String> unused = zh.keySet().stream()
                .filter(key -> ours().contains(firstWord(key)))
                .filter(key -> !mentioned.contains(key))
                .filter(key -> mentioned.stream().noneMatch(word -> word.endsWith(".") && key.startsWith(word)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unused).isEmpty();
    }

    @Test
    void everyCodeHasASentence() {
        assertThat(zh).containsKeys(keys("import.", ImportIssue.Code.values()));
        assertThat(zh).containsKeys(keys("data.", UnusableDataException.Code.values()));
        assertThat(zh).containsKeys(keys("project.", ProjectFileException.Code.values()));
        assertThat(zh).containsKeys(keys("plan.", PlanIssue.Code.values()));
        assertThat(zh).containsKeys(keys("edit.", EditRejectedException.Code.values()));
        assertThat(zh).containsKeys(keys("siting.", SitingIssue.Code.values()));
        assertThat(zh)
                .containsKeys(Arrays.stream(ImportIssue.Severity.values())
                        .map(severity -> "cli.severity." + severity.name().toLowerCase(java.util.Locale.ROOT))
                        .toArray(String[]::new));
    }

    private static String[] keys(String prefix, Enum<?>... codes) {
        return Arrays.stream(codes).map(code -> prefix + code.name()).toArray(String[]::new);
    }

    private boolean isPrefix(String word) {
        return zh.keySet().stream().anyMatch(key -> key.startsWith(word));
    }

    private Set<String> ours() {
        Set<String> words =
                zh.keySet().stream().map(WordsTest::firstWord).collect(Collectors.toCollection(TreeSet::new));
        words.removeAll(LOOKED_UP_ELSEWHERE);
        return words;
    }

    /** Every text in the program's sources that looks like a key, or like the beginning of one. */
    private static Set<String> mentioned() {
        Set<String> words = new TreeSet<>();
        for (Path file : SourceTree.javaFiles(SourceTree.MAIN)) {
            Matcher literal = LITERAL.matcher(SourceTree.text(file));
            while (literal.find()) {
                words.add(literal.group(1));
            }
        }
        return words;
    }

    private static String firstWord(String key) {
        return key.substring(0, Math.max(0, key.indexOf('.')));
    }

    private static Set<String> places(String sentence) {
        Set<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(sentence);
        while (place.find()) {
            places.add(place.group());
        }
        return places;
    }

    private static Map<String, String> sentences(String language) {
        Properties stored = new Properties();
        try (Reader in = Files.newBufferedReader(RESOURCES.resolve("messages_" + language + ".properties"))) {
            stored.load(in);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        Map<String, String> sentences = new TreeMap<>();
        stored.stringPropertyNames().forEach(key -> sentences.put(key, stored.getProperty(key)));
        return sentences;
    }
}
