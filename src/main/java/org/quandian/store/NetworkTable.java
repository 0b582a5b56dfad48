package org.quandian.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.quandian.workspace.StoredNetwork;

/** The walking network as one row, or none. Writes are committed by the caller. */
final class NetworkTable {
    private final Connection connection;

    NetworkTable(Connection connection) {
        this.connection = connection;
    }

    /** Puts a network in the place of the one before. */
    void put(StoredNetwork network) throws SQLException {
        Database.run(connection, "delete from NETWORK");
        Database.run(
                connection, "insert into NETWORK (MADE_FROM, CONTENT) values (?, ?)", network.key(), network.bytes());
    }

    /** The network, if there is one. */
    Optional<StoredNetwork> find() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select MADE_FROM, CONTENT from NETWORK")) {
            return row.next()
                    ? Optional.of(new StoredNetwork(Rows.text(row, 1), Rows.bytes(row, 2)))
                    : Optional.empty();
        }
    }
}
