package org.quandian.dataset.demo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Replaces the first bytes of a file that was written before its counts were known. */
final class HeaderPatch {
    private HeaderPatch() {}

    static void overwrite(Path path, byte[] header) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(path, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(header);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }
}
