package org.quandian.workspace.table;

import java.nio.charset.StandardCharsets;
import org.quandian.portrayal.PinyinInitials;

/** Finds words in texts: by their characters, whatever the case, or Chinese ones by their pinyin initials. Stateless; any thread. */
final class SpokenLetters {
    private static final char FIRST = 0x4E00;
    private static final char LAST = 0x9FFF;
    /** The initial of each common character, 0 for those that have none. */
    private static final byte[] INITIALS = initials();

    private SpokenLetters() {}

    private static byte[] initials() {
        byte[] initials = new byte[LAST - FIRST + 1];
        for (char each = FIRST; each <= LAST; each++) {
            byte[] letter = PinyinInitials.of(String.valueOf(each)).getBytes(StandardCharsets.US_ASCII);
            initials[each - FIRST] = letter.length == 1 ? letter[0] : 0;
        }
        return initials;
    }

    /** Whether the text contains the word, or its Chinese characters sound like it. The word is in lower case. */
    static boolean isIn(String text, String word) {
        return contains(text, word) || soundsIn(text, word);
    }

    /** Whether the text contains the word, whatever the case. */
    static boolean contains(String text, String word) {
        int last = text.length() - word.length();
        for (int start = 0; start <= last; start++) {
            if (text.regionMatches(true, start, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean soundsIn(String text, String word) {
        int last = text.length() - word.length();
        for (int start = 0; start <= last; start++) {
            int length = 0;
            while (length < word.length() && initial(text.charAt(start + length)) == word.charAt(length)) {
                length++;
            }
            if (length == word.length()) {
                return true;
            }
        }
        return false;
    }

    private static char initial(char each) {
        return each >= FIRST && each <= LAST ? (char) INITIALS[each - FIRST] : 0;
    }
}
