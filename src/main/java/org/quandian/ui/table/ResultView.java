package org.quandian.ui.table;

import org.quandian.planning.Ledger;
import org.quandian.planning.ZoneLevel;
import org.quandian.workspace.table.city.TableChoice;

/** How the figures of an indicator are listed. */
enum ResultView {
    UNITS("unit"),
    COMMUNITIES("community"),
    DISTRICTS("district"),
    GAPS("gaps");

    private final String id;

    ResultView(String id) {
        this.id = id;
    }

    /** The word in message keys and settings. */
    String id() {
        return id;
    }

    TableChoice of(String indicator, Ledger ledger) {
        return switch (this) {
            case UNITS -> new TableChoice.Result(indicator, ledger, ZoneLevel.UNIT);
            case COMMUNITIES -> new TableChoice.Result(indicator, ledger, ZoneLevel.COMMUNITY);
            case DISTRICTS -> new TableChoice.Result(indicator, ledger, ZoneLevel.DISTRICT);
            case GAPS -> new TableChoice.Gaps(indicator, ledger);
        };
    }
}
