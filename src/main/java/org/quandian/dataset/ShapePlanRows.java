package org.quandian.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quandian.planning.InterventionKinds;
import org.quandian.planning.Programme;

/**
 * Reads the fields of interventions out of rows: columns under their own names, put together where they were cut, and in tables of other
 * programs under the names that planners use. One table, one thread.
 */
final class ShapePlanRows {
    /** What other tables call these things. */
    private static final Map<String, List<String>> ALIASES = Map.of(
            PlanChecker.ID, List.of("编号", "bh", "bsm", "code"),
            PlanChecker.NAME, List.of("名称", "mc", "xmmc", "项目名称"),
            PlanChecker.KIND, List.of("类型", "类别", "lx"),
            Programme.YEAR, List.of("年份", "建成年份", "实施年份", "nf"),
            Programme.COST, List.of("投资", "造价", "投资万元", "tz"));

    private final RowReader reader;
    private final List<String> others;
    private final boolean ours;

    /** @param ours whether this program wrote the table */
    ShapePlanRows(List<DbfField> fields, TextEncoding encoding, boolean ours) {
        this.reader = new RowReader(fields, encoding);
        this.ours = ours;
        TextDecoder decoder = new TextDecoder(encoding.charset());
        Set<String> own = new TreeSet<>();
        for (String field : known()) {
            for (int piece = 0; piece < fields.size(); piece++) {
                own.add(ShapePlanWriter.column(field, piece).toLowerCase(Locale.ROOT));
            }
        }
        own.add(ShapePlanWriter.ORDER.toLowerCase(Locale.ROOT));
        this.others = new ArrayList<>();
        for (DbfField field : fields) {
            String name = decoder.decode(field.nameBytes(), 0, field.nameBytes().length);
            if (!own.contains(name.toLowerCase(Locale.ROOT))) {
                others.add(name);
            }
        }
    }

    private static Set<String> known() {
        Set<String> known =
                new TreeSet<>(List.of(PlanChecker.ID, PlanChecker.NAME, PlanChecker.KIND, ShapePlanWriter.RINGS));
        InterventionKinds.ALL.forEach(kind -> known.addAll(InterventionKinds.fieldsOf(kind)));
        return known;
    }

    /** The fields of a row by name; blank ones are left out. */
    Map<String, String> values(byte[] row) {
        Map<String, String> values = new TreeMap<>();
        for (String field : known()) {
            String text = whole(field, row);
            if (text.isEmpty() && !ours) {
                text = byAlias(field, row);
            }
            if (!text.isEmpty()) {
                values.put(field, text);
            }
        }
        if (ours) {
            for (String name : others) {
                String text = reader.text(name, row);
                if (!text.isEmpty()) {
                    values.put(name, text);
                }
            }
        }
        return values;
    }

    private String whole(String field, byte[] row) {
        List<String> pieces = new ArrayList<>();
        for (int piece = 0;
                reader.findField(ShapePlanWriter.column(field, piece)).isPresent();
                piece++) {
            pieces.add(reader.text(ShapePlanWriter.column(field, piece), row));
        }
        return ours ? DbfText.join(pieces) : pieces.isEmpty() ? "" : pieces.get(0);
    }

    private String byAlias(String field, byte[] row) {
        return ALIASES.getOrDefault(field, List.of()).stream()
                .map(alias -> reader.text(alias, row))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The place in the plan; the record's own number where the row does not say. */
    int order(byte[] row, int number) {
        String text = reader.text(ShapePlanWriter.ORDER, row);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : number;
    }

    /** No row: a shapefile without a table. */
    static Map<String, String> none() {
        return new HashMap<>();
    }
}
