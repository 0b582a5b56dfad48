package org.quandian.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.MVStore;
import org.quandian.planning.City;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.StoredProject;
import org.quandian.workspace.StoredScenario;

/**
 * Writes the content of a new project: first as tables into a file that serves as a building site, then packed into another, with the
 * drawn-up form beside them. Packing takes half a second and makes the file three times smaller.
 */
final class ProjectMaker {
    private static final Pattern EPSG = Pattern.compile("EPSG:(\\d{1,6})");
    private static final String PACKING = "qdp";

    private final FileFormat format;
    private final StoredProject content;
    private final String stamp = UUID.randomUUID().toString();

    ProjectMaker(FileFormat format, StoredProject content) {
        this.format = format;
        this.content = content;
    }

    /**
     * Does it all.
     *
     * @param site an empty file, to be thrown away afterwards
     * @param target an empty file, complete and on the disk afterwards
     */
    void make(HeldFile site, HeldFile target, CancellationToken token, ProgressListener progress)
            throws SQLException, IOException {
        progress.report(PACKING, 0);
        try (Connection connection = Database.createIn(site)) {
            token.throwIfCancelled();
            writeTables(connection, token, (step, done) -> progress.report(step, 0.3 + 0.4 * done));
        }
        progress.report(PACKING, 0.7);
        format.markIn(site);
        token.throwIfCancelled();
        // a disk that fills up while H2 packs would leave a thread of H2's waiting for ever
        target.reserve(site.size());
        MVStore.compact(site.storeName(), target.storeName(), true, null);
        progress.report(PACKING, 0.9);
        try (MVStore store = new MVStore.Builder().fileName(target.storeName()).open()) {
            DrawnForm.write(store, stamp, content.baseline(), content.report(), token);
        }
        target.force();
        token.throwIfCancelled();
        progress.report(PACKING, 1);
    }

    private void writeTables(Connection connection, CancellationToken token, ProgressListener progress)
            throws SQLException {
        City city = content.baseline().city();
        ProjectTables tables = new ProjectTables(connection);
        tables.putFact(Fact.FORMAT, Integer.toString(format.version()));
        tables.putFact(Fact.APPLICATION, "Quandian");
        tables.putFact(
                Fact.CREATED, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        tables.putFact(Fact.REGIME, content.regimeId());
        tables.putFact(Fact.ACTIVE_SCENARIO, content.activeScenario());
        tables.putFact(Fact.DRAWN_FORM, stamp);
        tables.insertCity(city);
        for (StoredScenario scenario : content.scenarios()) {
            tables.insertScenario(scenario);
        }
        if (content.view().isPresent()) {
            tables.putView(content.view().get());
        }
        tables.standards().insert(content.catalogues(), content.cataloguePosition());
        tables.documents().insert(content.documents());
        new ReportTables(connection).write(content.report());
        new LayerTables(connection).write(content.baseline(), sridOf(city), token, progress);
        try (Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        }
    }

    private static int sridOf(City city) {
        Matcher epsg = EPSG.matcher(city.crs().code());
        return epsg.matches() ? Integer.parseInt(epsg.group(1)) : 0;
    }
}
