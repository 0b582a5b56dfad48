package org.quandian.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;

/** Values as JSON text. Thread-safe. */
final class Json {
    private static final ObjectWriter WRITER = new ObjectMapper().writer();

    private Json() {}

    /** On several lines, for files that people open. */
    static String pretty(Object value) {
        return write(WRITER.withDefaultPrettyPrinter(), value);
    }

    /** On one line, for output that is read line by line. */
    static String line(Object value) {
        return write(WRITER, value);
    }

    private static String write(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("not JSON: " + value.getClass(), impossible);
        }
    }
}
