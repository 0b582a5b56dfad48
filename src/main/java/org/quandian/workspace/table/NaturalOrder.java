package org.quandian.workspace.table;

import java.nio.charset.Charset;
import java.util.Comparator;

/**
 * Words as people sort them: Chinese by sound (the common characters of GB 2312 stand in the order of their pinyin), Latin letters
 * whatever their case, and numbers within words by size, so that 2 号 comes before 10 号. Words that differ only in case come in a fixed
 * order. Stateless; any thread.
 */
final class NaturalOrder implements Comparator<String> {
    /** Rank of each character of the basic plane; made once, for encoding each of them anew would take longer than the sort. */
    private static final char[] RANKS = ranks();

    private static char[] ranks() {
        Charset gbk = Charset.forName("GBK");
        char[] ranks = new char[Character.MAX_VALUE + 1];
        for (int each = 0; each < ranks.length; each++) {
            char folded = Character.toLowerCase((char) each);
            byte[] bytes = String.valueOf(folded).getBytes(gbk);
            boolean hanzi = bytes.length == 2;
            ranks[each] =
                    hanzi ? (char) (((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF)) : (char) Math.min(folded, 0x80FF);
        }
        return ranks;
    }

    @Override
    public int compare(String a, String b) {
        int order = compareFolded(a, b);
        return order != 0 ? order : a.compareTo(b);
    }

    private static int compareFolded(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            char left = a.charAt(i);
            char right = b.charAt(j);
            if (isDigit(left) && isDigit(right)) {
                int endA = endOfNumber(a, i);
                int endB = endOfNumber(b, j);
                int order = compareNumbers(a, i, endA, b, j, endB);
                if (order != 0) {
                    return order;
                }
                i = endA;
                j = endB;
            } else {
                if (RANKS[left] != RANKS[right]) {
                    return RANKS[left] - RANKS[right];
                }
                i++;
                j++;
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static boolean isDigit(char each) {
        return each >= '0' && each <= '9';
    }

    private static int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int compareNumbers(String a, int fromA, int endA, String b, int fromB, int endB) {
        int startA = skipZeros(a, fromA, endA);
        int startB = skipZeros(b, fromB, endB);
        int order = Integer.compare(endA - startA, endB - startB);
        for (int k = 0; order == 0 && startA + k < endA; k++) {
            order = Character.compare(a.charAt(startA + k), b.charAt(startB + k));
        }
        return order;
    }

    private static int skipZeros(String text, int from, int end) {
        int start = from;
        while (start < end - 1 && text.charAt(start) == '0') {
            start++;
        }
        return start;
    }
}
