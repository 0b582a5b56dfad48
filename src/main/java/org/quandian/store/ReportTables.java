package org.quandian.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.quandian.workspace.ImportIssue;
import org.quandian.workspace.ImportReport;
import org.quandian.workspace.LayerSummary;

/** The import report as tables. */
final class ReportTables {
    private final Connection connection;

    ReportTables(Connection connection) {
        this.connection = connection;
    }

    /** Writes a report; the caller commits. */
    void write(ImportReport report) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into IMPORT_LAYERS values (?, ?, ?, ?, ?, ?, ?)")) {
            for (int seq = 0; seq < report.layers().size(); seq++) {
                LayerSummary layer = report.layers().get(seq);
                Database.fill(
                        insert,
                        seq,
                        layer.role(),
                        layer.file(),
                        layer.encoding(),
                        layer.crs(),
                        layer.read(),
                        layer.kept());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (PreparedStatement insert =
                        connection.prepareStatement("insert into IMPORT_ISSUES values (?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement args =
                        connection.prepareStatement("insert into IMPORT_ISSUE_ARGS values (?, ?, ?)")) {
            for (int seq = 0; seq < report.issues().size(); seq++) {
                add(seq, report.issues().get(seq), insert, args);
            }
            insert.executeBatch();
            args.executeBatch();
        }
    }

    private static void add(int seq, ImportIssue issue, PreparedStatement insert, PreparedStatement args)
            throws SQLException {
        Coordinate place = issue.place();
        Database.fill(
                insert,
                seq,
                issue.code().name(),
                issue.severity().name(),
                issue.layer(),
                issue.record(),
                place == null ? null : place.x,
                place == null ? null : place.y);
        insert.addBatch();
        for (Map.Entry<String, String> arg : issue.args().entrySet()) {
            Database.fill(args, seq, arg.getKey(), arg.getValue());
            args.addBatch();
        }
    }

    /** Reads the report. */
    ImportReport read() throws SQLException {
        List<LayerSummary> layers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select ROLE, FILE, ENCODING, CRS, RECORDS_READ, RECORDS_KEPT"
                        + " from IMPORT_LAYERS order by SEQ")) {
            while (row.next()) {
                layers.add(new LayerSummary(
                        Rows.text(row, 1),
                        Rows.text(row, 2),
                        Rows.text(row, 3),
                        Rows.text(row, 4),
                        row.getInt(5),
                        row.getInt(6)));
            }
        }
        Map<Integer, Map<String, String>> args = args();
        List<ImportIssue> issues = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select SEQ, CODE, SEVERITY, LAYER, RECORD, X, Y from IMPORT_ISSUES order by SEQ")) {
            while (row.next()) {
                issues.add(new ImportIssue(
                        ImportIssue.Code.valueOf(Rows.text(row, 2)),
                        ImportIssue.Severity.valueOf(Rows.text(row, 3)),
                        Rows.text(row, 4),
                        row.getInt(5),
                        place(row),
                        args.getOrDefault(row.getInt(1), Map.of())));
            }
        }
        return new ImportReport(issues, layers);
    }

    private static @Nullable Coordinate place(ResultSet row) throws SQLException {
        double x = row.getDouble(6);
        double y = row.getDouble(7);
        return row.wasNull() ? null : new Coordinate(x, y);
    }

    private Map<Integer, Map<String, String>> args() throws SQLException {
        Map<Integer, Map<String, String>> args = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select ISSUE, NAME, CONTENT from IMPORT_ISSUE_ARGS")) {
            while (row.next()) {
                args.computeIfAbsent(row.getInt(1), any -> new HashMap<>()).put(Rows.text(row, 2), Rows.text(row, 3));
            }
        }
        return args;
    }
}
