package org.quandian.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.locationtech.jts.geom.Geometry;

/**
 * Writes one page of the drawn-up form: check sum, list of words, content. Words that come again and again are written once. Not
 * thread-safe.
 */
final class PageOutput {
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
    private final DataOutputStream out = new DataOutputStream(bytes);

    void number(int value) {
        run(() -> out.writeInt(value));
    }

    void whole(long value) {
        run(() -> out.writeLong(value));
    }

    void real(double value) {
        run(() -> out.writeLong(Double.doubleToRawLongBits(value)));
    }

    void tag(int value) {
        run(() -> out.writeByte(value));
    }

    void shape(Geometry value) {
        run(() -> Wkb.write(value, 0, out));
    }

    /** A text that will hardly be met again. */
    void text(String value) {
        run(() -> write(value, out));
    }

    /** A text that is likely to be met again on this page. */
    void word(String value) {
        Integer known = words.putIfAbsent(value, words.size());
        number(known == null ? words.size() - 1 : known);
    }

    /** The finished page. */
    byte[] page() {
        ByteArrayOutputStream all = new ByteArrayOutputStream(bytes.size() + 1024);
        try (DataOutputStream target = new DataOutputStream(all)) {
            target.writeInt(0);
            target.writeInt(words.size());
            for (String word : words.keySet()) {
                write(word, target);
            }
            bytes.writeTo(target);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        byte[] page = all.toByteArray();
        ByteBuffer.wrap(page).putInt(checkSum(page));
        return page;
    }

    /** The check sum of everything behind the first four bytes. */
    static int checkSum(byte[] page) {
        CRC32 sum = new CRC32();
        sum.update(page, Integer.BYTES, page.length - Integer.BYTES);
        return (int) sum.getValue();
    }

    private static void write(String text, DataOutputStream target) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        target.writeInt(utf8.length);
        target.write(utf8);
    }

    private static void run(Writing writing) {
        try {
            writing.write();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private interface Writing {
        void write() throws IOException;
    }
}
