package org.quandian.planning;

/** An edit that cannot be applied to this scenario; nothing was changed. */
public final class EditRejectedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why the edit was refused. */
    public enum Code {
        /** No intervention has this id. */
        UNKNOWN_ID,
        /** Another intervention already has this id. */
        DUPLICATE_ID,
        /** Nothing is left to undo. */
        NOTHING_TO_UNDO,
        /** Nothing is left to redo. */
        NOTHING_TO_REDO,
        /** The shape is empty, not of the kind (area, line, point) that is needed, or an area that crosses itself. */
        UNUSABLE_SHAPE,
        /** The intervention is locked: it has to be unlocked first. */
        LOCKED,
        /** A merge has a conflict that nobody settled; the subject is the intervention. */
        UNRESOLVED,
        /** There is no scenario of this name. */
        UNKNOWN_SCENARIO,
        /** There is a scenario of this name already. */
        SCENARIO_EXISTS,
        /** A scenario needs a name. */
        NO_NAME,
        /** The last scenario of a project cannot be deleted. */
        LAST_SCENARIO,
        /** A field is missing, not known, or its value cannot be used; the subject names it. */
        BAD_VALUE
    }

    private final Code code;
    private final String subject;

    /**
     * @param code why
     * @param subject the id it is about, may be empty
     */
    public EditRejectedException(Code code, String subject) {
        super(code + " " + subject);
        this.code = code;
        this.subject = subject;
    }

    /** Why the edit was refused. */
    public Code code() {
        return code;
    }

    /** The id it is about, may be empty. */
    public String subject() {
        return subject;
    }
}
