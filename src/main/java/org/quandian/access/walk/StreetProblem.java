package org.quandian.access.walk;

/**
 * What of a plan's streets is of no use. A value.
 *
 * @param id the intervention
 * @param code what is wrong with it
 */
public record StreetProblem(String id, Code code) {
    /** What can be wrong. */
    public enum Code {
        /** A link whose ends are near no street and that crosses none: nobody gets onto it. */
        LINK_JOINS_NOTHING,
        /** A link that meets streets in one place only: it leads nowhere else. */
        LINK_JOINS_ONCE,
        /** A bar that no street is near. */
        BAR_HITS_NOTHING,
        /** An entrance that is near nothing to be entered, or whose {@code of} is not there. */
        ENTRANCE_INTO_NOTHING,
        /** An entrance that no street is near. */
        ENTRANCE_OFF_STREETS
    }
}
