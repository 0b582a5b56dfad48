package org.quandian.dataset;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One node of a YAML text that knows its line, so that an error can say where it is. Exactly one of the three contents is present;
 * all are absent for an empty value. Keys keep their order; every scalar is kept as text.
 *
 * @param line line in the file, counted from 1
 * @param text content of a scalar
 * @param entries content of a mapping
 * @param items content of a list
 */
record MarkedNode(
        int line, @Nullable String text, @Nullable Map<String, MarkedNode> entries, @Nullable List<MarkedNode> items) {
    private static final int MAX_DEPTH = 30;

    /** Says where a text is not what was expected, as a code with values. */
    static final class MarkedException extends Exception {
        private static final long serialVersionUID = 1;
        private final int line;
        private final MarkedFault fault;
        private final transient Map<String, String> args;

        MarkedException(int line, MarkedFault fault, Map<String, String> args) {
            super(fault + " " + args);
            this.line = line;
            this.fault = fault;
            this.args = Map.copyOf(args);
        }

        /** Something said in plain words. */
        MarkedException(int line, String text) {
            this(line, MarkedFault.OTHER, Map.of("text", text));
        }

        int line() {
            return line;
        }

        MarkedFault fault() {
            return fault;
        }

        Map<String, String> args() {
            return args;
        }

        /** The values of a sentence about a file: path, line, and as reason the key of the sentence that says what is wrong. */
        Map<String, String> sentence(String file) {
            Map<String, String> values = new HashMap<>(args);
            values.put("path", file);
            values.put("line", Integer.toString(line));
            values.put("reason", "@" + fault.key());
            return values;
        }
    }

    /** Reads one YAML document. */
    static MarkedNode parseYaml(String yaml) throws MarkedException {
        try (JsonParser parser = new YAMLFactory().createParser(yaml)) {
            if (parser.nextToken() == null) {
                throw new MarkedException(1, MarkedFault.EMPTY_FILE, Map.of());
            }
            return read(parser, 0);
        } catch (IOException e) {
            throw new MarkedException(lineOf(e), MarkedFault.NOT_YAML, Map.of("text", reasonOf(e)));
        }
    }

    private static int lineOf(IOException e) {
        if (e instanceof JsonProcessingException json && json.getLocation() != null) {
            return Math.max(1, json.getLocation().getLineNr());
        }
        return 1;
    }

    /** What is wrong, without the excerpt of the file that the parser draws below it. */
    private static String reasonOf(IOException e) {
        String message = e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines()
                        .filter(line -> !line.isBlank() && !Character.isWhitespace(line.charAt(0)))
                        .collect(Collectors.joining(", "));
    }

    private static MarkedNode read(JsonParser parser, int depth) throws IOException, MarkedException {
        int line = parser.currentTokenLocation().getLineNr();
        if (depth > MAX_DEPTH) {
            throw new MarkedException(line, MarkedFault.TOO_DEEP, Map.of());
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return new MarkedNode(line, null, readEntries(parser, depth), null);
        }
        if (token == JsonToken.START_ARRAY) {
            List<MarkedNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(read(parser, depth + 1));
            }
            return new MarkedNode(line, null, null, items);
        }
        return new MarkedNode(line, token == JsonToken.VALUE_NULL ? null : parser.getText(), null, null);
    }

    private static Map<String, MarkedNode> readEntries(JsonParser parser, int depth)
            throws IOException, MarkedException {
        Map<String, MarkedNode> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int line = parser.currentTokenLocation().getLineNr();
            parser.nextToken();
            if (entries.put(key, read(parser, depth + 1)) != null) {
                throw new MarkedException(line, MarkedFault.DUPLICATE_KEY, Map.of("key", key));
            }
        }
        return entries;
    }

    /** The mapping, or an error that names what should have been one. */
    Map<String, MarkedNode> mapping(String what) throws MarkedException {
        if (entries == null) {
            throw new MarkedException(line, MarkedFault.NOT_A_MAPPING, Map.of("what", what));
        }
        return entries;
    }

    /** The list, or an error that names what should have been one. */
    List<MarkedNode> list(String what) throws MarkedException {
        if (items == null) {
            throw new MarkedException(line, MarkedFault.NOT_A_LIST, Map.of("what", what));
        }
        return items;
    }

    /** The text, or an error that names what should have been one. */
    String scalar(String what) throws MarkedException {
        if (text == null || text.isBlank()) {
            throw new MarkedException(line, MarkedFault.NO_VALUE, Map.of("what", what));
        }
        return text.strip();
    }

    /** The number, or an error that names what should have been one. */
    double number(String what) throws MarkedException {
        String value = scalar(what);
        try {
            double number = Double.parseDouble(value);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw notANumber(what, value);
        }
        throw notANumber(what, value);
    }

    private MarkedException notANumber(String what, String value) {
        return new MarkedException(line, MarkedFault.NOT_A_NUMBER, Map.of("what", what, "value", value));
    }

    /** The entry of a mapping, or an error that names the missing key. */
    MarkedNode required(String key, String what) throws MarkedException {
        MarkedNode node = mapping(what).get(key);
        if (node == null) {
            throw new MarkedException(line, MarkedFault.MISSING_KEY, Map.of("what", what, "key", key));
        }
        return node;
    }

    /** The entry of a mapping, if there is one. */
    Optional<MarkedNode> find(String key) {
        return entries == null ? Optional.empty() : Optional.ofNullable(entries.get(key));
    }
}
