package org.quandian.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.h2.Driver;
import org.h2gis.functions.factory.H2GISFunctions;

/**
 * Reaches a held file as an H2 database: embedded, for this process alone, without console, network, trace file or lock file. Every
 * commit is written out before it returns ({@code WRITE_DELAY=0}); nothing is moved about on closing ({@code MAX_COMPACT_TIME=0}).
 */
final class Database {
    private static final String SETTINGS =
            ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE;MAX_COMPACT_TIME=0";

    private Database() {}

    /** Loads H2GIS's functions, and starts and ends a database in memory: most of what a project file needs. */
    static void warmUp() {
        var unused = H2GISFunctions.getBuiltInsFunctions();
        try (Connection connection = connect("mem:", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create table WARM (ID int primary key, NAME varchar, SHAPE geometry)");
            run(connection, "insert into WARM (ID, NAME) values (?, ?)", 1, "");
            connection.commit();
        } catch (SQLException odd) {
            // nobody waits for this; what is wrong will be told when a project is opened
            System.getLogger(Database.class.getName()).log(System.Logger.Level.WARNING, "H2 does not start", odd);
        }
    }

    /** A connection in which every change needs a commit. */
    static Connection connect(HeldFile file) throws SQLException {
        return connect(file.databaseName(), ";WRITE_DELAY=0;RETENTION_TIME=3000");
    }

    /** Makes the tables and loads H2GIS's functions into a file that is empty, for writing much at once. */
    static Connection createIn(HeldFile file) throws SQLException {
        Connection connection = connect(file.databaseName(), "");
        try (Statement statement = connection.createStatement()) {
            // shapes of edits stay in their row instead of in a place of their own
            statement.execute("set MAX_LENGTH_INPLACE_LOB 16384");
            statement.execute(script("schema.sql"));
            H2GISFunctions.load(connection);
            connection.commit();
        }
        connection.setAutoCommit(false);
        return connection;
    }

    private static Connection connect(String name, String more) throws SQLException {
        Properties user = new Properties();
        user.setProperty("user", "sa");
        user.setProperty("password", "");
        // not through DriverManager, which would look for every driver on the class path
        Connection connection = new Driver().connect("jdbc:h2:" + name + SETTINGS + more, user);
        if (connection == null) {
            throw new SQLException("H2 does not know its own address");
        }
        connection.setAutoCommit(false);
        return connection;
    }

    /** Runs one of our own scripts. */
    static void runScript(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(script(name));
        }
    }

    private static String script(String name) {
        try (InputStream in = Database.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Runs a statement with these values in place of its question marks; returns the number of rows it changed. */
    static int run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        }
    }

    /** Puts values in place of the question marks; null is allowed. */
    static void fill(PreparedStatement statement, @org.jspecify.annotations.Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
