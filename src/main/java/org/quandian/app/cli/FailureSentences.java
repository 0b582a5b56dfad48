package org.quandian.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.quandian.planning.EditRejectedException;
import org.quandian.portrayal.Messages;
import org.quandian.workspace.ProjectFileException;
import org.quandian.workspace.UnusableDataException;
import org.quandian.workspace.table.FilterRejectedException;
import org.quandian.workspace.table.TableRefusedException;
import org.quandian.workspace.table.city.FilterSentences;

/** Turns a failure that a person can do something about into one line. What it does not know is a defect of the program. */
final class FailureSentences {
    private final Messages messages;

    FailureSentences(Messages messages) {
        this.messages = messages;
    }

    /** One line and the code for the shell; empty for failures nobody foresaw. */
    Optional<Sentence> find(Throwable thrown) {
        Throwable failure = unwrapped(thrown);
        if (failure instanceof CommandFailure known) {
            return Optional.of(new Sentence(known.exitCode(), messages.text(known.key(), known.args())));
        }
        if (failure instanceof UnusableDataException data) {
            return unusable("data." + data.code(), data.args());
        }
        if (failure instanceof ProjectFileException project) {
            return unusable("project." + project.code(), project.args());
        }
        if (failure instanceof EditRejectedException edit) {
            return unusable("edit." + edit.code(), Map.of("subject", edit.subject()));
        }
        if (failure instanceof FilterRejectedException filter) {
            String sentence = oneLine(new FilterSentences(messages).text(filter));
            return Optional.of(new Sentence(ExitCode.WRONG_USAGE, sentence));
        }
        if (failure instanceof TableRefusedException table) {
            return unusable("table.refused." + table.code(), table.args());
        }
        if (failure instanceof InvalidPathException path) {
            return unusable("cli.error.BAD_PATH", Map.of("path", path.getInput()));
        }
        if (failure instanceof IOException io) {
            return unusable("cli.error.IO", Map.of("reason", reason(io)));
        }
        return failure instanceof OutOfMemoryError ? unusable("cli.error.MEMORY", memory()) : Optional.empty();
    }

    private Optional<Sentence> unusable(String key, Map<String, String> args) {
        return Optional.of(new Sentence(ExitCode.UNUSABLE_DATA, oneLine(messages.text(key, args))));
    }

    /** Futures and streams wrap what went wrong; people want to hear what it was. */
    static Throwable unwrapped(Throwable thrown) {
        Throwable failure = thrown;
        while ((failure instanceof CompletionException
                        || failure instanceof ExecutionException
                        || failure instanceof UncheckedIOException)
                && failure.getCause() != null) {
            failure = failure.getCause();
        }
        return failure;
    }

    private String reason(IOException failure) {
        String file = failure instanceof FileSystemException system && system.getFile() != null
                ? system.getFile() + ": "
                : "";
        if (failure instanceof NoSuchFileException) {
            return file + messages.text("cli.error.reason.MISSING");
        }
        if (failure instanceof AccessDeniedException) {
            return file + messages.text("cli.error.reason.DENIED");
        }
        String said = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return file + (said == null ? failure.getClass().getSimpleName() : said);
    }

    private static Map<String, String> memory() {
        long megabytes = Runtime.getRuntime().maxMemory() / (1024 * 1024);
        return Map.of("megabytes", String.format(Locale.ROOT, "%d", megabytes));
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /** One line for people and the code for the shell. */
    record Sentence(ExitCode exitCode, String text) {}
}
