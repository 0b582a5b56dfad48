package org.quandian.siting;

import java.util.Map;

/**
 * One reason why an intervention should not stand where it is.
 *
 * @param code which rule it breaks
 * @param args values for the sentence: {@code area}, {@code min}, {@code max}, {@code name}
 */
public record SitingIssue(Code code, Map<String, String> args) {
    /** Which rule is broken. */
    public enum Code {
        /** Smaller than its kind allows. */
        TOO_SMALL,
        /** Larger than its kind allows. */
        TOO_LARGE,
        /** On a building. */
        INSIDE_BUILDING,
        /** In a river, lake or canal. */
        IN_WATER,
        /** On railway land. */
        ON_RAILWAY,
        /** Not (wholly) inside the study area. */
        OUTSIDE_STUDY_AREA,
        /** On an existing park. */
        ON_PARK,
        /** On another intervention. */
        ON_INTERVENTION
    }

    /** Takes a copy. */
    public SitingIssue {
        args = Map.copyOf(args);
    }
}
