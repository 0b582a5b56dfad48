package org.quandian.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where a text goes: into a file, or on the screen. */
final class OutputFile {
    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            descriptionKey = "cli.evaluate.out")
    private @Nullable Path out;

    /** Writes the text where it was asked for. */
    void print(CommandContext context, String text) throws IOException {
        Path target = out;
        if (target == null) {
            context.streams().out().print(text);
        } else {
            OutputFiles.write(target, text);
        }
    }

    /** The same for a spreadsheet: Excel takes a CSV without a mark for text in the machine's own code page and garbles Chinese names. */
    void printCsv(CommandContext context, String text) throws IOException {
        print(context, out == null ? text : "\uFEFF" + text);
    }
}
