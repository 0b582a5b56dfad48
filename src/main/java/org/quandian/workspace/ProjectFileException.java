package org.quandian.workspace;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A project file that cannot be used; nothing was changed. */
public final class ProjectFileException extends Exception {
    private static final long serialVersionUID = 1;

    /** Why. The sentences stand in the message files under {@code project.<code>}. */
    public enum Code {
        /** There is no such file (args: path). */
        NOT_FOUND,
        /** Something is already there (args: path). */
        EXISTS,
        /** Another program, or another window, has it open (args: path). */
        ALREADY_OPEN,
        /** Not one of our files (args: path). */
        NOT_A_PROJECT,
        /** Made by a newer version of the program (args: path, version, supported). */
        NEWER_VERSION,
        /** Our file, but damaged (args: path, reason). */
        DAMAGED,
        /** Cannot be written: rights or disk space (args: path, reason). */
        NOT_WRITABLE
    }

    private final Code code;
    private final transient Map<String, String> args;

    /**
     * @param code why
     * @param args values for the sentence
     * @param cause what the storage said, may be null
     */
    public ProjectFileException(Code code, Map<String, String> args, @Nullable Throwable cause) {
        super(code + " " + args, cause);
        this.code = code;
        this.args = Map.copyOf(args);
    }

    /** Why. */
    public Code code() {
        return code;
    }

    /** Values for the sentence. */
    public Map<String, String> args() {
        return args;
    }
}
