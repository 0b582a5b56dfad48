package org.quandian.dataset;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Texts of any length and content in fields of a DBF, which hold 254 bytes and lose blanks at their ends: a text is cut into pieces, and
 * what would be lost stands as {@code \}{@code uXXXX}. Plain texts look plain. Stateless.
 */
final class DbfText {
    /** The most that a text field of a DBF holds, bytes. */
    static final int MOST_BYTES = 254;

    private DbfText() {}

    /** The pieces of a text, none for an empty one; each fits into a field and neither begins nor ends with a blank. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            // of several blanks in a row all but the first are spelt out, so that no piece can end with two
            boolean atEdge = piece.length() == 0 || i == text.length() || text.charAt(i - 2 < 0 ? 0 : i - 2) == ' ';
            String next = token(point, atEdge);
            int more = next.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > MOST_BYTES) {
                boolean blank = piece.charAt(piece.length() - 1) == ' ';
                if (blank) {
                    piece.setLength(piece.length() - 1);
                }
                pieces.add(piece.toString());
                piece.setLength(0);
                piece.append(blank ? token(' ', true) : "");
                next = token(point, piece.length() == 0 || i == text.length());
                bytes = piece.length();
                more = next.getBytes(StandardCharsets.UTF_8).length;
            }
            piece.append(next);
            bytes += more;
        }
        if (piece.length() > 0) {
            pieces.add(piece.toString());
        }
        return pieces;
    }

    private static String token(int point, boolean atEdge) {
        boolean lost = point == ' '
                ? atEdge
                : point == '\\'
                        || point < ' '
                        || Character.isWhitespace(point)
                        || Character.getType(point) == Character.SURROGATE;
        return lost ? String.format(Locale.ROOT, "\\u%04x", point) : Character.toString(point);
    }

    /** The text that was cut into pieces. */
    static String join(List<String> pieces) {
        String whole = String.join("", pieces);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            char each = whole.charAt(i);
            if (each == '\\' && whole.regionMatches(i, "\\u", 0, 2) && i + 6 <= whole.length()) {
                int code = hex(whole.substring(i + 2, i + 6));
                if (code >= 0) {
                    text.append((char) code);
                    i += 5;
                    continue;
                }
            }
            text.append(each);
        }
        return text.toString();
    }

    private static int hex(String digits) {
        try {
            return Integer.parseInt(digits, 16);
        } catch (NumberFormatException notHexadecimal) {
            return -1;
        }
    }
}
