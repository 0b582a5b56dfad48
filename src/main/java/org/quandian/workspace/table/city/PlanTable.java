package org.quandian.workspace.table.city;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.quandian.access.people.UnitZones;
import org.quandian.planning.Intervention;
import org.quandian.planning.InterventionKinds;
import org.quandian.planning.PriceList;
import org.quandian.planning.Programme;
import org.quandian.planning.ZoneLevel;
import org.quandian.portrayal.PlacedWords;
import org.quandian.workspace.table.ColumnHead;
import org.quandian.workspace.table.ColumnKind;
import org.quandian.workspace.table.DataTable;
import org.quandian.workspace.table.TableColumn;

/** Makes the table of the plan: what is placed, with every field that any of it has. Used once. */
final class PlanTable {
    private final TableGround ground;
    private final TableWords words;
    private final List<Intervention> plan;

    PlanTable(TableGround ground, TableWords words) {
        this.ground = ground;
        this.words = words;
        this.plan = ground.scenario().interventions();
    }

    DataTable make() {
        PlacedWords placed = new PlacedWords(words.shown(), ground.rules());
        List<TableColumn> columns = new ArrayList<>();
        columns.add(TableColumn.ofText(
                words.head("id", ColumnKind.TEXT), row -> plan.get(row).id()));
        columns.add(TableColumn.ofText(
                words.head("name", ColumnKind.TEXT), row -> plan.get(row).name()));
        columns.add(TableColumn.ofText(words.head("what", ColumnKind.TEXT), row -> placed.what(plan.get(row))));
        fields().forEach(field -> columns.add(field(field)));
        columns.add(expected());
        columns.add(TableColumn.ofNumber(words.head("shape_area", ColumnKind.NUMBER), row -> {
            double area = plan.get(row).shape().getArea();
            return area > 0 ? area : Double.NaN;
        }));
        UnitZones zones = ground.radius().ledger().ground().zones();
        for (ZoneLevel level : List.of(ZoneLevel.COMMUNITY, ZoneLevel.DISTRICT)) {
            if (!zones.names(level).isEmpty()) {
                columns.add(TableColumn.ofText(
                        words.head(level.id() + "_at", "table.column." + level.id(), Map.of(), ColumnKind.TEXT),
                        row -> zone(zones, level, row)));
            }
        }
        return DataTable.of(
                        "plan",
                        words.text(
                                "table.title.plan",
                                Map.of("plan", ground.scenario().name())),
                        plan.size(),
                        columns)
                .withRows(
                        row -> plan.get(row).id(),
                        row -> Optional.of(plan.get(row).shape()));
    }

    /** Every field that something in the plan has: those of its designs first, then those of the programme. */
    private Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>();
        for (Intervention each : plan) {
            for (String field : InterventionKinds.fieldsOf(each.kind())) {
                if (!Programme.FIELDS.contains(field)) {
                    fields.add(field);
                }
            }
        }
        fields.addAll(Programme.FIELDS);
        return fields;
    }

    private TableColumn field(String field) {
        if (InterventionKinds.isWord(field)) {
            return TableColumn.ofText(
                    words.head(field, "table.field." + field, Map.of(), ColumnKind.TEXT), row -> word(row, field));
        }
        boolean code = field.equals(Programme.YEAR) || field.equals(Programme.READINESS);
        ColumnHead head =
                words.head(field, "table.field." + field, Map.of(), code ? ColumnKind.CODE : ColumnKind.NUMBER);
        String unit = "table.field_unit." + field;
        return TableColumn.ofNumber(head.withUnit(words.textOr(unit, "")), row -> number(row, field));
    }

    private String word(int row, String field) {
        String value = plan.get(row).values().getOrDefault(field, "");
        return words.textOr("table.value." + field + "." + value, value);
    }

    private double number(int row, String field) {
        String value = plan.get(row).values().getOrDefault(field, "");
        return value.isBlank() ? Double.NaN : Double.parseDouble(value);
    }

    /** What it costs: as it was said, else unit price times quantity. */
    private TableColumn expected() {
        ColumnHead head = words.head("price", ColumnKind.NUMBER).withDecimals(1);
        return TableColumn.ofNumber(head, row -> {
            OptionalDouble cost = PriceList.cost(
                    plan.get(row), ground.rules(), ground.radius().ledger().stock());
            return cost.orElse(Double.NaN);
        });
    }

    private String zone(UnitZones zones, ZoneLevel level, int row) {
        Coordinate middle = plan.get(row).shape().getCentroid().getCoordinate();
        int zone = zones.zoneAt(level, middle.x, middle.y);
        return zone == UnitZones.REST ? "" : zones.names(level).get(zone);
    }
}
