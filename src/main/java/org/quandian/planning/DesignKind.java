package org.quandian.planning;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How one kind of intervention stands in files.
 *
 * @param id its word
 * @param fields names of its own fields
 * @param needed fields without which it would stand on the map and do nothing; of each group one is enough
 * @param blank a design with no field given
 */
record DesignKind(String id, List<String> fields, List<List<String>> needed, Design blank) {
    DesignKind {
        fields = List.copyOf(fields);
        needed = List.copyOf(needed);
    }

    /** A kind that needs none of its fields. */
    static DesignKind of(Design blank, String... fields) {
        return new DesignKind(blank.kind(), List.of(fields), List.of(), blank);
    }

    /** The same with fields of which one at least must be given. */
    DesignKind needing(String... oneOf) {
        List<List<String>> more = new java.util.ArrayList<>(needed);
        more.add(List.of(oneOf));
        return new DesignKind(id, fields, more, blank);
    }

    /** A field that must be given and is not. */
    Optional<String> findMissing(Set<String> given) {
        return needed.stream()
                .filter(group -> group.stream().noneMatch(given::contains))
                .map(group -> group.get(0))
                .findFirst();
    }
}
