package org.quandian.store;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of an intervention as one text: a line {@code name=value} for each, whatever signs are in names and values. */
final class FieldText {
    private FieldText() {}

    /** The text of these fields; null where there are none. */
    static @Nullable String of(Map<String, String> fields) {
        return fields.isEmpty()
                ? null
                : new TreeMap<>(fields)
                        .entrySet().stream()
                                .map(each ->
                                        escaped(each.getKey()).replace("=", "\\e") + "=" + escaped(each.getValue()))
                                .collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }

    /**
     * The fields of a text.
     *
     * @throws IllegalArgumentException if a line is not as {@link #of} writes it
     */
    static Map<String, String> read(@Nullable String text) {
        Map<String, String> fields = new TreeMap<>();
        if (text != null) {
            for (String line : text.split("\n", -1)) {
                int equals = line.indexOf('=');
                if (equals < 0) {
                    throw new IllegalArgumentException("no field: " + line);
                }
                fields.put(unescaped(line.substring(0, equals)), unescaped(line.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\\' && i + 1 < text.length()) {
                i++;
                char escaped = text.charAt(i);
                plain.append(escaped == 'n' ? '\n' : escaped == 'e' ? '=' : escaped);
            } else {
                plain.append(sign);
            }
        }
        return plain.toString();
    }
}
