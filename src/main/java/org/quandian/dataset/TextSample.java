package org.quandian.dataset;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Texts of a DBF that are not plain ASCII, enough of them to judge the encoding by: field names and the rows of the first 4 MiB. */
final class TextSample {
    private static final int MAX_BYTES = 4 << 20;
    private static final int MAX_TEXTS = 2000;
    /** Where GB 2312 keeps its hanzi: lead bytes B0 to F7, trail bytes A1 to FE. What people write is nearly always there. */
    private static final int FIRST_HANZI_ROW = 0xB0;

    private static final int LAST_HANZI_ROW = 0xF7;
    private static final int FIRST_TRAIL = 0xA1;
    private static final int LAST_LATIN = 0x24F;
    private static final int FIRST_EAST_ASIAN = 0x800;

    private final List<byte[]> texts = new ArrayList<>();

    private TextSample() {}

    /** Gathers the sample. */
    static TextSample of(DbfTable table) throws IOException {
        TextSample sample = new TextSample();
        List<DbfField> textFields = new ArrayList<>();
        for (DbfField field : table.fields()) {
            sample.add(field.nameBytes(), 0, field.nameBytes().length);
            if (field.isText() && field.length() > 0) {
                textFields.add(field);
            }
        }
        long seen = 0;
        for (int i = 0; i < table.count() && seen < MAX_BYTES && sample.texts.size() < MAX_TEXTS; i++) {
            byte[] row = table.row(i);
            seen += row.length;
            for (DbfField field : textFields) {
                sample.add(row, field.offset(), field.length());
            }
        }
        return sample;
    }

    private void add(byte[] bytes, int offset, int length) {
        if (!TextDecoder.isAscii(bytes, offset, offset + length)) {
            byte[] text = new byte[length];
            System.arraycopy(bytes, offset, text, 0, length);
            texts.add(text);
        }
    }

    /** Whether every text means the same in all encodings. */
    boolean isAscii() {
        return texts.isEmpty();
    }

    /** How many texts there are to judge by. */
    int texts() {
        return texts.size();
    }

    /** How many of them are no text in that encoding. */
    int faults(Charset charset) {
        TextDecoder decoder = new TextDecoder(charset);
        int faults = 0;
        for (byte[] text : texts) {
            decoder.decode(text, 0, text.length);
            faults += decoder.wasFaulty() ? 1 : 0;
        }
        return faults;
    }

    /** Whether the texts hold letters beyond Latin in that encoding, but no hanzi nor anything else of East Asia. */
    boolean isAlien(Charset charset) {
        boolean alien = false;
        for (byte[] text : texts) {
            String decoded = new String(text, charset);
            if (decoded.chars().anyMatch(each -> each >= FIRST_EAST_ASIAN)) {
                return false;
            }
            alien |= decoded.chars().anyMatch(each -> each > LAST_LATIN);
        }
        return alien;
    }

    /** Share of the byte pairs that would be everyday hanzi in GBK, 0 to 1. */
    double commonHanziShare() {
        int pairs = 0;
        int hanzi = 0;
        for (byte[] text : texts) {
            for (int i = 0; i + 1 < text.length; i++) {
                if (text[i] < 0) {
                    int lead = Byte.toUnsignedInt(text[i]);
                    int trail = Byte.toUnsignedInt(text[i + 1]);
                    pairs++;
                    hanzi += lead >= FIRST_HANZI_ROW && lead <= LAST_HANZI_ROW && trail >= FIRST_TRAIL ? 1 : 0;
                    i++;
                }
            }
        }
        return pairs == 0 ? 0 : (double) hanzi / pairs;
    }
}
