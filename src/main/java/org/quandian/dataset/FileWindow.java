package org.quandian.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Reads a file at any place through one buffer, mostly forwards. Never holds more than the piece asked for. One thread. */
final class FileWindow implements Closeable {
    private static final int WINDOW = 1 << 18;

    private final FileChannel channel;
    private final long size;
    private ByteBuffer buffer = ByteBuffer.allocate(WINDOW).limit(0);
    private long start;

    FileWindow(Path file) throws IOException {
        channel = FileChannel.open(file);
        size = channel.size();
    }

    /** Length of the file in bytes. */
    long size() {
        return size;
    }

    /** A view of those bytes, valid until the next call; they must lie inside the file. */
    ByteBuffer at(long position, int length) throws IOException {
        if (position < start || position + length > start + buffer.limit()) {
            fill(position, length);
        }
        return buffer.slice((int) (position - start), length);
    }

    private void fill(long position, int length) throws IOException {
        int wanted = (int) Math.min(Math.max(length, WINDOW), size - position);
        if (buffer.capacity() < wanted) {
            buffer = ByteBuffer.allocate(wanted);
        }
        buffer.clear().limit(wanted);
        start = position;
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, start + buffer.position()) < 0) {
                throw new java.io.EOFException("the file ends at " + (start + buffer.position()));
            }
        }
        buffer.flip();
        if (buffer.limit() < length) {
            throw new java.io.EOFException("the file ends at " + (start + buffer.limit()));
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
