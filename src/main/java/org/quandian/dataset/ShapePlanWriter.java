package org.quandian.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.quandian.planning.City;
import org.quandian.planning.Intervention;
import org.quandian.planning.InterventionKinds;
import org.quandian.planning.Scenario;

/**
 * A plan as up to three shapefiles, {@code points}, {@code lines} and {@code areas}, each with .shp, .shx, .dbf, .cpg and .prj, and {@code
 * quandian-plan.json} with what the plan says of itself. Stateless.
 */
final class ShapePlanWriter {
    /** Name of the file beside the shapefiles. */
    static final String HEAD = "quandian-plan.json";
    /** Column with the place in the plan, counted from 1. */
    static final String ORDER = "QD_ORDER";
    /** Column with what {@link RingNotes} says. */
    static final String RINGS = "QD_RINGS";
    /** The most letters in the name of a column. */
    static final int MOST_LETTERS = 10;

    private static final List<String> NAMES = List.of("points", "lines", "areas");
    private static final int[] TYPES = {ShapeRecord.POINT, ShapeRecord.LINE, ShapeRecord.POLYGON};

    private ShapePlanWriter() {}

    /** The content of every file by its name. */
    static Map<String, byte[]> files(Scenario plan, PlanHead head, City city) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(HEAD, utf8(PlanGeoJson.headOf(head).put("name", plan.name()).toPrettyString() + "\n"));
        for (int dimension = 0; dimension < TYPES.length; dimension++) {
            addLayer(plan, dimension, city, files);
        }
        return files;
    }

    private static void addLayer(Scenario plan, int dimension, City city, Map<String, byte[]> files) {
        ShpWriter shapes = new ShpWriter(TYPES[dimension]);
        List<Map<String, String>> rows = new ArrayList<>();
        Set<String> columns = new LinkedHashSet<>(List.of(ORDER));
        Set<String> numbers = new LinkedHashSet<>(List.of(ORDER));
        int order = 0;
        for (Intervention each : plan.interventions()) {
            order++;
            if (each.shape().getDimension() == dimension) {
                Map<String, String> row = new LinkedHashMap<>();
                row.put(ORDER, Integer.toString(order));
                StringBuilder note = new StringBuilder();
                shapes.add(each.shape(), parts(each, note));
                texts(each, note.toString()).forEach((name, text) -> put(name, text, row));
                rows.add(row);
                columns.addAll(row.keySet());
                each.values().keySet().stream()
                        .filter(field -> !InterventionKinds.isWord(field))
                        .forEach(field -> numbers.add(column(field, 0)));
            }
        }
        if (!rows.isEmpty()) {
            String name = NAMES.get(dimension);
            files.put(name + ".shp", shapes.shp());
            files.put(name + ".shx", shapes.shx());
            files.put(name + ".dbf", new DbfWriter(List.copyOf(columns), List.copyOf(numbers), rows).bytes());
            files.put(name + ".cpg", utf8("UTF-8"));
            files.put(name + ".prj", utf8(city.crs().wkt()));
        }
    }

    private static List<Coordinate[]> parts(Intervention each, StringBuilder note) {
        return each.shape().getDimension() == 2
                ? RingNotes.rings(each.shape(), note)
                : List.<Coordinate[]>of(each.shape().getCoordinates());
    }

    private static Map<String, String> texts(Intervention each, String note) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(PlanChecker.ID, each.id());
        texts.put(PlanChecker.NAME, each.name());
        texts.put(PlanChecker.KIND, each.kind());
        texts.putAll(new TreeMap<>(each.values()));
        if (!note.isEmpty()) {
            texts.put(RINGS, note);
        }
        return texts;
    }

    private static void put(String name, String text, Map<String, String> row) {
        List<String> pieces = DbfText.pieces(text);
        for (int i = 0; i < Math.max(1, pieces.size()); i++) {
            row.put(column(name, i), i < pieces.size() ? pieces.get(i) : "");
        }
    }

    /** The name of the column with a piece of a field: {@code name}, {@code name_2}, … */
    static String column(String field, int piece) {
        String number = piece == 0 ? "" : "_" + (piece + 1);
        return field.substring(0, Math.min(field.length(), MOST_LETTERS - number.length())) + number;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
