package org.quandian.ui;

import java.util.Optional;

/**
 * Port: what the window remembers from one start to the next, by key (language, theme, recent projects). Filled by {@code app}; called on
 * the FX thread, so it must answer from memory and write behind the caller's back.
 */
public interface WindowSettings {
    /** The value under that key, if there is one. */
    Optional<String> find(String key);

    /** Remembers a value. */
    void put(String key, String value);
}
