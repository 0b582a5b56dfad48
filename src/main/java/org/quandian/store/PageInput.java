package org.quandian.store;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.locationtech.jts.geom.Geometry;

/** Reads what {@link PageOutput} wrote. Not thread-safe; pages do not know of one another. */
final class PageInput {
    private final ByteBuffer in;
    private final String[] words;

    /**
     * Begins a page.
     *
     * @throws DamagedPageException if it is not as it was written
     */
    PageInput(byte[] page) {
        if (page.length < 2 * Integer.BYTES || ByteBuffer.wrap(page).getInt() != PageOutput.checkSum(page)) {
            throw new DamagedPageException();
        }
        in = ByteBuffer.wrap(page);
        in.getInt();
        words = new String[count()];
        for (int i = 0; i < words.length; i++) {
            words[i] = text();
        }
    }

    int number() {
        return in.getInt();
    }

    long whole() {
        return in.getLong();
    }

    double real() {
        return Double.longBitsToDouble(in.getLong());
    }

    int tag() {
        return in.get();
    }

    Geometry shape() {
        Geometry shape = Wkb.read(in);
        in.order(ByteOrder.BIG_ENDIAN);
        return shape;
    }

    String text() {
        int length = count();
        String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }

    String word() {
        return words[in.getInt()];
    }

    /** A number of things of which each takes at least one byte. */
    int count() {
        int count = in.getInt();
        if (count < 0 || count > in.remaining()) {
            throw new BufferUnderflowException();
        }
        return count;
    }
}
