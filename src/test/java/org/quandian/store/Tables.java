package org.quandian.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.quandian.task.CancellationToken;

/** A project file seen through plain H2, as another program would: a copy under H2's own suffix, opened through JDBC. */
final class Tables implements AutoCloseable {
    private final Path copy;
    private final Connection connection;

    /** Copies the file and opens the copy. */
    Tables(Path project) throws IOException, SQLException {
        copy = Files.createTempFile("tables", ".mv.db");
        Files.copy(project, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        connection = DriverManager.getConnection(
                "jdbc:h2:" + copy.toString().replace(".mv.db", "") + ";TRACE_LEVEL_FILE=0", "sa", "");
    }

    /** The first value of the first row. */
    Object value(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getObject(1);
        }
    }

    /** Changes something. */
    void change(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Ends the database in this way, and puts the changed copy in the place of a project file. */
    void replace(Path project, String shutdown) throws SQLException, IOException {
        change(shutdown);
        Files.copy(copy, project, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /** The city as the tables tell it. */
    DrawnCity cityFromTables() throws SQLException {
        return new DrawnCity(
                new LayerTables(connection).read(CancellationToken.none()), new ReportTables(connection).read());
    }

    @Override
    public void close() throws SQLException, IOException {
        if (!connection.isClosed()) {
            connection.close();
        }
        Files.delete(copy);
    }
}
