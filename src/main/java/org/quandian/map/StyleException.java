package org.quandian.map;

/** A style file that cannot be used. The message says which file, which line and what was found there. */
public final class StyleException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final int line;

    StyleException(String file, int line, String what) {
        super(file + ":" + line + ": " + what);
        this.file = file;
        this.line = line;
    }

    /** Name of the file. */
    public String file() {
        return file;
    }

    /** Line counted from 1; 0 where it is not known. */
    public int line() {
        return line;
    }
}
