package org.quandian.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The project's own editions of the standards as rows, each the whole text, and among the facts how many are in force. Whole texts
 * instead of differences: an edition can be read without any other, by any program. Writes are committed by the caller.
 */
final class StandardsTable {
    private final Connection connection;
    private final ProjectTables facts;

    StandardsTable(Connection connection, ProjectTables facts) {
        this.connection = connection;
        this.facts = facts;
    }

    /** Writes all editions of a new project. */
    void insert(List<String> texts, int position) throws SQLException {
        for (int i = 0; i < texts.size(); i++) {
            append(i, texts.get(i));
        }
        move(position);
    }

    /** Puts an edition in the place of whatever stood from there on, and in force. */
    void append(int position, String text) throws SQLException {
        Database.run(connection, "delete from STANDARDS where SEQ >= ?", position);
        Database.run(connection, "insert into STANDARDS (SEQ, YAML) values (?, ?)", position, text);
        move(position + 1);
    }

    /** Sets how many are in force. */
    void move(int position) throws SQLException {
        facts.putFact(Fact.STANDARDS_IN_FORCE, Integer.toString(position));
    }

    /** All editions, oldest first. */
    List<String> texts() throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select SEQ, YAML from STANDARDS order by SEQ")) {
            while (row.next()) {
                if (row.getInt(1) != texts.size()) {
                    throw new SQLException("edition " + texts.size() + " of the standards is missing");
                }
                texts.add(Rows.text(row, 2));
            }
        }
        return texts;
    }

    /** How many are in force. */
    int position() throws SQLException {
        return Integer.parseInt(facts.findFact(Fact.STANDARDS_IN_FORCE).orElse("0"));
    }
}
