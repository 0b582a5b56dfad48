package org.quandian.portrayal;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quandian.access.CoverageRate;

/**
 * A figure in a {@link PlainTable} with everything that it must never be told without: its ledger, its rule set, and what it is a share of.
 * Immutable; any thread.
 */
final class FigureCells {
    /** The columns of {@link #of}, for messages. */
    static final List<String> KEYS = List.of("ledger", "regime", "denominator", "unit", "total", "served", "rate");

    private final Messages words;

    FigureCells(Messages words) {
        this.words = words;
    }

    /** Cells under {@link #KEYS}; no rate where there is nothing to serve. */
    List<@Nullable Object> of(CoverageRate figure) {
        return Arrays.asList(
                words.text("ui.ledger." + figure.key().ledger().id()),
                figure.key().regimeId(),
                words.text("cli.denominator." + figure.key().denominator().id()),
                figure.key().denominator().unit(),
                figure.total(),
                figure.served(),
                figure.total() > 0 ? (Object) figure.rate() : null);
    }
}
