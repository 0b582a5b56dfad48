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
import java.util.SortedMap;
import java.util.TreeMap;
import org.quandian.geometry.WorkingCrs;
import org.quandian.planning.City;
import org.quandian.planning.Cohorts;
import org.quandian.planning.ScenarioEdit;
import org.quandian.workspace.StoredScenario;
import org.quandian.workspace.ViewMemento;

/** What a project says of itself, its scenarios and its view, as tables. Writes are committed by the caller. */
final class ProjectTables {
    private static final String PRIMARY = "PRIMARY";
    private static final String JUNIOR = "JUNIOR";

    private final Connection connection;
    private final EditTables edits;
    private final StandardsTable standards;

    ProjectTables(Connection connection) {
        this.connection = connection;
        this.edits = new EditTables(connection);
        this.standards = new StandardsTable(connection, this);
    }

    /** The project's own editions of the standards. */
    StandardsTable standards() {
        return standards;
    }

    /** The project's own documents. */
    DocumentTables documents() {
        return new DocumentTables(connection);
    }

    /** The walking network. */
    NetworkTable network() {
        return new NetworkTable(connection);
    }

    /** Sets one of the facts. */
    void putFact(Fact fact, String content) throws SQLException {
        Database.run(connection, "merge into META (NAME, CONTENT) key (NAME) values (?, ?)", fact.id(), content);
    }

    /** One of the facts, if it is there. */
    Optional<String> findFact(Fact fact) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select CONTENT from META where NAME = ?")) {
            query.setString(1, fact.id());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(Rows.text(row, 1)) : Optional.empty();
            }
        }
    }

    /** One of the facts, which must be there. */
    String getFact(Fact fact) throws SQLException {
        return findFact(fact).orElseThrow(() -> new SQLException("no " + fact.id()));
    }

    /** Writes what the city says of itself. */
    void insertCity(City city) throws SQLException {
        Database.run(
                connection,
                "insert into CITY (NAME, CRS_CODE, CRS_NAME, CRS_WKT, REGIME) values (?, ?, ?, ?, ?)",
                city.name(),
                city.crs().code(),
                city.crs().name(),
                city.crs().wkt(),
                city.regimeId());
        insertCohorts(PRIMARY, city.cohorts().primary());
        insertCohorts(JUNIOR, city.cohorts().junior());
    }

    private void insertCohorts(String level, Map<Integer, Double> children) throws SQLException {
        for (Map.Entry<Integer, Double> year : children.entrySet()) {
            Database.run(
                    connection,
                    "insert into COHORTS (SCHOOL, IN_YEAR, CHILDREN) values (?, ?, ?)",
                    level,
                    year.getKey(),
                    year.getValue());
        }
    }

    private SortedMap<Integer, Double> cohorts(String level) throws SQLException {
        SortedMap<Integer, Double> children = new TreeMap<>();
        try (PreparedStatement query =
                connection.prepareStatement("select IN_YEAR, CHILDREN from COHORTS where SCHOOL = ?")) {
            query.setString(1, level);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    children.put(row.getInt(1), row.getDouble(2));
                }
            }
        }
        return children;
    }

    /** What the city says of itself. */
    City city() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select NAME, CRS_CODE, CRS_NAME, CRS_WKT, REGIME from CITY")) {
            if (!row.next()) {
                throw new SQLException("no city");
            }
            WorkingCrs crs = new WorkingCrs(Rows.text(row, 2), Rows.text(row, 3), Rows.text(row, 4));
            return new City(Rows.text(row, 1), crs, Rows.text(row, 5), new Cohorts(cohorts(PRIMARY), cohorts(JUNIOR)));
        }
    }

    /** Adds a scenario with its edits. */
    void insertScenario(StoredScenario scenario) throws SQLException {
        Database.run(connection, "insert into SCENARIOS (NAME, EDITS_IN_FORCE) values (?, 0)", scenario.name());
        for (int i = 0; i < scenario.edits().size(); i++) {
            appendEdit(scenario.name(), i, scenario.edits().get(i));
        }
        movePosition(scenario.name(), scenario.position());
    }

    /** Adds a scenario that begins with the first edits of another. */
    void copyScenario(String from, int count, int position, String name) throws SQLException {
        Database.run(connection, "insert into SCENARIOS (NAME, EDITS_IN_FORCE) values (?, ?)", name, position);
        edits.copy(idOf(from), count, idOf(name));
    }

    /** Gives a scenario another name. */
    void renameScenario(String from, String to) throws SQLException {
        Database.run(connection, "update SCENARIOS set NAME = ? where ID = ?", to, idOf(from));
    }

    /** Takes a scenario out with its edits. */
    void deleteScenario(String name) throws SQLException {
        int id = idOf(name);
        edits.deleteFrom(id, 0);
        Database.run(connection, "delete from SCENARIOS where ID = ?", id);
    }

    /** Puts an edit in the place of whatever stood from there on. */
    void appendEdit(String scenario, int position, ScenarioEdit edit) throws SQLException {
        int id = idOf(scenario);
        edits.deleteFrom(id, position);
        edits.insert(id, position, edit);
        movePosition(scenario, position + 1);
    }

    /** Sets how many edits are in force. */
    void movePosition(String scenario, int position) throws SQLException {
        Database.run(connection, "update SCENARIOS set EDITS_IN_FORCE = ? where ID = ?", position, idOf(scenario));
    }

    private int idOf(String scenario) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select ID from SCENARIOS where NAME = ?")) {
            query.setString(1, scenario);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalArgumentException("no scenario " + scenario);
                }
                return row.getInt(1);
            }
        }
    }

    /** All scenarios, in the order they were made. */
    List<StoredScenario> scenarios() throws SQLException {
        Map<Integer, List<ScenarioEdit>> all = edits.read();
        List<StoredScenario> scenarios = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select ID, NAME, EDITS_IN_FORCE from SCENARIOS order by ID")) {
            while (row.next()) {
                List<ScenarioEdit> own = all.getOrDefault(row.getInt(1), List.of());
                if (row.getInt(3) < 0 || row.getInt(3) > own.size()) {
                    throw new SQLException("scenario " + row.getInt(1) + " has lost edits");
                }
                scenarios.add(new StoredScenario(Rows.text(row, 2), own, row.getInt(3)));
            }
        }
        return scenarios;
    }

    /** Remembers a view in the place of the one before. */
    void putView(ViewMemento view) throws SQLException {
        Database.run(connection, "delete from VIEW_STATE");
        Database.run(connection, "delete from VIEW_SETTINGS");
        Database.run(
                connection,
                "insert into VIEW_STATE (CENTRE_X, CENTRE_Y, METRES_PER_PIXEL) values (?, ?, ?)",
                view.centreX(),
                view.centreY(),
                view.metresPerPixel());
        for (Map.Entry<String, String> setting : view.settings().entrySet()) {
            Database.run(
                    connection,
                    "insert into VIEW_SETTINGS (NAME, CONTENT) values (?, ?)",
                    setting.getKey(),
                    setting.getValue());
        }
    }

    /** The view that was remembered. */
    Optional<ViewMemento> findView() throws SQLException {
        Map<String, String> settings = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select NAME, CONTENT from VIEW_SETTINGS")) {
            while (row.next()) {
                settings.put(Rows.text(row, 1), Rows.text(row, 2));
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select CENTRE_X, CENTRE_Y, METRES_PER_PIXEL from VIEW_STATE")) {
            return row.next()
                    ? Optional.of(new ViewMemento(row.getDouble(1), row.getDouble(2), row.getDouble(3), settings))
                    : Optional.empty();
        }
    }
}
