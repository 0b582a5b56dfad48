package org.quandian.portrayal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table that goes into a file: numbers with all their digits, words, and nothing where there is no value. Immutable; any thread.
 *
 * @param head what the columns are called
 * @param rows as many cells as the head: {@link Number}, {@link String} or null
 */
public record PlainTable(List<String> head, List<List<@Nullable Object>> rows) {
    /** Takes copies. */
    public PlainTable {
        head = List.copyOf(head);
        List<List<@Nullable Object>> copies = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            if (row.size() != head.size()) {
                throw new IllegalArgumentException(row.size() + " cells under " + head.size() + " heads");
            }
            copies.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        rows = Collections.unmodifiableList(copies);
    }

    /** A table whose columns are called what the messages under that prefix call them. */
    static PlainTable of(Messages words, String prefix, List<String> keys, List<List<@Nullable Object>> rows) {
        return new PlainTable(keys.stream().map(key -> words.text(prefix + key)).toList(), rows);
    }

    /** A cell; nothing where there is no value. */
    static @Nullable Object cell(OptionalDouble value) {
        return value.isPresent() ? (Object) value.getAsDouble() : null;
    }

    /** A cell; nothing where there is no value. */
    static @Nullable Object cell(OptionalInt value) {
        return value.isPresent() ? (Object) value.getAsInt() : null;
    }

    /** As CSV (RFC 4180, but with LF), without a byte order mark. */
    public String csv() {
        StringBuilder text = new StringBuilder();
        text.append(head.stream().map(PlainTable::quoted).collect(Collectors.joining(",")))
                .append('\n');
        for (List<@Nullable Object> row : rows) {
            text.append(row.stream().map(PlainTable::written).collect(Collectors.joining(",")))
                    .append('\n');
        }
        return text.toString();
    }

    /** All digits and never an exponent, which spreadsheets in other locales take for text. */
    private static String written(@Nullable Object value) {
        if (value instanceof Double number) {
            BigDecimal exact = BigDecimal.valueOf(number);
            return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
        }
        return value == null ? "" : quoted(value.toString());
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
