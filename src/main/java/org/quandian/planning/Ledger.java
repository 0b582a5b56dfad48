package org.quandian.planning;

/** The two ways of saying "within reach" (口径). One figure never mixes them. */
public enum Ledger {
    /** 半径口径: straight line from the boundary of the facility, what the official form asks for. */
    RADIUS("radius"),
    /** 步行口径: distance along streets, what residents walk. */
    WALK("walk");

    private final String id;

    Ledger(String id) {
        this.id = id;
    }

    /** The word used in files and on the command line. */
    public String id() {
        return id;
    }
}
