package org.quandian.workspace;

/** How far a project has come with the walk ledger (步行口径). */
public enum WalkStatus {
    /** The city has no roads: there is nothing to walk on, and there never will be. */
    NO_ROADS,
    /** The network is being made, or will be as soon as somebody asks for it. */
    PREPARING,
    /** The figures are there. */
    READY,
    /** It could not be made, see {@link WalkState#failure}. */
    FAILED
}
