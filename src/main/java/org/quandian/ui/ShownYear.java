package org.quandian.ui;

import java.util.EnumMap;
import java.util.Map;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Ledger;

/**
 * Which year's city the desk shows instead of the plan as a whole: the figures of that year, by ledger. Figures of a ledger that is no
 * longer in force are passed over. FX thread.
 */
final class ShownYear {
    private Map<Ledger, CityResult> figures = Map.of();

    /** Shows the city of these figures; none for the plan as a whole. Returns whether that is another city than before. */
    boolean show(Map<Ledger, CityResult> ofYear) {
        boolean changed = !ofYear.equals(figures);
        figures = ofYear.isEmpty() ? Map.of() : new EnumMap<>(ofYear);
        return changed;
    }

    /** The project as it is shown, from the project as it stands. */
    LedgerView at(LedgerView whole) {
        CityResult ofYear = figures.get(whole.ledger());
        return ofYear == null || ofYear.ledger() != whole.engine() ? whole : whole.inYear(figures);
    }
}
