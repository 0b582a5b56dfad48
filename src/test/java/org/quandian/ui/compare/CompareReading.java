package org.quandian.ui.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import org.quandian.planning.Ledger;

/** Reads the rates of the table of comparison. FX thread. */
public final class CompareReading {
    private CompareReading() {}

    /**
     * A line of the table.
     *
     * @param left text under the plan on the left
     * @param right text under the plan on the right
     */
    public record Pair(String left, String right) {}

    /** The texts of all rows that are rates, by {@code indicator.ledger}; empty while the table is still being computed. */
    public static Map<String, Pair> ratesOf(Node page) {
        Map<String, Pair> rates = new LinkedHashMap<>();
        for (CompareRow row : ((CompareTable) page.lookup(".compare-table")).rows()) {
            if (row.measure() == Measure.RATE) {
                String ledger = row.ledger().map(Ledger::id).orElse("");
                rates.put(row.indicatorId() + "." + ledger, new Pair(row.leftText(), row.rightText()));
            }
        }
        return rates;
    }
}
