package org.quandian.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.h2.store.fs.FilePath;

/**
 * A file that is open and locked for this process alone. The lock is the operating system's: it ends with the process, however that
 * ends, so nothing stale can block a project.
 */
final class HeldFile implements AutoCloseable {
    private static final Set<OpenOption> EXISTING = Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE);
    private static final Set<OpenOption> NEW =
            Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);

    private final Path path;
    private final FileChannel channel;
    private final HeldDisk disk;

    private HeldFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
        this.disk = new HeldDisk("qd" + UUID.randomUUID().toString().replace("-", ""), channel);
        FilePath.register(disk);
    }

    /** Holds a file that is there; empty if somebody else has it. */
    static Optional<HeldFile> hold(Path path) throws IOException {
        return locked(path, EXISTING);
    }

    /** Makes an empty file, over whatever a killed process left under that name; empty if somebody else has it. */
    static Optional<HeldFile> make(Path path) throws IOException {
        Optional<HeldFile> made = locked(path, NEW);
        if (made.isPresent()) {
            made.get().channel.truncate(0);
        }
        return made;
    }

    private static Optional<HeldFile> locked(Path path, Set<OpenOption> options) throws IOException {
        FileChannel channel = FileChannel.open(path, options);
        boolean held = false;
        try {
            FileLock lock = channel.tryLock();
            held = lock != null;
            return held ? Optional.of(new HeldFile(path, channel)) : Optional.empty();
        } catch (OverlappingFileLockException here) {
            // this very process has it open elsewhere
            return Optional.empty();
        } finally {
            if (!held) {
                channel.close();
            }
        }
    }

    /** Where it is. */
    Path path() {
        return path;
    }

    /** What follows {@code jdbc:h2:} to reach it as a database. */
    String databaseName() {
        return disk.databaseName();
    }

    /** The name under which it is reached as a plain MVStore. */
    String storeName() {
        return disk.storeName();
    }

    /** Bytes, at most as many as asked for. */
    byte[] read(long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        int read = 0;
        while (read >= 0 && buffer.hasRemaining()) {
            read = channel.read(buffer, position + buffer.position());
        }
        byte[] bytes = new byte[buffer.position()];
        buffer.flip();
        buffer.get(bytes);
        return bytes;
    }

    /**
     * Makes sure that a file still empty can grow to that size, by letting it.
     *
     * @throws IOException if the disk has no room
     */
    void reserve(long bytes) throws IOException {
        ByteBuffer zeros = ByteBuffer.allocate(1 << 20);
        for (long position = 0; position < bytes; position += zeros.capacity()) {
            zeros.clear();
            while (zeros.hasRemaining()) {
                channel.write(zeros, position + zeros.position());
            }
        }
        channel.force(false);
        channel.truncate(0);
    }

    /**
     * Copies everything into a new file and forces it to the disk. Reads through the channel that holds the file: closing another one
     * would end the lock.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is one
     */
    void copyTo(Path target) throws IOException {
        try (FileChannel copy = FileChannel.open(target, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            long copied = 0;
            while (copied < channel.size()) {
                copied += channel.transferTo(copied, channel.size() - copied, copy);
            }
            copy.force(true);
        }
    }

    /** Bytes. */
    long size() throws IOException {
        return channel.size();
    }

    /** Waits until everything written is on the disk itself and not only in the system's memory. */
    void force() throws IOException {
        channel.force(false);
    }

    /** Lets go of the file; its lock ends. */
    @Override
    public void close() {
        FilePath.unregister(disk);
        try {
            channel.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
