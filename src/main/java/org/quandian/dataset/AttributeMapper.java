package org.quandian.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.quandian.planning.Attributes;
import org.quandian.planning.LayerRole;
import org.quandian.workspace.ImportIssue.Code;
import org.quandian.workspace.ImportIssue.Severity;

/** Turns a row of a table into our names and values, and reports every value that could not be taken as it stands. One thread. */
final class AttributeMapper {
    private static final String ID = "id";
    private static final String NAME = "name";
    private static final Set<String> NUMBERS = Set.of(
            Attributes.POPULATION,
            Attributes.HOUSEHOLDS,
            Attributes.CHILDREN_PRIMARY,
            Attributes.CHILDREN_JUNIOR,
            Attributes.ELDERLY,
            Attributes.CHILDREN_PRESCHOOL,
            Attributes.INFANTS,
            Attributes.BUILT,
            Attributes.FLOORS,
            Attributes.FLOOR_AREA,
            Attributes.CAPACITY,
            Attributes.PILES,
            Attributes.OPEN_FROM,
            Attributes.OPEN_TO,
            Attributes.SEATS,
            Attributes.SPACES);
    /** Values that one file gives as a number and another as a word; both are taken as they stand. */
    private static final Set<String> NUMBERS_OR_WORDS = Set.of(Attributes.BRIDGE, Attributes.TUNNEL, Attributes.LAYER);

    private static final Map<String, Double> WORDS = Map.of(
            "T", 1.0, "Y", 1.0, "F", 0.0, "N", 0.0, "TRUE", 1.0, "FALSE", 0.0, "YES", 1.0, "NO", 0.0, "是", 1.0, "否",
            0.0);

    private static final Set<String> GROUPS = Set.of(
            Attributes.CHILDREN_PRIMARY,
            Attributes.CHILDREN_JUNIOR,
            Attributes.CHILDREN_PRESCHOOL,
            Attributes.INFANTS,
            Attributes.ELDERLY);

    private record Column(String ours, DbfField field, String fieldName, Map<String, String> words) {}

    private final LayerEntry entry;
    private final RowReader rows;
    private final TextEncoding encoding;
    private final IssueLog issues;
    private final String layer;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Object> constants = new HashMap<>();
    private final boolean needsPopulation;
    private final JudgedWord judged;
    private boolean incomplete;

    /**
     * What a row says.
     *
     * @param id empty where it has none
     * @param name empty where it has none
     * @param attributes the rest
     */
    record Mapped(String id, String name, Attributes attributes) {}

    AttributeMapper(LayerEntry entry, RowReader rows, TextEncoding encoding, IssueLog issues) {
        this.entry = entry;
        this.rows = rows;
        this.encoding = encoding;
        this.issues = issues;
        this.layer = entry.role().id();
        this.judged = JudgedWord.of(entry.role());
        entry.fields().forEach(this::addColumn);
        entry.constants().forEach((ours, value) -> {
            boolean number = (NUMBERS.contains(ours) || NUMBERS_OR_WORDS.contains(ours))
                    && Numbers.find(value).isPresent();
            constants.put(ours, number ? Numbers.find(value).orElseThrow() : value);
        });
        boolean counted = columns.stream().anyMatch(each -> each.ours().equals(Attributes.POPULATION));
        this.needsPopulation = entry.role() == LayerRole.RESIDENTIAL && counted;
        if (entry.role() == LayerRole.RESIDENTIAL && !counted) {
            String field = entry.fields().getOrDefault(Attributes.POPULATION, Attributes.POPULATION);
            issues.add(Code.NUMBER_MISSING, Severity.WARNING, layer, 0, null, Map.of("field", field));
        }
    }

    private void addColumn(String ours, String fieldName) {
        Optional<DbfField> field = rows.findField(fieldName);
        if (field.isEmpty()) {
            issues.add(Code.FIELD_MISSING, Severity.WARNING, layer, 0, null, Map.of("field", fieldName));
            return;
        }
        Map<String, String> words = entry.values().getOrDefault(ours, Map.of());
        columns.add(new Column(ours, field.get(), fieldName, words));
    }

