package org.quandian.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quandian.workspace.ProjectFileException;
import org.quandian.workspace.ProjectFileException.Code;

/**
 * Says what went wrong in the words of the port. Where a reason is known by name it is given as {@code @project.reason.NAME}, a key of
 * the message files; else as the system said it.
 */
final class Failures {
    private static final String REASON = "@project.reason.";

    /** Less room than this, bytes, is none. */
    private static final long ROOM_TO_WORK = 1 << 20;

    private Failures() {}

    /** A failure that needs no reason. */
    static ProjectFileException of(Code code, Path path) {
        return new ProjectFileException(code, Map.of("path", path.toString()), null);
    }

    /** Made by a newer program. */
    static ProjectFileException newerVersion(Path path, int version, int supported) {
        return new ProjectFileException(
                Code.NEWER_VERSION,
                Map.of(
                        "path", path.toString(),
                        "version", Integer.toString(version),
                        "supported", Integer.toString(supported)),
                null);
    }

    /** Our file, but its end is missing. */
    static ProjectFileException cutShort(Path path) {
        return with(Code.DAMAGED, path, REASON + "CUT_SHORT", null);
    }

    /** Our file, but it cannot be understood. */
    static ProjectFileException damaged(Path path, Throwable cause) {
        return with(Code.DAMAGED, path, messageOf(cause), cause);
    }

    /** There is no folder to write into. */
    static ProjectFileException noFolder(Path path) {
        return with(Code.NOT_WRITABLE, path, REASON + "NO_FOLDER", null);
    }

    /** Cannot be written. */
    static ProjectFileException notWritable(Path path, Throwable cause) {
        return with(Code.NOT_WRITABLE, path, writeReason(path, cause), cause);
    }

    private static String writeReason(Path path, Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof AccessDeniedException) {
                return REASON + "NO_RIGHTS";
            }
            if (each instanceof NoSuchFileException) {
                return REASON + "NO_FOLDER";
            }
            String message = Objects.requireNonNullElse(each.getMessage(), "");
            if (each instanceof IOException && message.contains("Read-only file system")) {
                return REASON + "NO_RIGHTS";
            }
            if (message.contains("No space left") || message.contains("not enough space")) {
                return REASON + "DISK_FULL";
            }
        }
        return isFull(path) ? REASON + "DISK_FULL" : messageOf(cause);
    }

    /** H2 does not always pass on what the system told it. */
    private static boolean isFull(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        try {
            return folder != null && Files.getFileStore(folder).getUsableSpace() < ROOM_TO_WORK;
        } catch (IOException cannotBeTold) {
            return false;
        }
    }

    /** The first line of what was said; the rest is for the log. */
    private static String messageOf(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank()
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse(message);
    }

    private static ProjectFileException with(Code code, Path path, String reason, @Nullable Throwable cause) {
        return new ProjectFileException(code, Map.of("path", path.toString(), "reason", reason), cause);
    }
}
