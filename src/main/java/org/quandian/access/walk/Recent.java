package org.quandian.access.walk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Answers that are kept for the next one who asks, the oldest making room. Two who ask at once may both find an answer; the answers must
 * be as good as each other. Any thread.
 */
final class Recent<K, V> {
    private final int most;
    private final Map<K, V> kept = new LinkedHashMap<>();

    /** @param most how many answers are kept */
    Recent(int most) {
        this.most = most;
    }

    /** The answer, found if it is not there. */
    V get(K key, Function<K, V> finder) {
        synchronized (kept) {
            V known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        V found = finder.apply(key);
        synchronized (kept) {
            V first = kept.putIfAbsent(key, found);
            if (kept.size() > most) {
                kept.remove(kept.keySet().iterator().next());
            }
            return first == null ? found : first;
        }
    }
}
