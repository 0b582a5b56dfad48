package org.quandian.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.quandian.workspace.table.TableRefusedException;

/** Writes files that are whole or not there: beside the target first, then moved over it. Stateless. */
final class WholeFile {
    private WholeFile() {}

    /** Something that can be written. */
    interface Content {
        void writeTo(OutputStream out) throws IOException, TableRefusedException;
    }

    /** Lets somebody write into a file, in place of what was there; what was there stays if that fails. */
    static void write(Path file, Content content) throws IOException, TableRefusedException {
        Path target = file.toAbsolutePath();
        Path partial = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(partial)) {
                content.writeTo(out);
            }
            move(partial, target);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private static void move(Path partial, Path target) throws IOException {
        try {
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            // Some network drives cannot; the file was whole before it is moved either way.
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
