package org.quandian.planning;

import java.util.List;

/**
 * What a complete living circle holds.
 *
 * @param level which circle
 * @param walkMetres the walking distance that the level stands for, metres; the reach of items whose standard gives none
 * @param items facility types that must be in reach; higher circles come on top of lower ones and list them too
 * @param clause where it is written
 * @param checked whether it was seen in a text of the standard
 */
public record CircleStandard(CircleLevel level, double walkMetres, List<Item> items, String clause, boolean checked) {
    /**
     * One facility type of a circle.
     *
     * @param type id of a facility type
     * @param weight in the weighted score, greater than 0
     */
    public record Item(String type, double weight) {}

    /** Takes a copy. */
    public CircleStandard {
        items = List.copyOf(items);
    }

    /** The id of the indicator: {@code living-circle.15}. */
    public String indicatorId() {
        return "living-circle." + level.id();
    }
}
