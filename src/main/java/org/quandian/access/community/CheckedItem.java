package org.quandian.access.community;

import java.util.List;
import org.quandian.planning.ChecklistItem;

/**
 * One item of the checklist in one community.
 *
 * @param item the item, with its names and clause
 * @param evidence the facilities of its types in the community, in the order of its ways; each once
 */
public record CheckedItem(ChecklistItem item, ItemState state, List<Evidence> evidence) {
    /** Takes a copy. */
    public CheckedItem {
        evidence = List.copyOf(evidence);
    }
}
