package org.quandian.portrayal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The sentences of the program in one language. Lower floors speak in codes; whoever shows something to a person asks here. Values go
 * into a sentence by name: {@code 面积应在 {min} 到 {max} 平方米之间}. Both languages hold the same keys (held by a test).
 */
public final class Messages {
    /** The languages the program speaks, Chinese first. */
    public enum Language {
        /** Simplified Chinese. */
        ZH,
        /** English. */
        EN;

        /** The word used in settings and on the command line: {@code zh}, {@code en}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Language language;
    private final Properties sentences = new Properties();

    private Messages(Language language) {
        this.language = language;
        String resource = "/org/quandian/messages_" + language.id() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The sentences of a language. */
    public static Messages in(Language language) {
        return new Messages(language);
    }

    /** The language of these sentences. */
    public Language language() {
        return language;
    }

    /** Whether there is a sentence under that key. */
    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /**
     * The sentence under that key.
     *
     * @throws IllegalArgumentException if there is none: a missing sentence is a defect
     */
    public String text(String key) {
        return text(key, Map.of());
    }

    /**
     * The sentence under that key with values put in by name; a name without a value stays visible. A value {@code @key} stands for the
     * sentence under that key, filled with the same values.
     */
    public String text(String key, Map<String, String> args) {
        String sentence = sentence(key);
        for (Map.Entry<String, String> arg : args.entrySet()) {
            String place = "{" + arg.getKey() + "}";
            if (sentence.contains(place)) {
                sentence = sentence.replace(place, spoken(arg.getValue(), args));
            }
        }
        return sentence;
    }

    private String sentence(String key) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence " + key + " in " + language);
        }
        return sentence;
    }

    /** One level deep only: a value that came from a file must not be able to call sentences inside each other without end. */
    private String spoken(String value, Map<String, String> args) {
        if (!value.startsWith("@") || !has(value.substring(1))) {
            return value;
        }
        String inner = sentence(value.substring(1));
        for (Map.Entry<String, String> arg : args.entrySet()) {
            inner = inner.replace("{" + arg.getKey() + "}", arg.getValue());
        }
        return inner;
    }
}
