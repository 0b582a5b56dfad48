package org.quandian.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;
import org.quandian.planning.EditRejectedException;
import org.quandian.planning.Facility;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.IdleReuse;
import org.quandian.planning.Intervention;
import org.quandian.planning.InterventionKinds;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.PocketPark;
import org.quandian.planning.Programme;
import org.quandian.planning.SchoolLevel;
import org.quandian.planning.SchoolSite;
import org.quandian.planning.Shelter;
import org.quandian.planning.StreetLink;

/**
 * Reads the fields of an intervention out of a line of edits. Whatever cannot be used is refused with the field and its value, so that a
 * mistyped name does not pass for a value that was left out. Immutable.
 */
final class EditFields {
    private static final Set<String> NO_FIELDS =
            Set.of("op", "id", "kind", "name", "geometry", "shape", "at", "line", "from", "to");
    private static final double MOST = 1e9;

    private final Set<String> facilityTypes;

    /** Knows these facility types. */
    EditFields(Set<String> facilityTypes) {
        this.facilityTypes = Set.copyOf(facilityTypes);
    }

    /**
     * The intervention that a line places.
     *
     * @throws IllegalArgumentException naming the field that is missing, not known, or of no use
     */
    Intervention place(JsonNode node, String id, String name, Geometry shape) {
        String kind = node.path("kind").asText(PocketPark.KIND);
        if (!InterventionKinds.ALL.contains(kind)) {
            throw bad("kind", node.path("kind"));
        }
        return place(node, kind, id, name, shape);
    }

    /** The same where the line says otherwise of what kind it is. */
    Intervention place(JsonNode node, String kind, String id, String name, Geometry shape) {
        Map<String, String> values = read(node, Set.copyOf(InterventionKinds.fieldsOf(kind)));
        Optional<String> missing = InterventionKinds.findMissing(kind, values.keySet(), shape);
        if (missing.isPresent()) {
            throw new IllegalArgumentException('"' + missing.get() + '"');
        }
        try {
            return InterventionKinds.make(kind, id, name, shape, values);
        } catch (EditRejectedException refused) {
            throw new IllegalArgumentException(refused.subject(), refused);
        }
    }

    /**
     * The fields that a line changes; whether the intervention has them shows when it is applied.
     *
     * @throws IllegalArgumentException naming the field that is not known or of no use
     */
    Map<String, String> changes(JsonNode node) {
        Set<String> known = new HashSet<>();
        InterventionKinds.ALL.forEach(kind -> known.addAll(InterventionKinds.fieldsOf(kind)));
        return read(node, known);
    }

    private Map<String, String> read(JsonNode node, Set<String> known) {
        Map<String, String> values = new TreeMap<>();
        node.properties().forEach(each -> {
            if (!NO_FIELDS.contains(each.getKey())) {
                if (!known.contains(each.getKey())) {
                    throw new IllegalArgumentException('"' + each.getKey() + '"');
                }
                values.put(each.getKey(), value(each.getKey(), each.getValue()));
            }
        });
        return values;
    }

    /** An empty text takes a number of the programme away. */
    private String value(String field, JsonNode value) {
        if (Programme.FIELDS.contains(field)
                && value.isTextual()
                && value.asText().isBlank()) {
            return "";
        }
        boolean usable = InterventionKinds.isWord(field) ? isKnownWord(field, value) : isAmount(field, value);
        if (!usable) {
            throw bad(field, value);
        }
        return value.asText();
    }

    private boolean isKnownWord(String field, JsonNode value) {
        return value.isTextual()
                && switch (field) {
                    case FacilitySite.TYPE -> facilityTypes.contains(value.asText());
                    case IdleReuse.USE ->
                        facilityTypes.contains(value.asText()) || value.asText().equals(Facility.PARK);
                    case Shelter.GRADE -> Shelter.Grade.findById(value.asText()).isPresent();
                    case SchoolSite.LEVEL ->
                        SchoolLevel.findById(value.asText()).isPresent();
                    case StreetLink.FORM ->
                        StreetLink.Form.findById(value.asText()).isPresent()
                                || ParkingLot.Form.findById(value.asText()).isPresent();
                    default -> true;
                };
    }

    private static boolean isAmount(String field, JsonNode value) {
        double number = value.asDouble(Double.NaN);
        boolean whole = InterventionKinds.isWhole(field);
        return value.isNumber() && number >= 0 && number <= MOST && (!whole || number == Math.rint(number));
    }

    private static IllegalArgumentException bad(String field, JsonNode value) {
        return new IllegalArgumentException('"' + field + "\": " + value);
    }
}
