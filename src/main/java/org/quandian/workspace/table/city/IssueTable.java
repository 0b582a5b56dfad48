package org.quandian.workspace.table.city;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.quandian.planning.LayerRole;
import org.quandian.workspace.ImportIssue;
import org.quandian.workspace.table.ColumnKind;
import org.quandian.workspace.table.DataTable;
import org.quandian.workspace.table.TableColumn;

/** Makes the table of what the import met. Stateless. */
final class IssueTable {
    private IssueTable() {}

    static DataTable make(List<ImportIssue> issues, TableWords words) {
        GeometryFactory points = new GeometryFactory();
        List<TableColumn> columns = List.of(
                TableColumn.ofText(
                        words.head("severity", ColumnKind.TEXT),
                        row -> words.text("cli.severity."
                                + issues.get(row).severity().name().toLowerCase(Locale.ROOT))),
                TableColumn.ofText(
                        words.head("layer_name", ColumnKind.TEXT),
                        row -> layer(words, issues.get(row).layer())),
                TableColumn.ofNumber(words.head("record", ColumnKind.CODE), row -> {
                    int record = issues.get(row).record();
                    return record > 0 ? record : Double.NaN;
                }),
                TableColumn.ofText(words.head("issue", ColumnKind.TEXT), row -> sentence(words, issues.get(row))),
                TableColumn.ofText(
                        words.head("code", ColumnKind.TEXT).hidden(),
                        row -> issues.get(row).code().name()),
                at(issues, words, "x", place -> place.x),
                at(issues, words, "y", place -> place.y));
        return DataTable.of("issues", words.text("table.title.issues"), issues.size(), columns)
                .withRows(
                        row -> Integer.toString(row + 1),
                        row -> Optional.ofNullable(issues.get(row).place()).map(points::createPoint));
    }

    private static String sentence(TableWords words, ImportIssue issue) {
        return words.text("import." + issue.code().name(), issue.args());
    }

    private static String layer(TableWords words, String layer) {
        return LayerRole.findById(layer)
                .map(role -> words.text("table.layer." + role.id()))
                .orElse(layer);
    }

    private static TableColumn at(
            List<ImportIssue> issues, TableWords words, String key, ToDoubleFunction<Coordinate> value) {
        return TableColumn.ofNumber(
                words.head(key, ColumnKind.NUMBER).withUnit("m").hidden(), row -> {
                    Coordinate place = issues.get(row).place();
                    return place == null ? Double.NaN : value.applyAsDouble(place);
                });
    }
}
