package org.quandian.workspace;

/** Why there is no walk ledger although the city has roads. */
public enum WalkFailure {
    /** None of the roads can be walked: all are closed by their class, or none has a usable line. */
    NO_STREETS,
    /** Something nobody foresaw; the future of {@link Workspace#prepareWalk} fails with it. */
    UNEXPECTED
}
