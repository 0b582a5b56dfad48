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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.quandian.planning.Intervention;
import org.quandian.planning.InterventionKinds;
import org.quandian.planning.ScenarioEdit;

/**
 * Edits as rows, one for each; a batch has its parts as rows beneath it. Shapes and distances come back bit for bit, so that figures are
 * the same after opening (but a distance of minus zero comes back as zero, which moves nothing either).
 */
final class EditTables {
    private static final String PLACE = "PLACE";
    private static final String MOVE = "MOVE";
    private static final String REVISE = "REVISE";
    private static final String REMOVE = "REMOVE";
    private static final String BATCH = "BATCH";

    /** What a row says of an edit; before it stand SCENARIO and SEQ. */
    private static final String COLUMNS = "PART, PARENT, KIND, TARGET, OBJECT, NAME, DX, DY, SHAPE, FIELDS";

    private static final String INSERT =
            "insert into EDITS (SCENARIO, SEQ, " + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;

    EditTables(Connection connection) {
        this.connection = connection;
    }

    /** Writes an edit and its parts; the caller commits. */
    void insert(int scenario, int seq, ScenarioEdit edit) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert(insert, scenario, seq, 0, null, edit);
            insert.executeBatch();
        }
    }

    /** Returns the number of the next part. */
    private static int insert(
            PreparedStatement insert, int scenario, int seq, int part, @Nullable Integer parent, ScenarioEdit edit)
            throws SQLException {
        Database.fill(insert, scenario, seq, part, parent);
        if (edit instanceof ScenarioEdit.Place place) {
            Intervention placed = place.intervention();
            fill(insert, PLACE, placed.id(), placed.kind(), placed.name(), placed.shape());
            insert.setString(12, FieldText.of(placed.values()));
        } else if (edit instanceof ScenarioEdit.Move move) {
            fill(insert, MOVE, move.id(), null, null, null);
            insert.setDouble(9, move.dx());
            insert.setDouble(10, move.dy());
        } else if (edit instanceof ScenarioEdit.Revise revise) {
            fill(
                    insert,
                    REVISE,
                    revise.id(),
                    null,
                    revise.name().orElse(null),
                    revise.shape().orElse(null));
            insert.setString(12, FieldText.of(revise.values()));
        } else if (edit instanceof ScenarioEdit.Remove remove) {
            fill(insert, REMOVE, remove.id(), null, null, null);
        } else {
            fill(insert, BATCH, null, null, null, null);
        }
        insert.addBatch();
        int next = part + 1;
        if (edit instanceof ScenarioEdit.Batch batch) {
            for (ScenarioEdit each : batch.edits()) {
                next = insert(insert, scenario, seq, next, part, each);
            }
        }
        return next;
    }

    private static void fill(
            PreparedStatement insert,
            String kind,
            @Nullable String target,
            @Nullable String object,
            @Nullable String name,
            @Nullable Geometry shape)
            throws SQLException {
        insert.setString(5, kind);
        insert.setString(6, target);
        insert.setString(7, object);
        insert.setString(8, name);
        insert.setObject(9, null);
        insert.setObject(10, null);
        insert.setBytes(11, shape == null ? null : Wkb.bytes(shape, 0));
        insert.setString(12, null);
    }

    /** Gives a scenario without edits the first edits of another. */
    void copy(int from, int count, int to) throws SQLException {
        String sql = "insert into EDITS (SCENARIO, SEQ, " + COLUMNS + ") select cast(? as int), SEQ, " + COLUMNS
                + " from EDITS where SCENARIO = ? and SEQ < ?";
        Database.run(connection, sql, to, from, count);
    }

    /** Removes the edits of a scenario from that one on. */
    void deleteFrom(int scenario, int seq) throws SQLException {
        Database.run(connection, "delete from EDITS where SCENARIO = ? and SEQ >= ?", scenario, seq);
    }

    /** All edits of all scenarios, by the scenario's number, in order. */
    Map<Integer, List<ScenarioEdit>> read() throws SQLException {
        Map<Integer, List<ScenarioEdit>> edits = new HashMap<>();
        List<Part> parts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select SCENARIO, SEQ, " + COLUMNS + " from EDITS order by SCENARIO, SEQ, PART")) {
            while (row.next()) {
                Part part = part(row);
                if (part.number() == 0 && !parts.isEmpty()) {
                    append(parts, edits);
                }
                parts.add(part);
            }
        }
        if (!parts.isEmpty()) {
            append(parts, edits);
        }
        return edits;
    }

    private static void append(List<Part> parts, Map<Integer, List<ScenarioEdit>> edits) throws SQLException {
        Part root = parts.get(0);
        List<ScenarioEdit> before = edits.computeIfAbsent(root.scenario(), any -> new ArrayList<>());
        if (root.number() != 0 || root.seq() != before.size()) {
            throw new SQLException("edit " + before.size() + " of scenario " + root.scenario() + " is missing");
        }
        before.add(edit(root, parts));
        parts.clear();
    }

    private static ScenarioEdit edit(Part part, List<Part> all) throws SQLException {
        if (part.edit() != null) {
            return part.edit();
        }
        List<ScenarioEdit> children = new ArrayList<>();
        for (Part each : all) {
            if (each.parent() == part.number()) {
                children.add(edit(each, all));
            }
        }
        return new ScenarioEdit.Batch(children);
    }

    private static Part part(ResultSet row) throws SQLException {
        int parent = row.getInt(4);
        boolean root = row.wasNull();
        if (!root && parent >= row.getInt(3)) {
            throw new SQLException("a part of an edit stands before its batch");
        }
        return new Part(row.getInt(1), row.getInt(2), row.getInt(3), root ? -1 : parent, simpleEdit(row));
    }

    private static @Nullable ScenarioEdit simpleEdit(ResultSet row) throws SQLException {
        String kind = Rows.text(row, 5);
        return switch (kind) {
            case PLACE -> new ScenarioEdit.Place(intervention(row));
            case MOVE -> new ScenarioEdit.Move(Rows.text(row, 6), row.getDouble(9), row.getDouble(10));
            case REVISE ->
                new ScenarioEdit.Revise(
                        Rows.text(row, 6),
                        Optional.ofNullable(row.getBytes(11)).map(Wkb::shape),
                        Optional.ofNullable(row.getString(8)),
                        FieldText.read(row.getString(12)));
            case REMOVE -> new ScenarioEdit.Remove(Rows.text(row, 6));
            case BATCH -> null;
            default -> throw new SQLException("no edit of kind " + kind);
        };
    }

    private static Intervention intervention(ResultSet row) throws SQLException {
        return InterventionKinds.make(
                Rows.text(row, 7),
                Rows.text(row, 6),
                Rows.text(row, 8),
                Wkb.shape(Rows.bytes(row, 11)),
                FieldText.read(row.getString(12)));
    }

    /** One row; the edit is null where it is a batch, the parent -1 where there is none. */
    private record Part(int scenario, int seq, int number, int parent, @Nullable ScenarioEdit edit) {}
}
