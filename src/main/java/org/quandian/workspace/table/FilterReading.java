package org.quandian.workspace.table;

import java.util.regex.Pattern;

/**
 * A filter as it was understood. One box takes three ways of saying it: a comparison ({@code 人口 > 3000 且 名称 含 河}), ECQL ({@code
 * population BETWEEN 100 AND 200}), or plain words that have to stand somewhere in the row.
 *
 * @param kind which way it was
 * @param filter which rows it wants
 */
public record FilterReading(Kind kind, RowFilter filter) {
    /** Text that only ECQL says: spatial words, patterns, lists, brackets. */
    private static final Pattern ECQL = Pattern.compile(
            "\\b(i?like|between)\\b|\\bin\\s*\\(|\\bis\\s+(not\\s+)?null\\b|\\b\\w+\\s*\\(|^\\s*(not\\b|\\()",
            Pattern.CASE_INSENSITIVE);

    /** How a filter was said. */
    public enum Kind {
        /** Nothing was said: every row. */
        ALL,
        /** Words. */
        WORDS,
        /** Comparisons in plain words. */
        COMPARISON,
        /** ECQL. */
        ECQL
    }

    /**
     * Understands a filter.
     *
     * @throws FilterRejectedException if it is a comparison or ECQL that goes wrong somewhere; words never do
     */
    public static FilterReading of(String text, DataTable table, TableFilterReader ecql)
            throws FilterRejectedException {
        if (text.isBlank()) {
            return new FilterReading(Kind.ALL, RowFilter.ALL);
        }
        PlainComparison comparison = new PlainComparison(text, table);
        boolean saysEcql = ECQL.matcher(outsideQuotes(text)).find();
        if (!comparison.compares()) {
            return saysEcql
                    ? new FilterReading(Kind.ECQL, ecql.read(text, table))
                    : new FilterReading(Kind.WORDS, WordFilter.of(text, table));
        }
        try {
            return new FilterReading(Kind.COMPARISON, comparison.read());
        } catch (FilterRejectedException notPlain) {
            RowFilter filter = saysEcql ? ecql.read(text, table) : readOr(notPlain, text, table, ecql);
            return new FilterReading(Kind.ECQL, filter);
        }
    }

    /** What is no plain comparison may still be ECQL, such as sums of columns; if it is not, the plain complaint is the clearer one. */
    private static RowFilter readOr(
            FilterRejectedException notPlain, String text, DataTable table, TableFilterReader ecql)
            throws FilterRejectedException {
        try {
            return ecql.read(text, table);
        } catch (FilterRejectedException neither) {
            notPlain.addSuppressed(neither);
            throw notPlain;
        }
    }

    private static String outsideQuotes(String text) {
        return text.replaceAll("'[^']*'|\"[^\"]*\"", "_");
    }
}
