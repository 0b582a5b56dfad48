package org.quandian.access.explain;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The file that a layer came from.
 *
 * @param file its name
 * @param read records met in it
 * @param kept features taken over
 * @param oddities how often each oddity was met, by the code of the import
 */
public record DataSource(String file, int read, int kept, Map<String, Integer> oddities) {
    /** Takes a copy. */
    public DataSource {
        oddities = Collections.unmodifiableMap(new TreeMap<>(oddities));
    }
}
