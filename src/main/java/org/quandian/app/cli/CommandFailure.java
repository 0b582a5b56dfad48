package org.quandian.app.cli;

import java.util.Map;

/** A command that cannot go on: an exit code and the key of a sentence with its values. */
public final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ExitCode exitCode;
    private final String key;
    private final transient Map<String, String> args;

    /**
     * @param exitCode what the shell is told
     * @param key key of the sentence in the message files
     * @param args values for the sentence
     */
    public CommandFailure(ExitCode exitCode, String key, Map<String, String> args) {
        super(key + " " + args);
        this.exitCode = exitCode;
        this.key = key;
        this.args = Map.copyOf(args);
    }

    /** A value on the command line that no data could make right. */
    static CommandFailure usage(String key, Map<String, String> args) {
        return new CommandFailure(ExitCode.WRONG_USAGE, key, args);
    }

    /** Something in the data. */
    static CommandFailure data(String key, Map<String, String> args) {
        return new CommandFailure(ExitCode.UNUSABLE_DATA, key, args);
    }

    /** What the shell is told. */
    public ExitCode exitCode() {
        return exitCode;
    }

    /** Key of the sentence. */
    public String key() {
        return key;
    }

    /** Values for the sentence. */
    public Map<String, String> args() {
        return args;
    }
}
