package org.quandian.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/**
 * What H2 gets when it opens the project file: reads and writes go to the one channel that holds the lock. Closing it does not close
 * that channel, because on POSIX systems closing any channel of a file gives up this process's lock on it.
 */
final class HeldChannel extends FileBaseDefault {
    private final FileChannel channel;

    /** Reads and writes through this channel. */
    HeldChannel(FileChannel channel) {
        this.channel = channel;
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
        return channel.read(target, position);
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
        return channel.write(source, position);
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        channel.truncate(size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        channel.force(metaData);
    }

    /** The file is locked already, for as long as it is held. */
    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
        return new FileLock(this, position, size, shared) {
            @Override
            public boolean isValid() {
                return channel.isOpen();
            }

            @Override
            public void release() {
                // given up with the channel
            }
        };
    }
}
