package org.quandian.access.circle;

import java.util.List;
import java.util.Optional;
import org.quandian.access.NearestFacility;
import org.quandian.planning.CircleStandard;

/**
 * What one dwelling or parcel has in reach, and what it lacks.
 *
 * @param score reached types of the required ones, 0 to 100
 * @param weightedScore the same by the weights of the types
 * @param items in the order of the circle
 * @param notMeasured types that the circle asks for and that no service is measured for
 */
public record CircleCard(
        CircleStandard circle, double score, double weightedScore, List<Item> items, List<String> notMeasured) {
    /** Takes copies. */
    public CircleCard {
        items = List.copyOf(items);
        notMeasured = List.copyOf(notMeasured);
    }

    /**
     * One required type.
     *
     * @param type id of the facility type
     * @param nameZh its Chinese name; the id where it has none
     * @param nameEn its English name; the id where it has none
     * @param reachedShare share of the residents whom it reaches, 0 to 1; of a dwelling 0 or 1
     * @param nearest the nearest facility that reaches the place, else the nearest one; empty where there is none
     * @param requiredMetres how near it has to be: its own radius, or where there is none the longest of the rule; in the walk ledger
     *     the distance of the circle
     * @param clause where that is written, may be empty
     * @param checked whether it was seen in a text of the standard
     */
    public record Item(
            String type,
            String nameZh,
            String nameEn,
            double reachedShare,
            Optional<NearestFacility.Found> nearest,
            double requiredMetres,
            String clause,
            boolean checked) {
        /** Whether it reaches all of them. */
        public boolean isReached() {
            return reachedShare >= 1;
        }
    }
}
