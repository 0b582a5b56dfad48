package org.quandian.workspace;

import java.util.Map;

/**
 * One thing that is the matter with a plan in a file.
 *
 * @param code what it is
 * @param severity whether the plan can be used all the same
 * @param args values for the sentence; always {@code file} and {@code record} (which record of the file, counted from 1, {@code 0} where
 *     it is about the whole file), {@code id} of the intervention (may be empty) and {@code line} ({@code 0} where lines mean nothing)
 */
public record PlanIssue(Code code, Severity severity, Map<String, String> args) {
    /** What becomes of it. */
    public enum Severity {
        /** The plan is used without what was met. */
        NOTE,
        /** The plan is not used. */
        ERROR
    }

    /** What was met. The sentences stand in the message files under {@code plan.<code>}. */
    public enum Code {
        /** No plan at all (args: reason). */
        NOT_A_PLAN,
        /** Its text breaks off or is no JSON (args: line). */
        NOT_JSON,
        /** No collection of features, or none with a feature in it. */
        NO_FEATURES,
        /** Written by a newer version of the program (args: version, supported, program). */
        NEWER_VERSION,
        /** It belongs to another city (args: theirs, ours). */
        OTHER_CITY,
        /** Its coordinates are in another system (args: theirs, ours). */
        OTHER_CRS,
        /** Its coordinates look like degrees (args: ours). */
        DEGREES,
        /** An intervention lies outside of the city. */
        OUTSIDE_CITY,
        /** The kind is not known, or not said (args: value). */
        UNKNOWN_KIND,
        /** A field is not known to its kind (args: field). */
        UNKNOWN_FIELD,
        /** A field that its kind needs is missing (args: field). */
        MISSING_FIELD,
        /** The value of a field cannot be used (args: field, value). */
        BAD_VALUE,
        /** It has no shape. */
        NO_SHAPE,
        /** The shape cannot be read or is not valid (args: reason). */
        BAD_SHAPE,
        /** The shape has neither length nor area. */
        ZERO_SIZE,
        /** The shape is not of the kind that is needed (args: need). */
        WRONG_SHAPE,
        /** An earlier record has the same id. */
        DUPLICATE_ID
    }

    /** Takes a copy. */
    public PlanIssue {
        args = Map.copyOf(args);
    }
}
