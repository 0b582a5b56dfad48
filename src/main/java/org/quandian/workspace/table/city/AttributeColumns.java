package org.quandian.workspace.table.city;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.quandian.planning.Attributes;
import org.quandian.planning.Feature;
import org.quandian.planning.RuleBook;
import org.quandian.portrayal.PlacedWords;
import org.quandian.workspace.table.ColumnHead;
import org.quandian.workspace.table.ColumnKind;
import org.quandian.workspace.table.TableColumn;

/** Makes the columns of a layer's own values: what its features say, under the program's names. Used once. */
final class AttributeColumns {
    /** The order people expect; what is not in it follows by name. */
    private static final List<String> ORDER = List.of(
            Attributes.TYPE,
            Attributes.LEVEL,
            Attributes.KIND,
            Attributes.USE,
            Attributes.CLASS,
            Attributes.POPULATION,
            Attributes.HOUSEHOLDS,
            Attributes.INFANTS,
            Attributes.CHILDREN_PRESCHOOL,
            Attributes.CHILDREN_PRIMARY,
            Attributes.CHILDREN_JUNIOR,
            Attributes.ELDERLY,
            Attributes.BUILT,
            Attributes.FLOORS,
            Attributes.FLOOR_AREA,
            Attributes.CAPACITY,
            Attributes.SEATS,
            Attributes.SPACES,
            Attributes.PILES,
            Attributes.OPEN_FROM,
            Attributes.OPEN_TO,
            Attributes.SCHOOL);

    private static final Set<String> CODES = Set.of(Attributes.BUILT, Attributes.LAYER, Attributes.FLOORS);

    private final List<Feature> features;
    private final TableWords words;
    private final RuleBook rules;

    AttributeColumns(List<Feature> features, TableWords words, RuleBook rules) {
        this.features = features;
        this.words = words;
        this.rules = rules;
    }

    /** What the values under one name are like. */
    private record Nature(boolean number, boolean whole) {
        static Nature of(Object value) {
            return new Nature(
                    value instanceof Number,
                    value instanceof Number number && number.doubleValue() == Math.rint(number.doubleValue()));
        }

        Nature and(Nature other) {
            return new Nature(number && other.number, whole && other.whole);
        }
    }

    List<TableColumn> list() {
        Map<String, Nature> met = new TreeMap<>();
        for (Feature feature : features) {
            feature.attributes().values().forEach((name, value) -> met.merge(name, Nature.of(value), Nature::and));
        }
        List<TableColumn> columns = new ArrayList<>();
        ordered(met).forEach((name, nature) -> columns.addAll(columnsOf(name, nature)));
        return columns;
    }

    private static Map<String, Nature> ordered(Map<String, Nature> met) {
        Map<String, Nature> ordered = new LinkedHashMap<>();
        for (String name : ORDER) {
            Nature nature = met.get(name);
            if (nature != null) {
                ordered.put(name, nature);
            }
        }
        met.forEach(ordered::putIfAbsent);
        return ordered;
    }

    private Collection<TableColumn> columnsOf(String name, Nature nature) {
        if (nature.number()) {
            ColumnKind kind = CODES.contains(name) && nature.whole() ? ColumnKind.CODE : ColumnKind.NUMBER;
            ColumnHead head = words.head(name, kind).withDecimals(nature.whole() ? 0 : 1);
            return List.of(TableColumn.ofNumber(
                    head, row -> features.get(row).attributes().number(name).orElse(Double.NaN)));
        }
        ColumnHead head = words.head(name, ColumnKind.TEXT);
        return spoken(name)
                .map(column -> List.of(column, TableColumn.ofText(head.hidden(), row -> value(row, name))))
                .orElseGet(() -> List.of(TableColumn.ofText(head, row -> value(row, name))));
    }

    /** A second column with the word for the code, where the program has words for its codes. */
    private Optional<TableColumn> spoken(String name) {
        PlacedWords placed = new PlacedWords(words.shown(), rules);
        String key = name + "_name";
        return switch (name) {
            case Attributes.TYPE ->
                Optional.of(
                        TableColumn.ofText(words.head(key, ColumnKind.TEXT), row -> placed.typeName(value(row, name))));
            case Attributes.LEVEL, Attributes.USE, Attributes.KIND, Attributes.CLASS ->
                Optional.of(TableColumn.ofText(words.head(key, ColumnKind.TEXT), row -> {
                    String code = value(row, name);
                    return words.textOr("table.value." + name + "." + code, code);
                }));
            default -> Optional.empty();
        };
    }

    /** The value as text, whatever it is. */
    private String value(int row, String name) {
        Object value = features.get(row).attributes().values().get(name);
        return value == null
                ? ""
                : value instanceof Double number && number == Math.rint(number)
                        ? Long.toString(number.longValue())
                        : value.toString();
    }
}
