package org.quandian.dataset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes the texts of one file. A character that was cut in half at the end of a full field is dropped: it was lost when the file was
 * written. One thread.
 */
final class TextDecoder {
    private final CharsetDecoder strict;
    private final Charset charset;
    private boolean faulty;

    TextDecoder(Charset charset) {
        this.charset = charset;
        this.strict = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The text of a field; see {@link #wasFaulty}. */
    String decode(byte[] bytes, int offset, int length) {
        faulty = false;
        int end = offset + length;
        while (end > offset && (bytes[end - 1] == ' ' || bytes[end - 1] == 0)) {
            end--;
        }
        if (isAscii(bytes, offset, end)) {
            return DbfField.strip(new String(bytes, offset, end - offset, StandardCharsets.ISO_8859_1));
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, offset, end - offset);
        CharBuffer out = CharBuffer.allocate(2 * length);
        CoderResult result = strict.reset().decode(in, out, false);
        boolean cut = in.hasRemaining() && !result.isError();
        if (result.isError() || (cut && end < offset + length)) {
            faulty = true;
            return DbfField.strip(new String(bytes, offset, end - offset, charset));
        }
        return DbfField.strip(out.flip().toString());
    }

    /** Whether the last text held bytes that are no text in this encoding. */
    boolean wasFaulty() {
        return faulty;
    }

    /** Whether these bytes mean the same in every encoding that matters here. */
    static boolean isAscii(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }
}
