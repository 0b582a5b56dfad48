package org.quandian.access.community;

import java.util.List;

/**
 * The checklist of one community.
 *
 * @param community its name, or its id where it has none
 * @param district the district it lies in; empty where it lies in none
 * @param items in the order of the checklist
 */
public record CommunityCard(String community, String district, List<CheckedItem> items) {
    /** Takes a copy. */
    public CommunityCard {
        items = List.copyOf(items);
    }

    /** How many items are in a state. */
    public int count(ItemState state) {
        return (int) items.stream().filter(each -> each.state() == state).count();
    }

    /** Whether nothing is known to be missing: no item failed, though some may be unknown. */
    public boolean isComplete() {
        return count(ItemState.FAILED) == 0;
    }

    /** Whether every item passed. */
    public boolean isStrictlyComplete() {
        return count(ItemState.PASSED) == items.size();
    }
}
