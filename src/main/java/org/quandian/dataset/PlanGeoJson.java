package org.quandian.dataset;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.quandian.geometry.WorkingCrs;
import org.quandian.planning.Intervention;
import org.quandian.planning.InterventionKinds;
import org.quandian.planning.Scenario;
import org.quandian.workspace.PlanRefusedException;

/**
 * A plan as a GeoJSON file: a FeatureCollection in the working CRS whose features have {@code id}, {@code name}, {@code kind}
 * ({@code pocket_park} unless it says otherwise) and the fields of their kind. The CRS is named as QGIS does, so that the file opens there
 * in the right place; what the file says of itself stands in a member {@code quandian}. Stateless; blocking.
 */
final class PlanGeoJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern EPSG = Pattern.compile("(?i).*EPSG:+(?:\\d*:)?(\\d+)");
    private static final String OWN = "quandian";

    private PlanGeoJson() {}

    /**
     * What stands in a file.
     *
     * @param records in the order of the file
     */
    record Content(PlanHead head, List<PlanRecord> records) {}

    /**
     * Reads a file.
     *
     * @throws PlanRefusedException NOT_A_PLAN, NOT_JSON with the line, NO_FEATURES
     */
    static Content read(Path file, WorkingCrs crs) throws PlanRefusedException {
        String shown = String.valueOf(file.getFileName());
        try {
            return read(Files.readString(file), shown, crs);
        } catch (IOException e) {
            throw PlanChecker.notAPlan(shown, 1, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Reads the text of a file.
     *
     * @param shown what it is called
     * @throws PlanRefusedException NOT_A_PLAN, NOT_JSON with the line, NO_FEATURES
     */
    static Content read(String text, String shown, WorkingCrs crs) throws PlanRefusedException {
        try (JsonParser parser = MAPPER.createParser(text)) {
            return collection(parser, shown, crs);
        } catch (JsonProcessingException e) {
            throw PlanChecker.notJson(
                    shown, e.getLocation() == null ? 1 : e.getLocation().getLineNr());
        } catch (IOException e) {
            throw PlanChecker.notAPlan(shown, 1, String.valueOf(e.getMessage()));
        }
    }

    private static Content collection(JsonParser parser, String file, WorkingCrs crs)
            throws IOException, PlanRefusedException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw PlanChecker.noFeatures(file);
        }
        PlanHead head = PlanHead.ofForeign(file.replaceFirst("\\.[^.]*$", ""));
        String name = "";
        String stated = "";
        List<PlanRecord> records = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            if (key.equals("features")) {
                records = features(parser, file);
                continue;
            }
            JsonNode value = parser.readValueAsTree();
            if (key.equals("name")) {
                name = value.asText("");
            } else if (key.equals("crs")) {
                stated = sameOrStated(value.path("properties").path("name").asText(""), crs);
            } else if (key.equals(OWN)) {
                head = headOf(value, head.name());
            }
        }
        // An empty file in other coordinates is refused for those.
        if (records == null || (records.isEmpty() && !head.isOurs() && stated.isEmpty())) {
            throw PlanChecker.noFeatures(file);
        }
        String system = head.crs().isEmpty() ? stated : head.crs();
        PlanHead whole = new PlanHead(head.name(), head.format(), head.program(), head.city(), system);
        return new Content(whole.withName(head.isOurs() ? name : name.strip()), records);
    }

    static PlanHead headOf(JsonNode own, String name) {
        return new PlanHead(
                own.path("name").asText(name),
                Math.max(1, own.path("format").asInt(1)),
                own.path("program").asText(""),
                own.path("city").asText(""),
                own.path("crs").asText(""));
    }

    static ObjectNode headOf(PlanHead head) {
        return MAPPER.createObjectNode()
                .put("format", head.format())
                .put("program", head.program())
                .put("city", head.city())
                .put("crs", head.crs());
    }

    /** The city's own name of its system where the same is meant, else as it stands in the file. */
    private static String sameOrStated(String stated, WorkingCrs crs) {
        Matcher theirs = EPSG.matcher(stated);
        Matcher ours = EPSG.matcher(crs.code());
        if (!theirs.matches() || !ours.matches()) {
            return "";
        }
        return theirs.group(1).equals(ours.group(1)) ? crs.code() : "EPSG:" + theirs.group(1);
    }

    private static List<PlanRecord> features(JsonParser parser, String file) throws IOException, PlanRefusedException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw PlanChecker.notAPlan(file, parser.currentTokenLocation().getLineNr(), "\"features\": [ ?");
        }
        List<PlanRecord> records = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int line = parser.currentTokenLocation().getLineNr();
            records.add(record(parser.readValueAsTree(), file, records.size() + 1, line));
        }
        return records;
    }

    private static PlanRecord record(JsonNode feature, String file, int number, int line) {
        Map<String, String> values = new TreeMap<>();
        if (feature.path("id").isValueNode() && !feature.path("id").asText().isBlank()) {
            values.put(PlanChecker.ID, feature.path("id").asText());
        }
        feature.path("properties").properties().forEach(each -> {
            JsonNode value = each.getValue();
            if (value.isValueNode() && !value.isNull() && !value.asText().isEmpty()) {
                values.put(each.getKey(), value.asText());
            } else if (!value.isValueNode()) {
                values.put(each.getKey(), value.toString());
            }
        });
        Geometry shape = null;
        String fault = "";
        JsonNode geometry = feature.path("geometry");
        if (!geometry.isMissingNode() && !geometry.isNull()) {
            try {
                shape = GeoJsonGeometry.read(geometry);
            } catch (IllegalArgumentException wrong) {
                fault = String.valueOf(wrong.getMessage());
            }
        }
        return new PlanRecord(file, number, line, values, shape, fault);
    }

    /** The text of a plan. */
    static String text(Scenario scenario, PlanHead head, WorkingCrs crs) throws IOException {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("type", "FeatureCollection").put("name", scenario.name());
        root.set(OWN, headOf(head));
        GeoJsonCrs.put(root, crs);
        ArrayNode features = root.putArray("features");
        for (Intervention each : scenario.interventions()) {
            ObjectNode feature = features.addObject();
            feature.put("type", "Feature").put("id", each.id());
            ObjectNode properties = feature.putObject("properties")
                    .put(PlanChecker.ID, each.id())
                    .put(PlanChecker.NAME, each.name())
                    .put(PlanChecker.KIND, each.kind());
            each.values().forEach((field, value) -> put(properties, field, value));
            feature.set("geometry", GeoJsonGeometry.write(each.shape()));
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void put(ObjectNode properties, String field, @Nullable String value) {
        if (value == null || value.isEmpty() || InterventionKinds.isWord(field)) {
            properties.put(field, value);
        } else {
            properties.put(field, new BigDecimal(value));
        }
    }
}
