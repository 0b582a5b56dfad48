package org.quandian.portrayal;

import java.nio.charset.Charset;

/**
 * The first letters of Chinese characters as they are spoken: 菜市场 is {@code csc}. The common characters of GB 2312 stand in the order of
 * their pinyin, so the letter follows from the code; rarer characters have none. Stateless; any thread.
 */
public final class PinyinInitials {
    private static final Charset GBK = Charset.forName("GBK");
    private static final String LETTERS = "abcdefghjklmnopqrstwxyz";

    /** The code of the first character of each letter, and one past the last. */
    private static final int[] FIRST = {
        0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8, 0xC4C3, 0xC5B6,
        0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1, 0xD7FA
    };

    private PinyinInitials() {}

    /** The initials of the Chinese characters of a text, word by word; everything else parts words. */
    public static String of(String text) {
        StringBuilder initials = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = initial(text.charAt(i));
            if (letter == 0) {
                gap = initials.length() > 0;
            } else {
                initials.append(gap ? " " : "").append(letter);
                gap = false;
            }
        }
        return initials.toString();
    }

    private static char initial(char character) {
        byte[] bytes = String.valueOf(character).getBytes(GBK);
        if (bytes.length != 2) {
            return 0;
        }
        int code = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        for (int i = LETTERS.length() - 1; i >= 0; i--) {
            if (code >= FIRST[i]) {
                return code < FIRST[LETTERS.length()] ? LETTERS.charAt(i) : 0;
            }
        }
        return 0;
    }
}
