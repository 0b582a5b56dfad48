package org.quandian.planning;

/**
 * The same words in both languages. Immutable.
 *
 * @param zh Chinese
 * @param en English
 */
public record Wording(String zh, String en) {
    /** Nothing said. */
    public static final Wording NONE = new Wording("", "");

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return zh.isEmpty() && en.isEmpty();
    }

    /** The words in one language, those of the other where there are none. */
    public String in(boolean chinese) {
        String wanted = chinese ? zh : en;
        return wanted.isEmpty() ? (chinese ? en : zh) : wanted;
    }
}
