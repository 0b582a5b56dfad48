package org.quandian.app.cli;

/** What a command tells the shell. */
public enum ExitCode {
    /** Everything was done. */
    DONE(0),
    /** The data cannot be used, or something unforeseen happened; the line on stderr says what. */
    UNUSABLE_DATA(1),
    /** The command line itself is wrong. */
    WRONG_USAGE(2),
    /** {@code replay --verify} found a difference. */
    VERIFICATION_FAILED(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /**
     * The code with that number.
     *
     * @throws IllegalArgumentException if there is none
     */
    static ExitCode of(int number) {
        for (ExitCode code : values()) {
            if (code.number == number) {
                return code;
            }
        }
        throw new IllegalArgumentException("no exit code " + number);
    }

    /** The number the shell sees. */
    public int number() {
        return number;
    }
}
