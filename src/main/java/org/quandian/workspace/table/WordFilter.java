package org.quandian.workspace.table;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Wants rows in which every word stands in some column of words or in the id, by its characters or by its pinyin initials. */
final class WordFilter implements RowFilter {
    private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]+");

    private final DataTable table;
    private final List<TableColumn> columns;
    private final List<String> words;

    private WordFilter(DataTable table, List<TableColumn> columns, List<String> words) {
        this.table = table;
        this.columns = columns;
        this.words = words;
    }

    static WordFilter of(String text, DataTable table) {
        List<String> words = BLANKS.splitAsStream(text.strip())
                .map(word -> word.replaceAll("^[\"'“]|[\"'”]$", "").toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        List<TableColumn> texts = table.columns().stream()
                .filter(each -> !each.head().kind().isNumber())
                .toList();
        return new WordFilter(table, texts, words);
    }

    @Override
    public boolean accepts(int row) {
        for (String word : words) {
            if (!isIn(row, word)) {
                return false;
            }
        }
        return true;
    }

    private boolean isIn(int row, String word) {
        for (TableColumn column : columns) {
            if (SpokenLetters.isIn(column.text(row), word)) {
                return true;
            }
        }
        return SpokenLetters.contains(table.rowId(row), word);
    }
}
