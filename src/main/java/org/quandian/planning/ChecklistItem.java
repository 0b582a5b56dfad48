package org.quandian.planning;

import java.util.List;

/**
 * One line of the complete-community checklist (完整居住社区建设标准（试行）, 20 items).
 *
 * @param number 1 to 20
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param ways each of them is enough; empty where nothing on a map can tell, then the item is unknown
 * @param clause where it is written
 * @param checked whether it was seen in a text of the standard
 */
public record ChecklistItem(int number, String nameZh, String nameEn, List<Way> ways, String clause, boolean checked) {
    /** Takes a copy. */
    public ChecklistItem {
        ways = List.copyOf(ways);
    }

    /** One way of passing: all of its parts must be there. */
    public record Way(List<Part> parts) {
        /** Takes a copy. */
        public Way {
            parts = List.copyOf(parts);
        }
    }

    /**
     * So many facilities of one type, each of a least size.
     *
     * @param type id of a facility type; {@code park} for green, {@code estate-parking} for spaces per household
     * @param count how many, at least 1
     * @param leastFloor floor area of each, m²; 0 where any will do
     * @param leastLand land of each, m²; 0 where any will do
     */
    public record Part(String type, int count, double leastFloor, double leastLand) {}
}
