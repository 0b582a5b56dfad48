package org.quandian.workspace.table;

import java.util.Locale;

/** The column whose name looks most like a word that is none: what may have been meant. Stateless; any thread. */
public final class NearestName {
    private NearestName() {}

    /** The label or key that needs fewest changes, at most a third of its letters; empty where none is near. */
    public static String of(String word, DataTable table) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        String best = "";
        int least = Math.max(1, wanted.length() / 3) + 1;
        for (TableColumn column : table.columns()) {
            for (String name : new String[] {
                column.head().label(), column.key(), column.head().otherLabel()
            }) {
                int changes = changes(wanted, name.toLowerCase(Locale.ROOT));
                if (changes < least) {
                    least = changes;
                    best = name;
                }
            }
        }
        return best;
    }

    /** Letters to put in, take out or replace (Levenshtein). */
    private static int changes(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
