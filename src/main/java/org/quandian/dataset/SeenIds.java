package org.quandian.dataset;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.quandian.dataset.MarkedNode.MarkedException;

/** What has been named so far in one list, where nothing may be named twice. Not thread-safe. */
final class SeenIds {
    private final String what;
    private final Set<String> ids = new HashSet<>();

    /** @param what the list, as it is called in the complaint */
    SeenIds(String what) {
        this.what = what;
    }

    /** Notes an id, and refuses it where it is already there. */
    void add(String id, int line) throws MarkedException {
        if (!ids.add(id)) {
            throw new MarkedException(line, MarkedFault.DUPLICATE_ID, Map.of("what", what, "value", id));
        }
    }
}
