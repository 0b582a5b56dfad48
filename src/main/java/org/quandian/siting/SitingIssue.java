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
        ON_INTERVENTION,
        /** A street that leads across water and is no bridge. */
        ACROSS_WATER,
        /** A street that leads across a railway and is neither bridge nor underpass. */
        ACROSS_RAILWAY,
        /** A street that leads through a building. */
        THROUGH_BUILDING,
        /** A bar that lies across no road. */
        NO_ROAD,
        /** An entrance that is far from what it leads into, or from everything. */
        FAR_FROM_PLACE
    }

    /** Takes a copy. */
    public SitingIssue {
        args = Map.copyOf(args);
    }
}
