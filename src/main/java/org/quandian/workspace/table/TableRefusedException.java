package org.quandian.workspace.table;

import java.util.Map;
import org.quandian.task.RefusedException;

/** A table that cannot be written as it was asked. The sentences stand in the message files under {@code table.refused.<code>}. */
public final class TableRefusedException extends RefusedException {
    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Code {
        /** The ending of the name is neither .csv nor .xlsx (args: file). */
        UNKNOWN_FORM,
        /** More rows than a sheet of a workbook holds (args: rows, most). */
        TOO_MANY_ROWS,
        /** A text longer than a cell holds (args: row, column, most). */
        TEXT_TOO_LONG,
        /** A CSV file holds one table, not several (args: tables). */
        ONE_TABLE_ONLY
    }

    private final Code code;

    /**
     * @param code why
     * @param args values for the sentence
     */
    public TableRefusedException(Code code, Map<String, String> args) {
        super(code, args);
        this.code = code;
    }

    @Override
    public Code code() {
        return code;
    }
}
