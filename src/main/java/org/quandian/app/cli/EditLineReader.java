package org.quandian.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.quandian.planning.NewEntrance;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.StreetClosure;
import org.quandian.planning.StreetLink;

/**
 * Reads a file of edits, one JSON object on each line, all of it before the first is applied: a line that cannot be understood stops a
 * replay before it has changed anything. Empty lines are passed over. Coordinates are in the working CRS.
 */
final class EditLineReader {
    private static final Set<String> OPS = Set.of("place", "move", "revise", "remove", "batch", "undo", "redo");
    /** Streets have a word of their own for placing, which is their kind. */
    private static final Set<String> STREETS = Set.of(StreetLink.KIND, StreetClosure.KIND, NewEntrance.KIND);

    private final ObjectReader json = new ObjectMapper().reader();
    private final Path file;
    private final EditFields fields;

    /**
     * @param file the edits
     * @param facilityTypes ids of the facility types that the standards know
     */
    EditLineReader(Path file, Set<String> facilityTypes) {
        this.file = file;
        this.fields = new EditFields(facilityTypes);
    }

    /**
     * All edits of the file.
     *
     * @throws CommandFailure naming the first line that cannot be understood and why
     */
    List<EditLine> readAll() throws IOException {
        List<EditLine> edits = new ArrayList<>();
        int lineNumber = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                lineNumber++;
                String text = lineNumber == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!text.isBlank()) {
                    edits.add(edit(edits.size() + 1, text, lineNumber));
                }
            }
        } catch (CharacterCodingException notUtf8) {
            throw bad(lineNumber + 1, "UTF-8");
        }
        return edits;
    }

    private EditLine edit(int number, String text, int lineNumber) {
        try {
            JsonNode node = json.readTree(text);
            String op = word(node, "op");
            EditLine.Step step =
                    switch (op) {
                        case "undo" -> new EditLine.Undo();
                        case "redo" -> new EditLine.Redo();
                        default -> new EditLine.Apply(edit(node));
                    };
            return new EditLine(number, op, node.path("id").asText(""), step);
        } catch (JsonProcessingException broken) {
            throw bad(lineNumber, broken.getOriginalMessage());
        } catch (IllegalArgumentException meaningless) {
            throw bad(lineNumber, String.valueOf(meaningless.getMessage()));
        }
    }

    private CommandFailure bad(int lineNumber, String reason) {
        return CommandFailure.data(
                "cli.error.BAD_EDIT",
                Map.of("path", file.toString(), "line", Integer.toString(lineNumber), "reason", reason));
    }

    private ScenarioEdit edit(JsonNode node) {
        String op = word(node, "op");
        if (STREETS.contains(op)) {
            String name = name(node).orElse("");
            return new ScenarioEdit.Place(fields.place(node, op, word(node, "id"), name, EditShape.read(node)));
        }
        return switch (op) {
            case "place" ->
                new ScenarioEdit.Place(
                        fields.place(node, word(node, "id"), name(node).orElse(""), EditShape.read(node)));
            case "move" -> new ScenarioEdit.Move(word(node, "id"), metres(node, "dx"), metres(node, "dy"));
            case "revise" -> revise(node);
            case "remove" -> new ScenarioEdit.Remove(word(node, "id"));
            case "batch" -> batch(node);
            default ->
                throw new IllegalArgumentException(
                        OPS.contains(op) ? "\"" + op + "\" in batch" : "\"op\": \"" + op + "\"");
        };
    }

    private ScenarioEdit revise(JsonNode node) {
        Optional<Geometry> shape = EditShape.isIn(node) ? Optional.of(EditShape.read(node)) : Optional.empty();
        Map<String, String> changes = fields.changes(node);
        if (shape.isEmpty() && name(node).isEmpty() && changes.isEmpty()) {
            throw new IllegalArgumentException("\"geometry\"");
        }
        return new ScenarioEdit.Revise(word(node, "id"), shape, name(node), changes);
    }

    private ScenarioEdit batch(JsonNode node) {
        List<ScenarioEdit> edits = new ArrayList<>();
        node.path("edits").forEach(each -> edits.add(edit(each)));
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("\"edits\"");
        }
        return new ScenarioEdit.Batch(edits);
    }

    private static Optional<String> name(JsonNode node) {
        return node.path("name").isTextual() ? Optional.of(node.path("name").asText()) : Optional.empty();
    }

    private static String word(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual() || value.asText().isEmpty()) {
            throw new IllegalArgumentException("\"" + field + "\"");
        }
        return value.asText();
    }

    private static double metres(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isNumber() || !Double.isFinite(value.asDouble())) {
            throw new IllegalArgumentException("\"" + field + "\"");
        }
        return value.asDouble();
    }
}
