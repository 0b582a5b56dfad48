package org.quandian.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.MVStore;
import org.quandian.workspace.ProjectFileException;
import org.quandian.workspace.ProjectFileException.Code;

/**
 * Looks at a file before the database may touch it: whether it is a store at all, whether it is ours, of a version we know, and whole.
 * Reads only; but a file of an older version is copied aside and gets the new version's mark before its tables are brought up to it, so that an older
 * program leaves it alone from then on, whatever happens in between.
 */
final class StoreCheck {
    private static final int BLOCK = 4096;
    private static final String HEADER = "H:2,";
    private static final Pattern VERSION = Pattern.compile(",version:([0-9a-f]{1,15})\\b");

    private StoreCheck() {}

    /**
     * Checks a file.
     *
     * @return the drawn-up form of its layers, taken out while we are at it
     */
    static Optional<DrawnForm> check(HeldFile file, FileFormat format) throws ProjectFileException {
        try {
            Found found = look(file, format);
            if (found.version() < format.version()) {
                OlderCopy.make(file, found.version());
                format.markIn(file);
            }
            return found.drawn();
        } catch (IOException noCopy) {
            throw Failures.notWritable(file.path(), noCopy);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError damaged) {
            throw Failures.damaged(file.path(), damaged);
        }
    }

    private static Found look(HeldFile file, FileFormat format) throws ProjectFileException {
        long newest = newestVersionIn(file);
        try (MVStore store =
                new MVStore.Builder().fileName(file.storeName()).readOnly().open()) {
            if (store.getCurrentVersion() < newest) {
                throw Failures.cutShort(file.path());
            }
            int version = FileFormat.versionOf(store);
            if (version == 0) {
                throw Failures.of(Code.NOT_A_PROJECT, file.path());
            }
            if (version > format.version()) {
                throw Failures.newerVersion(file.path(), version, format.version());
            }
            return new Found(version, DrawnForm.findIn(store));
        }
    }

    /**
     * The newest version of the store that its header knows of; the header may be behind, never ahead. A store that opens with an older
     * one has lost its end, and H2 would not say so.
     */
    private static long newestVersionIn(HeldFile file) throws ProjectFileException {
        try {
            String first = header(file, 0);
            String second = header(file, BLOCK);
            if (!first.startsWith(HEADER) && !second.startsWith(HEADER)) {
                throw Failures.of(Code.NOT_A_PROJECT, file.path());
            }
            return Math.max(version(first), version(second));
        } catch (IOException unreadable) {
            throw Failures.damaged(file.path(), unreadable);
        }
    }

    private static String header(HeldFile file, long position) throws IOException {
        String block = new String(file.read(position, BLOCK), StandardCharsets.ISO_8859_1);
        return block.lines().findFirst().orElse("");
    }

    private static long version(String header) {
        Matcher version = VERSION.matcher(header);
        return header.startsWith(HEADER) && version.find() ? Long.parseLong(version.group(1), 16) : 0;
    }

    /** What a store is found to be. */
    private record Found(int version, Optional<DrawnForm> drawn) {}
}
