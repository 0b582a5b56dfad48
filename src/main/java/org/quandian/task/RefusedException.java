package org.quandian.task;

import java.util.Map;

/**
 * Work that was refused for a reason that people can mend: a code and the values for its sentence, which is made where people are spoken
 * to. Immutable.
 */
public abstract class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Map<String, String> args;

    /**
     * @param code why
     * @param args values for the sentence
     */
    protected RefusedException(Enum<?> code, Map<String, String> args) {
        super(code + " " + args);
        this.args = Map.copyOf(args);
    }

    /** Why. */
    public abstract Enum<?> code();

    /** Values for the sentence. */
    public final Map<String, String> args() {
        return args;
    }
}
