package org.quandian.app.cli;

import java.util.List;
import org.quandian.access.difference.RankedDeadEnd;

/**
 * The dead ends that a command shows.
 *
 * @param found how many there are
 * @param shown the best of them
 */
record DeadEndChoice(int found, List<RankedDeadEnd> shown) {
    static DeadEndChoice of(List<RankedDeadEnd> all, int limit) {
        return new DeadEndChoice(all.size(), all.subList(0, Math.min(limit, all.size())));
    }
}
