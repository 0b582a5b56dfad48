package org.quandian.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;
import org.h2.store.fs.FilePath;

/**
 * The disk that H2 sees: one folder with one file in it, which is the user's project file under whatever name the user gave it. H2
 * insists on {@code .mv.db} and on making neighbours of its own; here it gets its suffix, and neighbours cannot be made. Nothing of the
 * user's path reaches an H2 address, where a semicolon or a backslash would mean something.
 */
final class HeldDisk extends FilePath {
    /** The name of the database on this disk; H2 adds its suffix. */
    private static final String DATABASE = ":/project";

    private static final String STORE = DATABASE + ".mv.db";

    private final String scheme;
    private final FileChannel channel;

    /**
     * A disk.
     *
     * @param scheme its name, not used by any other disk
     * @param channel the file, open and locked
     */
    HeldDisk(String scheme, FileChannel channel) {
        this(scheme, channel, scheme + ":/");
    }

    private HeldDisk(String scheme, FileChannel channel, String path) {
        this.scheme = scheme;
        this.channel = channel;
        this.name = path;
    }

    /** What follows {@code jdbc:h2:} to reach the file as a database. */
    String databaseName() {
        return scheme + DATABASE;
    }

    /** The name under which the file is reached as a plain MVStore. */
    String storeName() {
        return scheme + STORE;
    }

    private boolean isTheFile() {
        return name.equals(storeName());
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        if (!isTheFile()) {
            throw new IOException("only the project file can be opened here: " + name);
        }
        return new HeldChannel(channel);
    }

    @Override
    public long size() {
        try {
            return isTheFile() ? channel.size() : 0;
        } catch (IOException closed) {
            // as H2's own disks answer for a file that cannot be asked
            return 0;
        }
    }

    @Override
    public FilePath getPath(String path) {
        return new HeldDisk(scheme, channel, path);
    }

    @Override
    public String getScheme() {
        return scheme;
    }

    @Override
    public boolean exists() {
        return isTheFile() || isDirectory();
    }

    @Override
    public boolean isDirectory() {
        return name.equals(scheme + ":/");
    }

    @Override
    public boolean isRegularFile() {
        return isTheFile();
    }

    @Override
    public boolean isAbsolute() {
        return true;
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public FilePath toRealPath() {
        return this;
    }

    @Override
    public FilePath getParent() {
        return getPath(scheme + ":/");
    }

    @Override
    public List<FilePath> newDirectoryStream() {
        return List.of();
    }

    @Override
    public long lastModified() {
        return 0;
    }

    @Override
    public boolean createFile() {
        return false;
    }

    @Override
    public boolean setReadOnly() {
        return false;
    }

    /** Nothing but the file is ever there, and the file stays. */
    @Override
    public void delete() {}

    @Override
    public void createDirectory() {
        throw new UnsupportedOperationException(name);
    }

    @Override
    public void moveTo(FilePath newName, boolean atomicReplace) {
        throw new UnsupportedOperationException(name);
    }
}
