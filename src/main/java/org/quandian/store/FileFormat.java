package org.quandian.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.h2.mvstore.MVStore;

/**
 * The versions of the project file that this program knows. The version stands in the table META, and once more in the store's own
 * header, where it can be read before the database starts and marks the file as ours.
 *
 * @param upgrades the step from version 1 to 2, from 2 to 3, …; each must bear being run again, because H2 commits whenever a table
 *     changes: a process killed on the way leaves the old number and the step is taken once more
 */
record FileFormat(List<Upgrade> upgrades) {
    /**
     * Version 2 gave interventions their fields, the city its cohorts and the project its own standards; version 3 the project its walking
     * network and plans their streets; version 4 the project its own documents.
     */
    static final FileFormat CURRENT = new FileFormat(List.of(
            connection -> Database.runScript(connection, "format-2.sql"),
            connection -> Database.runScript(connection, "format-3.sql"),
            connection -> Database.runScript(connection, "format-4.sql")));

    /** The letters QD in the upper half of the header's number. */
    private static final int MARK = 0x5144_0000;

    private static final int MARK_BITS = 0xffff_0000;

    /** Takes a copy. */
    FileFormat {
        upgrades = List.copyOf(upgrades);
    }

    /** The newest version, which is written. */
    int version() {
        return upgrades.size() + 1;
    }

    /** The version of a store that is one of ours, 0 of one that is not. */
    static int versionOf(MVStore store) {
        int mark = store.getStoreVersion();
        return (mark & MARK_BITS) == MARK ? mark & ~MARK_BITS : 0;
    }

    /** Marks a file as ours, of the newest version. */
    void markIn(HeldFile file) {
        try (MVStore store = new MVStore.Builder().fileName(file.storeName()).open()) {
            store.setStoreVersion(MARK | version());
            store.commit();
        }
    }

    /** Brings a database up to the newest version; does nothing where it is. */
    void upgrade(Connection connection) throws SQLException {
        ProjectTables tables = new ProjectTables(connection);
        int from = Integer.parseInt(tables.getFact(Fact.FORMAT));
        for (int version = from; version < version(); version++) {
            upgrades.get(version - 1).run(connection);
            tables.putFact(Fact.FORMAT, Integer.toString(version + 1));
            connection.commit();
        }
    }

    /** One step; may be run again after it was cut short. */
    interface Upgrade {
        /** Changes the tables. */
        void run(Connection connection) throws SQLException;
    }
}
