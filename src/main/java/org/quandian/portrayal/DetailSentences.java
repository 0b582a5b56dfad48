package org.quandian.portrayal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quandian.access.Details;

/**
 * Says how the numbers beside a rate are come by: a formula sentence for every key of the details. Lists are told of once, by how many lines
 * they have. Immutable; any thread.
 */
public final class DetailSentences {
    private static final String PREFIX = "explain.detail.";

    private final Messages words;

    /** Sentences in that language. */
    public DetailSentences(Messages words) {
        this.words = words;
    }

    /**
     * How a number is come by, by its path in the details such as {@code own.spaces}; empty where nobody says. What is not said of
     * {@code communities.passed} is said of {@code passed}.
     */
    public String formula(String path) {
        if (words.has(PREFIX + path)) {
            return words.text(PREFIX + path);
        }
        int dot = path.indexOf('.');
        return dot < 0 ? "" : formula(path.substring(dot + 1));
    }

    /** One line for each number that stands by itself: its key, its value, and how it is come by. */
    public List<String> lines(Details details) {
        List<String> lines = new ArrayList<>();
        single(details.values(), "").forEach((path, value) -> lines.add(line(path, value)));
        return lines;
    }

    /** What has no name of its own is called by how it is come by. */
    private String line(String path, String value) {
        String own = "detail." + path;
        String formula = formula(path);
        if (words.has(own)) {
            return words.text(
                    "explain.detail_line", Map.of("name", words.text(own), "value", value, "formula", formula));
        }
        return words.text(
                "explain.detail_line.nameless", Map.of("value", value, "formula", formula.isEmpty() ? path : formula));
    }

    private static Map<String, String> single(Map<?, ?> values, String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            String path = prefix + key;
            if (value instanceof Number number) {
                found.put(path, text(number.doubleValue()));
            } else if (value instanceof Map<?, ?> part) {
                found.putAll(single(part, path + "."));
            } else if (value instanceof List<?> list) {
                found.put(path, Integer.toString(list.size()));
            }
        });
        return found;
    }

    private static String text(double value) {
        String text = String.format(Locale.ROOT, "%,.3f", value);
        return text.replaceAll("\\.?0+$", "");
    }

    /** The paths of all numbers and lists of some details, those inside lists included, each once, as the sentences are filed. */
    public static List<String> paths(Map<?, ?> values) {
        List<String> paths = new ArrayList<>();
        collect(values, "", paths);
        return paths.stream().distinct().toList();
    }

    private static void collect(Map<?, ?> values, String prefix, List<String> paths) {
        values.forEach((key, value) -> {
            String path = prefix + key;
            if (value instanceof Number) {
                paths.add(path);
            } else if (value instanceof Map<?, ?> part) {
                collect(part, path + ".", paths);
            } else if (value instanceof List<?> list) {
                paths.add(path);
                for (Object each : list) {
                    if (each instanceof Map<?, ?> line) {
                        collect(line, path + ".", paths);
                    }
                }
            }
        });
    }
}
