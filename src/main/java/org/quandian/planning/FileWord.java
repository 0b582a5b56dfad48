package org.quandian.planning;

import java.util.Arrays;
import java.util.Optional;

/** A choice with a word in files. */
interface FileWord {
    /** The word in files. */
    String id();

    /** The one of some choices with that word. */
    static <T extends FileWord> Optional<T> find(T[] choices, String id) {
        return Arrays.stream(choices).filter(each -> each.id().equals(id)).findFirst();
    }
}
