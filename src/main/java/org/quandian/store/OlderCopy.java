package org.quandian.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps a project as an older program left it, before it is brought up to the newer format: {@code 鹿城.qdp} of version 1 is still there as
 * {@code 鹿城.v1.qdp}, which the older program opens. It never takes the place of another file.
 */
final class OlderCopy {
    private static final String SUFFIX = ".qdp";

    private OlderCopy() {}

    /**
     * Makes the copy.
     *
     * @param version the version of the file
     * @throws IOException if there is no room for it or no right to make it; nothing is left then
     */
    static void make(HeldFile file, int version) throws IOException {
        for (int number = 1; ; number++) {
            Path copy = file.path()
                    .toAbsolutePath()
                    .resolveSibling(nameOf(String.valueOf(file.path().getFileName()), version, number));
            if (Files.exists(copy)) {
                continue;
            }
            Path part = copy.resolveSibling(copy.getFileName() + ".part");
            Files.deleteIfExists(part);
            try {
                file.copyTo(part);
                Files.move(part, copy);
                return;
            } catch (FileAlreadyExistsException taken) {
                // somebody made one in this very moment: the next name
                Files.deleteIfExists(part);
            } catch (IOException failed) {
                Files.deleteIfExists(part);
                throw failed;
            }
        }
    }

    private static String nameOf(String name, int version, int number) {
        String mark = ".v" + version + (number == 1 ? "" : "-" + number);
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) + mark + SUFFIX : name + mark;
    }
}
