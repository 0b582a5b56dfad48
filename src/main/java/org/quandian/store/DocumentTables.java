package org.quandian.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quandian.workspace.DocumentHistory;
import org.quandian.workspace.ProjectDocuments;

/**
 * The project's own documents as rows, an edition each, and how many editions of each are in force. Writes are committed by the caller.
 */
final class DocumentTables {
    private final Connection connection;

    DocumentTables(Connection connection) {
        this.connection = connection;
    }

    /** Writes all documents of a new project. */
    void insert(ProjectDocuments documents) throws SQLException {
        for (Map.Entry<String, DocumentHistory> each : documents.byName().entrySet()) {
            List<String> texts = each.getValue().editions();
            for (int i = 0; i < texts.size(); i++) {
                append(each.getKey(), i, texts.get(i));
            }
            move(each.getKey(), each.getValue().position());
        }
    }

    /** Puts an edition in the place of whatever stood from there on, and in force. */
    void append(String name, int position, String text) throws SQLException {
        Database.run(connection, "delete from DOCUMENTS where NAME = ? and SEQ >= ?", name, position);
        Database.run(connection, "insert into DOCUMENTS (NAME, SEQ, CONTENT) values (?, ?, ?)", name, position, text);
        move(name, position + 1);
    }

    /** Sets how many editions are in force. */
    void move(String name, int position) throws SQLException {
        Database.run(
                connection, "merge into DOCUMENTS_IN_FORCE (NAME, EDITIONS) key (NAME) values (?, ?)", name, position);
    }

    /** All documents. */
    ProjectDocuments read() throws SQLException {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select NAME, SEQ, CONTENT from DOCUMENTS order by NAME, SEQ")) {
            while (row.next()) {
                String name = Rows.text(row, 1);
                List<String> editions = texts.computeIfAbsent(name, unused -> new ArrayList<>());
                if (row.getInt(2) != editions.size()) {
                    throw new SQLException("edition " + editions.size() + " of " + name + " is missing");
                }
                editions.add(Rows.text(row, 3));
            }
        }
        Map<String, Integer> inForce = inForce();
        Map<String, DocumentHistory> documents = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> each : texts.entrySet()) {
            int position = inForce.getOrDefault(each.getKey(), 0);
            if (position < 0 || position > each.getValue().size()) {
                throw new SQLException(each.getKey() + " has lost editions");
            }
            documents.put(each.getKey(), new DocumentHistory(each.getValue(), position));
        }
        return new ProjectDocuments(documents);
    }

    private Map<String, Integer> inForce() throws SQLException {
        Map<String, Integer> inForce = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select NAME, EDITIONS from DOCUMENTS_IN_FORCE")) {
            while (row.next()) {
                inForce.put(Rows.text(row, 1), row.getInt(2));
            }
        }
        return inForce;
    }
}
