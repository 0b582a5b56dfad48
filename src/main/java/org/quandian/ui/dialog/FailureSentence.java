package org.quandian.ui.dialog;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.quandian.planning.EditRejectedException;
import org.quandian.portrayal.Messages;
import org.quandian.workspace.PlanRefusedException;
import org.quandian.workspace.ProjectFileException;
import org.quandian.workspace.UnusableDataException;
import org.quandian.workspace.table.TableRefusedException;

/**
 * A failure as people read it. Knows no toolkit.
 *
 * @param title what could not be done
 * @param why why not, and what to do
 * @param details what a technician wants to see; empty where the sentence says it all
 */
public record FailureSentence(String title, String why, String details) {
    /** Puts a failure into words. */
    public static FailureSentence of(Throwable failure, Messages words) {
        Throwable cause = unwrapped(failure);
        if (cause instanceof UnusableDataException unusable) {
            return new FailureSentence(
                    words.text("ui.failure.data"), words.text("data." + unusable.code(), unusable.args()), "");
        }
        if (cause instanceof ProjectFileException file) {
            return new FailureSentence(
                    words.text("ui.failure.project"), words.text("project." + file.code(), file.args()), "");
        }
        if (cause instanceof PlanRefusedException plan) {
            return refused(plan, words);
        }
        if (cause instanceof EditRejectedException edit) {
            return new FailureSentence(
                    words.text("ui.failure.edit"),
                    words.text("edit." + edit.code(), Map.of("subject", edit.subject())),
                    "");
        }
        if (cause instanceof TableRefusedException table) {
            return new FailureSentence(
                    words.text("ui.failure.file"), words.text("table.refused." + table.code(), table.args()), "");
        }
        if (cause instanceof FileSystemException file) {
            return new FailureSentence(
                    words.text("ui.failure.file"),
                    words.text("ui.failure.file.why", Map.of("path", String.valueOf(file.getFile()))),
                    String.valueOf(file.getReason()));
        }
        if (cause instanceof IOException io) {
            return new FailureSentence(
                    words.text("ui.failure.file"),
                    words.text("ui.failure.file.why", Map.of("path", "")),
                    String.valueOf(io.getMessage()));
        }
        return new FailureSentence(
                words.text("ui.failure.unexpected"), words.text("ui.failure.unexpected.why"), trace(cause));
    }

    /** The first fault at once, all of them in the details. */
    private static FailureSentence refused(PlanRefusedException plan, Messages words) {
        List<String> faults = plan.issues().stream()
                .map(issue -> words.text(where(issue.args()), issue.args())
                        + words.text("plan." + issue.code(), issue.args()))
                .toList();
        String count = Integer.toString(faults.size());
        return new FailureSentence(
                words.text("ui.failure.plan"),
                words.text("ui.failure.plan.why", Map.of("first", faults.get(0), "count", count)),
                faults.size() > 1 ? String.join("\n", faults) : "");
    }

    /** What is wrong with the file as a whole is at no record. */
    private static String where(Map<String, String> args) {
        return args.getOrDefault("record", "0").equals("0") ? "ui.failure.plan.in_file" : "cli.plan.AT_RECORD";
    }

    /** The failure itself, without the wrappers of futures. */
    public static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String trace(Throwable cause) {
        StringBuilder text = new StringBuilder(cause.toString());
        StackTraceElement[] frames = cause.getStackTrace();
        for (int i = 0; i < Math.min(frames.length, 12); i++) {
            text.append("\n  at ").append(frames[i]);
        }
        return text.toString();
    }
}
