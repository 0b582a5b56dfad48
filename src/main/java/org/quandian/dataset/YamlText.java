package org.quandian.dataset;

import java.util.Locale;
import java.util.regex.Pattern;

/** Grows a YAML text line by line, and quotes what would otherwise be read as something else. Not thread-safe. */
final class YamlText {
    /** Words and sentences, Chinese included, that mean themselves wherever they stand. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}〔（“][\\p{L}\\p{N} ._/·、。：（）；，〔〕～²³≥≤=%+-]*");

    /** Words that YAML takes for something other than text. */
    private static final Pattern WORDS = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");

    private final StringBuilder text = new StringBuilder();

    /** One line. */
    YamlText line(int indent, String content) {
        text.append(" ".repeat(indent)).append(content).append('\n');
        return this;
    }

    /** A line that says something to the reader and nothing to the program. */
    YamlText comment(int indent, String content) {
        StringBuilder printable = new StringBuilder("# ");
        for (int i = 0; i < content.length(); i++) {
            printable.append(isUnprintable(content.charAt(i)) ? ' ' : content.charAt(i));
        }
        return line(indent, printable.toString().stripTrailing());
    }

    /** An empty line. */
    YamlText gap() {
        text.append('\n');
        return this;
    }

    /** A scalar, in quotes where it needs them. */
    static String quoted(String value) {
        boolean plain = PLAIN.matcher(value).matches()
                && !value.endsWith(" ")
                && !WORDS.matcher(value).matches();
        return plain ? value : '"' + escaped(value) + '"';
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                escaped.append('\\').append(c);
            } else if (isUnprintable(c)) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Outside what YAML 1.1 lets stand as it is (and two line separators that are easily lost). */
    private static boolean isUnprintable(char c) {
        boolean control = c < ' ' || (c >= 0x7F && c <= 0xA0);
        return control || c == 0x2028 || c == 0x2029 || c == 0xFEFF || c >= 0xFFFE;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
