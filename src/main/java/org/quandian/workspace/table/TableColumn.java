package org.quandian.workspace.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import org.quandian.portrayal.FigureFormat;

/**
 * A column: its head, and how the value of a row is found. Nothing is copied: values are read when somebody looks, so a table of a
 * million rows costs nothing until then. Immutable; any thread.
 */
public final class TableColumn {
    private final ColumnHead head;
    private final IntFunction<String> texts;
    private final IntToDoubleFunction numbers;
    private final Optional<ShareOf> share;

    private TableColumn(
            ColumnHead head, IntFunction<String> texts, IntToDoubleFunction numbers, Optional<ShareOf> share) {
        this.head = head;
        this.texts = texts;
        this.numbers = numbers;
        this.share = share;
    }

    /**
     * Which columns a rate is the quotient of, so that the rate of several rows is the quotient of their sums.
     *
     * @param partKey key of the numerator
     * @param wholeKey key of the denominator
     */
    public record ShareOf(String partKey, String wholeKey) {}

    /** A column of words; the empty text where there is no value. */
    public static TableColumn ofText(ColumnHead head, IntFunction<String> texts) {
        return new TableColumn(head, texts, row -> Double.NaN, Optional.empty());
    }

    /** A column of numbers; NaN where there is no value. */
    public static TableColumn ofNumber(ColumnHead head, IntToDoubleFunction numbers) {
        return new TableColumn(head, row -> "", numbers, Optional.empty());
    }

    /** A column of rates, in percent; see {@link ShareOf}. */
    public static TableColumn ofRate(ColumnHead head, IntToDoubleFunction percents, ShareOf share) {
        return new TableColumn(head, row -> "", percents, Optional.of(share));
    }

    /** Its head. */
    public ColumnHead head() {
        return head;
    }

    /** The program's name. */
    public String key() {
        return head.key();
    }

    /** What it is the quotient of, where it is a rate of that kind. */
    public Optional<ShareOf> share() {
        return share;
    }

    /** The number of a row; NaN where there is none, and in a column of words. */
    public double number(int row) {
        return head.kind().isNumber() ? numbers.applyAsDouble(row) : Double.NaN;
    }

    /** The words of a row, or its number with all its digits; empty where there is no value. */
    public String text(int row) {
        return head.kind().isNumber() ? plain(number(row)) : texts.apply(row);
    }

    /** Whether a row has no value here. */
    public boolean isEmpty(int row) {
        return head.kind().isNumber()
                ? Double.isNaN(number(row))
                : texts.apply(row).isEmpty();
    }

    /** The value as people read it; empty where there is none. */
    public String shown(int row) {
        return head.kind().isNumber() ? shownNumber(number(row)) : texts.apply(row);
    }

    /** A number as this column writes it. */
    public String shownNumber(double number) {
        if (Double.isNaN(number)) {
            return "";
        }
        return switch (head.kind()) {
            case PERCENT -> FigureFormat.percent(number / 100);
            case CODE -> plain(number);
            case NUMBER, TEXT -> FigureFormat.number(number, head.decimals());
        };
    }

    /** All digits and never an exponent; without a fraction where there is none. */
    static String plain(double number) {
        if (!Double.isFinite(number)) {
            return "";
        }
        BigDecimal exact = BigDecimal.valueOf(number);
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }
}
