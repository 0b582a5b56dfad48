package org.quandian.ui.phase;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What the strip of years shows. Immutable.
 *
 * @param tag the ledger of the rates
 * @param isWalk whether that is the walk ledger
 * @param stops the base year, the years, and last the plan as a whole
 * @param shown the year on the map; empty for the whole
 * @param spent 万元 in that year; of the whole everything
 * @param ceiling of that year, where it has one
 * @param note said in small letters under the money: by how much the year is over, or what has no year
 * @param isOver whether the note is a warning
 */
public record StripModel(
        String tag,
        boolean isWalk,
        List<StripStop> stops,
        OptionalInt shown,
        double spent,
        OptionalDouble ceiling,
        String note,
        boolean isOver) {
    /** Takes a copy. */
    public StripModel {
        stops = List.copyOf(stops);
    }

    /** The place of the stop on show. */
    int place() {
        for (int i = 0; i < stops.size(); i++) {
            if (stops.get(i).year().equals(shown)) {
                return i;
            }
        }
        return stops.size() - 1;
    }
}