    /** What a row says; a record without a row has only the constants. */
    Mapped map(byte @Nullable [] row, int record, Coordinate place) {
        incomplete = false;
        Map<String, Object> values = new HashMap<>(constants);
        String id = "";
        String name = "";
        if (row != null) {
            for (Column column : columns) {
                String text = word(column, row, record, place);
                if (column.ours().equals(ID)) {
                    id = text;
                } else if (column.ours().equals(NAME)) {
                    name = text;
                } else if (NUMBERS.contains(column.ours())) {
                    number(column, text, row, record, place).ifPresent(value -> values.put(column.ours(), value));
                } else if (NUMBERS_OR_WORDS.contains(column.ours())) {
                    numberOrWord(column, text).ifPresent(value -> values.put(column.ours(), value));
                } else if (!text.isEmpty()) {
                    values.put(column.ours(), text);
                }
            }
        }
        if (needsPopulation && !values.containsKey(Attributes.POPULATION)) {
            String field = entry.fields().getOrDefault(Attributes.POPULATION, Attributes.POPULATION);
            issues.add(Code.NUMBER_MISSING, Severity.WARNING, layer, record, place, Map.of("field", field));
            incomplete = true;
        }
        judge(values, record, place);
        if (incomplete) {
            issues.leaveOut(row == null ? 0 : sum(row, GROUPS));
        }
        return new Mapped(id, name, new Attributes(values));
    }

    private void judge(Map<String, Object> values, int record, Coordinate place) {
        String word = values.get(judged.ours()) instanceof String text ? text : "";
        if (judged.isUnknown(word)) {
            String field = entry.fields().getOrDefault(judged.ours(), judged.ours());
            issues.add(judged.code(), judged.severity(), layer, record, place, Map.of("field", field, "value", word));
            incomplete = incomplete || judged.severity() == Severity.ERROR;
        }
    }

    /** The residents that a row speaks of, 0 where it does not; reports nothing. */
    double residents(byte[] row) {
        return entry.role() == LayerRole.RESIDENTIAL ? sum(row, Set.of(Attributes.POPULATION)) : 0;
    }

    /** Usable numbers of these columns. */
    private double sum(byte[] row, Set<String> names) {
        return columns.stream()
                .filter(each -> entry.role() == LayerRole.RESIDENTIAL && names.contains(each.ours()))
                .mapToDouble(each ->
                        Math.max(0, Numbers.find(rows.text(each.field(), row)).orElse(0.0)))
                .sum();
    }

    private String word(Column column, byte[] row, int record, Coordinate place) {
        String text = rows.text(column.field(), row);
        if (rows.wasFaulty()) {
            Map<String, String> args = Map.of("field", column.fieldName(), "encoding", encoding.name());
            issues.add(Code.TEXT_UNREADABLE, Severity.WARNING, layer, record, place, args);
        }
        if (column.words().isEmpty() || text.isEmpty()) {
            return text;
        }
        String ours = column.words().get(text);
        if (ours == null) {
            if (!column.ours().equals(judged.ours())) {
                report(Code.VALUE_UNKNOWN, column, text, record, place, Map.of());
            }
            return text;
        }
        return ours;
    }

    private static boolean isNothing(Column column, String text) {
        return text.isEmpty() || (column.field().type() == 'L' && text.equals("?"));
    }

    private static Optional<Object> numberOrWord(Column column, String text) {
        if (isNothing(column, text)) {
            return Optional.empty();
        }
        Optional<Double> number =
                Numbers.find(text).or(() -> Optional.ofNullable(WORDS.get(text.toUpperCase(java.util.Locale.ROOT))));
        return number.<Object>map(value -> value).or(() -> Optional.of(text));
    }

    private Optional<Double> number(Column column, String text, byte[] row, int record, Coordinate place) {
        if (isNothing(column, text)) {
            return Optional.empty();
        }
        Optional<Double> found = Numbers.find(text);
        if (found.isEmpty()) {
            report(Code.NUMBER_UNREADABLE, column, text, record, place, concerned(column, row));
        } else if (found.get() < 0) {
            report(Code.NUMBER_NEGATIVE, column, text, record, place, concerned(column, row));
            return Optional.of(0.0);
        }
        return found;
    }

    /** Where the population cannot be used, the children and elderly are the people who are known to live there. */
    private Map<String, String> concerned(Column column, byte[] row) {
        boolean population = column.ours().equals(Attributes.POPULATION);
        incomplete = true;
        double people = population ? sum(row, GROUPS) : 0;
        return people > 0 ? Map.of("people", Long.toString(Math.round(people))) : Map.of();
    }

    private void report(
            Code code, Column column, String value, int record, Coordinate place, Map<String, String> more) {
        Severity severity = code == Code.VALUE_UNKNOWN ? Severity.NOTE : Severity.WARNING;
        Map<String, String> args = new HashMap<>(more);
        args.put("field", column.fieldName());
        args.put("value", value);
        issues.add(code, severity, layer, record, place, args);
    }
}
