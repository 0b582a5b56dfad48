package org.quandian.app.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes: results to {@code out}, everything else to {@code err}; both UTF-8 whatever the machine's locale says.
 *
 * @param out results
 * @param err failures and progress
 * @param progressVisible whether somebody watches {@code err}
 */
public record CommandStreams(PrintStream out, PrintStream err, boolean progressVisible) {
    /** Streams in UTF-8 over raw ones. */
    public static CommandStreams utf8(OutputStream out, OutputStream err, boolean progressVisible) {
        return new CommandStreams(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                progressVisible);
    }
}
