package org.quandian.workspace.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quandian.workspace.table.FilterRejectedException.Code;

/**
 * Comparisons in plain words: conditions such as {@code 人口 > 3000} or {@code 名称 含 河}, joined by 且 / and and 或 / or, of which the first
 * binds closer. Names and values may stand in quotes; 1.2万 is 12,000. Used once.
 */
final class PlainComparison {
    private static final Pattern JOIN = Pattern.compile(
            "\\s+(and|且|并且)\\s+|\\s+(or|或|或者)\\s+|\\s*(&&)\\s*|\\s*(\\|\\|)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER =
            Pattern.compile("([+-]?[0-9][0-9,]*\\.?[0-9]*|[+-]?\\.[0-9]+)\\s*(万|亿)?\\s*(.*)");
    private static final Pattern SYMBOL = Pattern.compile("[<>=≥≤≠＞＜＝]");

    private final String text;
    private final DataTable table;

    PlainComparison(String text, DataTable table) {
        this.text = text;
        this.table = table;
    }

    /** Whether anything is compared: then it is no search for words, whatever is wrong with it. */
    boolean compares() {
        String blank = blanked();
        if (SYMBOL.matcher(blank).find()) {
            return true;
        }
        return parts().stream().anyMatch(part -> findSplit(part).isPresent());
    }

    /** The filter. */
    RowFilter read() throws FilterRejectedException {
        @Nullable RowFilter any = null;
        @Nullable RowFilter all = null;
        for (Part part : parts()) {
            RowFilter condition = condition(part);
            if (part.alternative() && all != null) {
                any = any == null ? all : any.or(all);
                all = condition;
            } else {
                all = all == null ? condition : all.and(condition);
            }
        }
        RowFilter last = all == null ? RowFilter.ALL : all;
        return any == null ? last : any.or(last);
    }

    /** A condition: where it starts, where it ends, and whether it is an alternative to what stands before it. */
    private record Part(int from, int to, boolean alternative) {}

    /** A condition taken apart: the column's name ends at {@code end}, the value begins at {@code value}. */
    private record Split(TableColumn column, Comparison comparison, int value) {}

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        Matcher join = JOIN.matcher(blanked());
        int from = 0;
        boolean alternative = false;
        while (join.find()) {
            parts.add(new Part(from, join.start(), alternative));
            alternative = join.group(2) != null || join.group(4) != null;
            from = join.end();
        }
        parts.add(new Part(from, text.length(), alternative));
        return parts;
    }

    /** The text with everything in quotes made unreadable, character by character, so that places stay what they are. */
    private String blanked() {
        StringBuilder blank = new StringBuilder(text);
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (quote == 0 && (each == '"' || each == '\'')) {
                quote = each;
            } else if (quote != 0) {
                quote = each == quote ? 0 : quote;
                blank.setCharAt(i, '_');
            }
        }
        return blank.toString();
    }

    private RowFilter condition(Part part) throws FilterRejectedException {
        Optional<Split> split = findSplit(part);
        if (split.isEmpty()) {
            throw noColumn(part);
        }
        int from = split.get().value();
        String value = unquoted(text.substring(from, part.to()));
        if (split.get().comparison().needsValue() && value.isEmpty()) {
            throw new FilterRejectedException(
                    Code.VALUE_MISSING,
                    part.to(),
                    text.substring(part.from(), part.to()).strip());
        }
        int at = from + text.substring(from, part.to()).indexOf(value);
        return compare(split.get(), value, at);
    }

    private Optional<Split> findSplit(Part part) {
        String blank = blanked();
        for (int i = part.from() + 1; i < part.to(); i++) {
            for (Comparison.Word word : Comparison.WORDS) {
                if (blank.regionMatches(true, i, word.text(), 0, word.text().length())
                        && i + word.text().length() <= part.to()) {
                    var column = table.findColumn(unquoted(text.substring(part.from(), i)));
                    if (column.isPresent()) {
                        return Optional.of(new Split(
                                column.get(), word.comparison(), i + word.text().length()));
                    }
                    break;
                }
            }
        }
        return Optional.empty();
    }

    private FilterRejectedException noColumn(Part part) {
        String own = text.substring(part.from(), part.to());
        Matcher symbol = SYMBOL.matcher(blanked().substring(part.from(), part.to()));
        int start = part.from() + own.length() - own.stripLeading().length();
        if (!symbol.find()) {
            return new FilterRejectedException(Code.BAD_SYNTAX, start, own.strip());
        }
        String name = unquoted(own.substring(0, symbol.start()).replaceAll("[!]$", ""));
        return new FilterRejectedException(Code.UNKNOWN_COLUMN, start, name, NearestName.of(name, table));
    }

    private static RowFilter compare(Split split, String value, int at) throws FilterRejectedException {
        TableColumn column = split.column();
        Comparison comparison = split.comparison();
        if (!comparison.needsValue()) {
            boolean empty = comparison == Comparison.EMPTY;
            return row -> column.isEmpty(row) == empty;
        }
        if (comparison.asksWords()) {
            String word = value.toLowerCase(Locale.ROOT);
            boolean wanted = comparison == Comparison.WITH;
            return row -> SpokenLetters.contains(column.text(row), word) == wanted;
        }
        return column.head().kind().isNumber()
                ? numbers(column, comparison, value, at)
                : words(column, comparison, value, at);
    }

    private static RowFilter words(TableColumn column, Comparison comparison, String value, int at)
            throws FilterRejectedException {
        if (comparison.asksSize()) {
            throw new FilterRejectedException(
                    Code.WORDS_HAVE_NO_SIZE, at, column.head().label());
        }
        boolean wanted = comparison == Comparison.EQUAL;
        return row -> column.text(row).equalsIgnoreCase(value) == wanted;
    }

    private static RowFilter numbers(TableColumn column, Comparison comparison, String value, int at)
            throws FilterRejectedException {
        Matcher number = NUMBER.matcher(value);
        boolean ownUnit = number.matches()
                && (number.group(3).isBlank()
                        || number.group(3)
                                .strip()
                                .equalsIgnoreCase(column.head().unit()));
        if (!ownUnit) {
            throw new FilterRejectedException(Code.NOT_A_NUMBER, at, value);
        }
        double times = number.group(2) == null ? 1 : number.group(2).equals("万") ? 1e4 : 1e8;
        double other = Double.parseDouble(number.group(1).replace(",", "")) * times;
        return row -> {
            double own = column.number(row);
            return !Double.isNaN(own) && comparison.holds(own, other);
        };
    }

    private static String unquoted(String piece) {
        String own = piece.strip();
        boolean quoted = own.length() >= 2
                && (own.charAt(0) == '"' || own.charAt(0) == '\'')
                && own.charAt(own.length() - 1) == own.charAt(0);
        return quoted ? own.substring(1, own.length() - 1) : own;
    }
}
