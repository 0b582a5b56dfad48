package org.quandian.store;

import java.util.Locale;

/** The rows of the table META. */
enum Fact {
    /** Number of the file's format. */
    FORMAT,
    /** Which program made it. */
    APPLICATION,
    /** When it was made, ISO 8601, UTC. */
    CREATED,
    /** The rule set in force. */
    REGIME,
    /** The scenario on screen. */
    ACTIVE_SCENARIO,
    /** How many of the project's own editions of the standards count; 0 is the shipped catalogue. */
    STANDARDS_IN_FORCE,
    /** The stamp of the drawn-up form that shows the tables as they are; empty it after changing a layer by other means. */
    DRAWN_FORM;

    /** The word in the table. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
