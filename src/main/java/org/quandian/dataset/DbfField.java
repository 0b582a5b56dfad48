package org.quandian.dataset;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * One field of a DBF.
 *
 * @param latinName bytes of its name, one char each; see {@link #nameBytes}
 * @param type letter of its type
 * @param offset place in the row, in bytes
 * @param length in bytes
 */
record DbfField(String latinName, char type, int offset, int length) {
    /** The bytes of its name, in the file's encoding. */
    byte[] nameBytes() {
        return latinName.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Whether its values are text in the file's encoding. */
    boolean isText() {
        return type == 'C';
    }

    /** Whether its values are plain numbers. */
    boolean isNumber() {
        return "NFIOB+".indexOf(type) >= 0;
    }

    /** The value of a field that is not text, as text: numbers and dates stand in the file in ASCII, a few types in binary. */
    String plainValue(byte[] row) {
        ByteBuffer bytes = ByteBuffer.wrap(row, offset, length);
        if ((type == 'I' || type == '+') && length == 4) {
            return Integer.toString(bytes.order(ByteOrder.LITTLE_ENDIAN).getInt());
        }
        if ((type == 'O' || type == 'B') && length == 8) {
            return Double.toString(bytes.order(ByteOrder.LITTLE_ENDIAN).getDouble());
        }
        return strip(new String(row, offset, length, StandardCharsets.ISO_8859_1));
    }

    /** Without the blanks and zero bytes that fill a field. */
    static String strip(String value) {
        int zero = value.indexOf('\0');
        return (zero < 0 ? value : value.substring(0, zero)).strip();
    }
}
