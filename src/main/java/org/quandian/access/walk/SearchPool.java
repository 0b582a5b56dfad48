package org.quandian.access.walk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import org.quandian.network.Streets;
import org.quandian.network.TreeSearch;

/** Lends searches, which are large and belong to one thread at a time. Any thread. */
final class SearchPool {
    private static final int MOST_IDLE = 4;

    private final Deque<TreeSearch> idle = new ArrayDeque<>();

    /** Does something with a search on some streets; the search is not to be kept. */
    <T> T with(Streets streets, Function<TreeSearch, T> work) {
        TreeSearch search = take(streets);
        try {
            return work.apply(search);
        } finally {
            giveBack(search);
        }
    }

    private TreeSearch take(Streets streets) {
        TreeSearch search;
        synchronized (idle) {
            search = idle.poll();
        }
        if (search == null) {
            return new TreeSearch(streets);
        }
        if (search.streets() != streets) {
            search.use(streets);
        }
        return search;
    }

    private void giveBack(TreeSearch search) {
        synchronized (idle) {
            if (idle.size() < MOST_IDLE) {
                idle.push(search);
            }
        }
    }
}
