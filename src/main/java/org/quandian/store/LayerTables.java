package org.quandian.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.quandian.planning.Attributes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/**
 * The layers as tables that any program with H2 and H2GIS can read: one table for each role, under its own name, with FID, RECORD, ID,
 * NAME, SHAPE and a typed column for each attribute.
 */
final class LayerTables {
    /** H2 keeps at most this many bytes in one GEOMETRY. */
    private static final int LARGEST_SHAPE = 1_000_000;

    private static final int ROWS_PER_COMMIT = 1000;

    private final Connection connection;

    LayerTables(Connection connection) {
        this.connection = connection;
    }

    /** Makes and fills the tables of all layers. */
    void write(Baseline baseline, int srid, CancellationToken token, ProgressListener progress) throws SQLException {
        double all = Math.max(
                1, baseline.layers().values().stream().mapToInt(List::size).sum());
        int done = 0;
        int seq = 0;
        for (Map.Entry<LayerRole, List<Feature>> layer : baseline.layers().entrySet()) {
            LayerRole role = layer.getKey();
            List<FieldColumn> columns = FieldColumn.of(layer.getValue());
            Database.run(connection, "insert into LAYERS (SEQ, ROLE) values (?, ?)", seq++, role.id());
            create(role, columns, srid);
            try (PreparedStatement insert = connection.prepareStatement(insert(role, columns))) {
                for (int from = 0; from < layer.getValue().size(); from += ROWS_PER_COMMIT) {
                    token.throwIfCancelled();
                    progress.report(role.id(), done / all);
                    int to = Math.min(layer.getValue().size(), from + ROWS_PER_COMMIT);
                    for (int fid = from; fid < to; fid++) {
                        add(role, fid, layer.getValue().get(fid), columns, srid, insert);
                    }
                    insert.executeBatch();
                    connection.commit();
                    done += to - from;
                }
            }
        }
        connection.commit();
    }

    private void create(LayerRole role, List<FieldColumn> columns, int srid) throws SQLException {
        StringBuilder sql = new StringBuilder("create table ")
                .append(tableOf(role))
                .append(" (FID int primary key, RECORD int not null, ID varchar not null, NAME varchar not null,")
                .append(" SHAPE geometry(geometry, ")
                .append(srid)
                .append(')');
        for (int i = 0; i < columns.size(); i++) {
            FieldColumn column = columns.get(i);
            sql.append(", ")
                    .append(column.quoted())
                    .append(' ')
                    .append(column.kind().sqlType());
            Database.run(
                    connection,
                    "insert into LAYER_FIELDS (ROLE, SEQ, ATTRIBUTE, COLUMN_NAME, KIND) values (?, ?, ?, ?, ?)",
                    role.id(),
                    i,
                    column.attribute(),
                    column.name(),
                    column.kind().name());
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql.append(')').toString());
        }
    }

    private static String insert(LayerRole role, List<FieldColumn> columns) {
        return "insert into " + tableOf(role) + " values (?, ?, ?, ?, ?" + ", ?".repeat(columns.size()) + ")";
    }

    private void add(
            LayerRole role, int fid, Feature feature, List<FieldColumn> columns, int srid, PreparedStatement insert)
            throws SQLException {
        byte[] shape = Wkb.bytes(feature.shape(), srid);
        boolean fits = shape.length <= LARGEST_SHAPE;
        if (!fits) {
            Database.run(
                    connection,
                    "insert into LARGE_SHAPES (ROLE, FID, SHAPE) values (?, ?, ?)",
                    role.id(),
                    fid,
                    Wkb.bytes(feature.shape(), 0));
        }
        @Nullable Object[] values = new @Nullable Object[5 + columns.size()];
        values[0] = fid;
        values[1] = feature.record();
        values[2] = feature.id();
        values[3] = feature.name();
        values[4] = fits ? shape : null;
        for (int i = 0; i < columns.size(); i++) {
            values[5 + i] = columns.get(i).valueOf(feature);
        }
        Database.fill(insert, values);
        insert.addBatch();
    }

    /** Reads all layers back. */
    Map<LayerRole, List<Feature>> read(CancellationToken token) throws SQLException {
        Map<LayerRole, List<FieldColumn>> roles = new EnumMap<>(LayerRole.class);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select ROLE from LAYERS order by SEQ")) {
            while (row.next()) {
                roles.put(role(Rows.text(row, 1)), new ArrayList<>());
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select ROLE, ATTRIBUTE, COLUMN_NAME, KIND from LAYER_FIELDS order by ROLE, SEQ")) {
            while (row.next()) {
                roles.computeIfAbsent(role(Rows.text(row, 1)), any -> new ArrayList<>())
                        .add(new FieldColumn(
                                Rows.text(row, 2), Rows.text(row, 3), FieldColumn.Kind.valueOf(Rows.text(row, 4))));
            }
        }
        Map<LayerRole, List<Feature>> layers = new EnumMap<>(LayerRole.class);
        for (Map.Entry<LayerRole, List<FieldColumn>> each : roles.entrySet()) {
            token.throwIfCancelled();
            layers.put(each.getKey(), read(each.getKey(), each.getValue()));
        }
        return layers;
    }

    private List<Feature> read(LayerRole role, List<FieldColumn> columns) throws SQLException {
        StringBuilder sql = new StringBuilder("select RECORD, ID, NAME, coalesce(cast(T.SHAPE as varbinary), L.SHAPE)");
        columns.forEach(column -> sql.append(", T.").append(column.quoted()));
        sql.append(" from ").append(tableOf(role)).append(" T left join LARGE_SHAPES L");
        sql.append(" on L.FID = T.FID and L.ROLE = ? order by T.FID");
        List<Feature> features = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql.toString())) {
            query.setString(1, role.id());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Geometry shape = Wkb.shape(Rows.bytes(row, 4));
                    features.add(new Feature(
                            row.getInt(1), Rows.text(row, 2), Rows.text(row, 3), shape, attributes(row, columns)));
                }
            }
        }
        return features;
    }

    private static Attributes attributes(ResultSet row, List<FieldColumn> columns) throws SQLException {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Object value = row.getObject(5 + i);
            if (value != null) {
                values.put(columns.get(i).attribute(), value);
            }
        }
        return values.isEmpty() ? Attributes.NONE : new Attributes(values);
    }

    private static LayerRole role(String id) throws SQLException {
        return LayerRole.findById(id).orElseThrow(() -> new SQLException("no role " + id));
    }

    private static String tableOf(LayerRole role) {
        return '"' + role.id().toUpperCase(Locale.ROOT) + '"';
    }
}
