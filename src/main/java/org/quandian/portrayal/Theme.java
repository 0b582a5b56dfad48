package org.quandian.portrayal;

/** The two looks of the program. */
public enum Theme {
    /** Ink on paper. */
    LIGHT("light"),
    /** Light on slate. */
    DARK("dark");

    private final String id;

    Theme(String id) {
        this.id = id;
    }

    /** The word used in settings, on the command line and in the names of style folders. */
    public String id() {
        return id;
    }
}
