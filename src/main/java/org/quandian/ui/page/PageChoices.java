package org.quandian.ui.page;

import java.util.Optional;

/** What the user has chosen on pages: kept with the project, never part of undo. FX thread. */
public interface PageChoices {
    /** What was chosen under that key, which begins with the page's id: {@code compare/view}. */
    Optional<String> find(String key);

    /** Remembers a choice. */
    void put(String key, String value);
}
