package org.quandian.workspace;

import java.util.Map;
import org.quandian.task.RefusedException;

/** A city that cannot be read at all: says what is wrong, where, by code; {@code ui} and {@code app} make the sentence. */
public final class UnusableDataException extends RefusedException {
    private static final long serialVersionUID = 1;

    /** Why. The sentences stand in the message files under {@code data.<code>}. */
    public enum Code {
        /** The folder or file is not there (args: path). */
        NOT_FOUND,
        /** There is no {@code city.yaml} in the folder (args: path). */
        NO_MANIFEST,
        /** {@code city.yaml} cannot be understood (args: path, line, reason). */
        BAD_MANIFEST,
        /** The working CRS is in degrees (args: crs). */
        CRS_GEOGRAPHIC,
        /** The working CRS is not known (args: crs). */
        CRS_UNKNOWN,
        /** The rule set is not known (args: regime). */
        REGIME_UNKNOWN,
        /** No usable residential parcel (args: file). */
        NO_RESIDENTIAL,
        /** A rules file cannot be understood (args: path, line, reason). */
        BAD_CATALOGUE,
        /** A plan file cannot be understood (args: path, line, reason). */
        BAD_PLAN
    }

    private final Code code;

    /**
     * @param code why
     * @param args values for the sentence
     */
    public UnusableDataException(Code code, Map<String, String> args) {
        super(code, args);
        this.code = code;
    }

    @Override
    public Code code() {
        return code;
    }
}
