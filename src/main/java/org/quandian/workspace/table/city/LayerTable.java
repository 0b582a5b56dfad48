package org.quandian.workspace.table.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.quandian.access.people.UnitZones;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.planning.ZoneLevel;
import org.quandian.workspace.table.ColumnKind;
import org.quandian.workspace.table.DataTable;
import org.quandian.workspace.table.TableColumn;

/** Makes the table of a layer: id, name, its values, its size, where it lies. Used once. */
final class LayerTable {
    /** Layers whose features span zones, or are zones. */
    private static final Set<LayerRole> WITHOUT_ZONES = Set.of(
            LayerRole.DISTRICTS,
            LayerRole.COMMUNITIES,
            LayerRole.ROADS,
            LayerRole.BARRIERS,
            LayerRole.STUDY_AREA,
            LayerRole.BUILT_LAND);

    private final TableGround ground;
    private final TableWords words;
    private final LayerRole role;
    private final List<Feature> features;

    LayerTable(TableGround ground, TableWords words, LayerRole role) {
        this.ground = ground;
        this.words = words;
        this.role = role;
        this.features = ground.baseline().features(role);
    }

    DataTable make() {
        List<TableColumn> columns = new ArrayList<>();
        columns.add(TableColumn.ofText(
                words.head("id", ColumnKind.TEXT), row -> features.get(row).id()));
        columns.add(TableColumn.ofText(
                words.head("name", ColumnKind.TEXT), row -> features.get(row).name()));
        columns.addAll(new AttributeColumns(features, words, ground.rules()).list());
        addSizes(columns);
        addZones(columns);
        columns.add(TableColumn.ofNumber(words.head("record", ColumnKind.CODE).hidden(), row -> {
            int record = features.get(row).record();
            return record > 0 ? record : Double.NaN;
        }));
        columns.removeIf(column -> isRepeated(column, columns));
        return DataTable.of("layer." + role.id(), words.text("table.layer." + role.id()), features.size(), columns)
                .withRows(
                        row -> features.get(row).id(),
                        row -> Optional.of(features.get(row).shape()));
    }

    /** Whether an earlier column has the same key: a file may bring an attribute called like one of ours. */
    private static boolean isRepeated(TableColumn column, List<TableColumn> columns) {
        return columns.stream()
                        .filter(each -> each.key().equals(column.key()))
                        .findFirst()
                        .orElse(column)
                != column;
    }

    private void addSizes(List<TableColumn> columns) {
        if (features.stream().anyMatch(each -> each.shape().getDimension() == 2)) {
            columns.add(TableColumn.ofNumber(
                    words.head("area", ColumnKind.NUMBER), row -> shape(row).getArea()));
        }
        if (features.stream().anyMatch(each -> each.shape().getDimension() == 1)) {
            columns.add(TableColumn.ofNumber(
                    words.head("length", ColumnKind.NUMBER), row -> shape(row).getLength()));
        }
    }

    private void addZones(List<TableColumn> columns) {
        if (WITHOUT_ZONES.contains(role)) {
            return;
        }
        UnitZones zones = ground.radius().ledger().ground().zones();
        for (ZoneLevel level : List.of(ZoneLevel.COMMUNITY, ZoneLevel.DISTRICT)) {
            ZoneNames names = ZoneNames.ofShapes(zones, level, features.size(), this::shape);
            if (names.isKnown()) {
                columns.add(TableColumn.ofText(words.head(level.id(), ColumnKind.TEXT), names::name));
            }
        }
    }

    private Geometry shape(int row) {
        return features.get(row).shape();
    }
}
