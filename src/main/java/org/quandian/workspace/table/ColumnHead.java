package org.quandian.workspace.table;

import java.util.Locale;

/**
 * What a column is called and how it is written.
 *
 * @param key the program's name, ASCII, unique within its table
 * @param label its name in the language on screen
 * @param otherLabel its name in the other language
 * @param unit as shown; empty where there is none
 * @param kind what stands in it
 * @param decimals that are shown; files keep all
 * @param shown whether it is among the columns that are seen first
 */
public record ColumnHead(
        String key, String label, String otherLabel, String unit, ColumnKind kind, int decimals, boolean shown) {
    /** A column that is called the same in both languages, without a unit, seen at once. */
    public static ColumnHead of(String key, String label, ColumnKind kind) {
        return new ColumnHead(key, label, label, "", kind, 0, true);
    }

    /** The same in another unit. */
    public ColumnHead withUnit(String text) {
        return new ColumnHead(key, label, otherLabel, text, kind, decimals, shown);
    }

    /** The same with that many decimals. */
    public ColumnHead withDecimals(int count) {
        return new ColumnHead(key, label, otherLabel, unit, kind, count, shown);
    }

    /** The same, seen only when it is asked for. */
    public ColumnHead hidden() {
        return new ColumnHead(key, label, otherLabel, unit, kind, decimals, false);
    }

    /** The label with its unit: {@code 面积（m²）}, {@code Area (m²)}. */
    public String title() {
        if (unit.isEmpty()) {
            return label;
        }
        boolean hanzi = label.codePoints().anyMatch(Character::isIdeographic);
        return hanzi ? label + "（" + unit + "）" : label + " (" + unit + ")";
    }

    /** Whether somebody means this column: its key, either label, or its title; case and blanks around do not matter. */
    public boolean isCalled(String word) {
        String wanted = fold(word);
        return !wanted.isEmpty()
                && (wanted.equals(fold(key))
                        || wanted.equals(fold(label))
                        || wanted.equals(fold(otherLabel))
                        || wanted.equals(fold(title())));
    }

    private static String fold(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
