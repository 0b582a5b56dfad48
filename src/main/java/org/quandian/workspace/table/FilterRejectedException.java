package org.quandian.workspace.table;

/** A filter that cannot be understood. The sentences stand in the message files under {@code table.filter.<code>}. */
public final class FilterRejectedException extends Exception {
    private static final long serialVersionUID = 1;

    /** What is wrong with it. */
    public enum Code {
        /** No column is called so; {@code subject} is the word, {@code hint} a column that looks like it. */
        UNKNOWN_COLUMN,
        /** A number is needed; {@code subject} stands there instead. */
        NOT_A_NUMBER,
        /** Something is missing behind the comparison. */
        VALUE_MISSING,
        /** Words can be equal or contained, not greater or less; {@code subject} is the column. */
        WORDS_HAVE_NO_SIZE,
        /** The text stops making sense at {@code subject}. */
        BAD_SYNTAX,
        /** There is no such function. */
        UNKNOWN_FUNCTION
    }

    private final Code code;
    private final int position;
    private final String subject;
    private final String hint;

    /**
     * @param code what is wrong
     * @param position index of the character where it goes wrong, from 0
     * @param subject the piece of text that is meant
     */
    public FilterRejectedException(Code code, int position, String subject) {
        this(code, position, subject, "");
    }

    /**
     * @param code what is wrong
     * @param position index of the character where it goes wrong, from 0
     * @param subject the piece of text that is meant
     * @param hint what may have been meant; empty where nothing comes to mind
     */
    public FilterRejectedException(Code code, int position, String subject, String hint) {
        super(code + " at " + position + ": " + subject);
        this.code = code;
        this.position = position;
        this.subject = subject;
        this.hint = hint;
    }

    /** What is wrong. */
    public Code code() {
        return code;
    }

    /** Index of the character where it goes wrong, from 0. */
    public int position() {
        return position;
    }

    /** The piece of text that is meant; may be empty. */
    public String subject() {
        return subject;
    }

    /** What may have been meant; may be empty. */
    public String hint() {
        return hint;
    }
}
