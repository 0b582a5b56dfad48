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
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Geometry;
import org.quandian.geometry.WorkingCrs;
import org.quandian.planning.EditRejectedException;
import org.quandian.planning.Facility;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.IdleReuse;
import org.quandian.planning.Intervention;
import org.quandian.planning.InterventionKinds;
import org.quandian.planning.PocketPark;
import org.quandian.planning.Scenario;
import org.quandian.planning.ShapeNeed;
import org.quandian.workspace.UnusableDataException;

/**
 * A plan as a GeoJSON file: a FeatureCollection in the working CRS whose features have {@code id}, {@code name}, {@code kind}
 * ({@code pocket_park} unless it says otherwise) and the fields of their kind. The CRS is named as QGIS does, so that the file opens there in the right place. Stateless; blocking.
 */
public final class PlanGeoJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern EPSG = Pattern.compile("(?i).*EPSG:+(?:\\d*:)?(\\d+)");

    private PlanGeoJson() {}

    /** What is wrong and where, while reading. */
    private static final class BadPlanException extends Exception {
        private static final long serialVersionUID = 1;
        private final int line;

        BadPlanException(int line, String reason) {
            super(reason);
            this.line = line;
        }
    }

    /**
     * Reads a plan.
     *
     * @param crs the working CRS; a file that names another one is refused
     * @throws UnusableDataException {@code NOT_FOUND}, or {@code BAD_PLAN} with path, line and reason
     */
    public static Scenario read(Path file, WorkingCrs crs) throws UnusableDataException {
        try (JsonParser parser = MAPPER.createParser(Files.readString(file))) {
            return collection(parser, file, crs);
        } catch (NoSuchFileException e) {
            throw new UnusableDataException(UnusableDataException.Code.NOT_FOUND, Map.of("path", file.toString()));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw bad(file, line, String.valueOf(e.getOriginalMessage()));
        } catch (IOException e) {
            throw bad(file, 1, String.valueOf(e.getMessage()));
        } catch (BadPlanException e) {
            throw bad(file, e.line, String.valueOf(e.getMessage()));
        }
    }

    private static UnusableDataException bad(Path file, int line, String reason) {
        return new UnusableDataException(
                UnusableDataException.Code.BAD_PLAN,
                Map.of("path", file.toString(), "line", Integer.toString(line), "reason", reason));
    }

    private static Scenario collection(JsonParser parser, Path file, WorkingCrs crs)
            throws IOException, BadPlanException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new BadPlanException(1, "not a GeoJSON FeatureCollection");
        }
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        List<Intervention> interventions = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            int line = line(parser);
            if (key.equals("features")) {
                interventions = features(parser);
                continue;
            }
            JsonNode value = parser.readValueAsTree();
            if (key.equals("name") && !value.asText("").isBlank()) {
                name = value.asText().strip();
            } else if (key.equals("crs")) {
                checkCrs(value, crs, line);
            }
        }
        if (interventions == null) {
            throw new BadPlanException(1, "\"features\" is missing");
        }
        return new Scenario(name, interventions);
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private static void checkCrs(JsonNode node, WorkingCrs crs, int line) throws BadPlanException {
        String stated = node.path("properties").path("name").asText("");
        Matcher theirs = EPSG.matcher(stated);
        Matcher ours = EPSG.matcher(crs.code());
        if (theirs.matches() && ours.matches() && !theirs.group(1).equals(ours.group(1))) {
            throw new BadPlanException(line, "crs " + stated + ", the city is in " + crs.code());
        }
    }

    private static List<Intervention> features(JsonParser parser) throws IOException, BadPlanException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw new BadPlanException(line(parser), "\"features\": expected a list");
        }
        List<Intervention> interventions = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int line = line(parser);
            JsonNode feature = parser.readValueAsTree();
            Intervention intervention = intervention(feature, interventions.size() + 1, line);
            if (!ids.add(intervention.id())) {
                throw new BadPlanException(line, "id \"" + intervention.id() + "\" stands twice");
            }
            interventions.add(intervention);
        }
        return interventions;
    }

    private static Intervention intervention(JsonNode feature, int number, int line) throws BadPlanException {
        JsonNode properties = feature.path("properties");
        String kind = properties.path("kind").asText(PocketPark.KIND);
        if (!InterventionKinds.ALL.contains(kind)) {
            throw new BadPlanException(line, "kind \"" + kind + "\" is not known");
        }
        String id = properties.path("id").asText(feature.path("id").asText("p" + number));
        try {
            Geometry shape = GeoJsonGeometry.read(feature.path("geometry"));
            String name = properties.path("name").asText("");
            Intervention intervention = InterventionKinds.make(kind, id, name, shape, values(kind, shape, properties));
            if (!intervention.needs().accepts(shape) || !shape.isValid()) {
                throw new BadPlanException(line, "\"" + id + "\" is not " + needed(intervention.needs()));
            }
            return intervention;
        } catch (IllegalArgumentException e) {
            throw new BadPlanException(line, "\"" + id + "\": " + e.getMessage());
        } catch (EditRejectedException e) {
            throw new BadPlanException(line, e.subject());
        }
    }

    private static String needed(ShapeNeed need) {
        return switch (need) {
            case AREA -> "a valid area";
            case POINT_OR_AREA -> "a point or a valid area";
            case LINE -> "a line with a length";
            case POINT_OR_LINE -> "a point or a line with a length";
            case POINT -> "a point";
        };
    }

    /** Only the kind's own fields: other programs give every feature every column, and leave empty what it does not have. */
    private static Map<String, String> values(String kind, Geometry shape, JsonNode properties) {
        Map<String, String> values = new TreeMap<>();
        for (String field : InterventionKinds.fieldsOf(kind)) {
            JsonNode value = properties.path(field);
            if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
                values.put(field, value.asText());
            }
        }
        Optional<String> missing = InterventionKinds.findMissing(kind, values.keySet(), shape);
        if (missing.isPresent()) {
            throw new IllegalArgumentException("\"" + missing.get() + "\" is missing");
        }
        String type = values.get(FacilitySite.TYPE);
        if (type != null && CatalogueReader.readShipped().findType(type).isEmpty()) {
            throw new IllegalArgumentException("type \"" + type + "\" is not known");
        }
        String use = values.get(IdleReuse.USE);
        if (use != null
                && !use.equals(Facility.PARK)
                && CatalogueReader.readShipped().findType(use).isEmpty()) {
            throw new IllegalArgumentException("use \"" + use + "\" is not known");
        }
        return values;
    }

    private static void write(ObjectNode properties, Map<String, String> values) {
        values.forEach((field, value) -> {
            if (InterventionKinds.isWord(field)) {
                properties.put(field, value);
            } else {
                properties.put(field, new BigDecimal(value));
            }
        });
    }

    /**
     * Writes a plan, replacing the file.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, Scenario scenario, WorkingCrs crs) throws IOException {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("type", "FeatureCollection").put("name", scenario.name());
        GeoJsonCrs.put(root, crs);
        ArrayNode features = root.putArray("features");
        for (Intervention each : scenario.interventions()) {
            ObjectNode feature = features.addObject();
            feature.put("type", "Feature").put("id", each.id());
            ObjectNode properties = feature.putObject("properties")
                    .put("id", each.id())
                    .put("name", each.name())
                    .put("kind", each.kind());
            write(properties, each.values());
            feature.set("geometry", GeoJsonGeometry.write(each.shape()));
        }
        Files.writeString(file, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
    }
}
