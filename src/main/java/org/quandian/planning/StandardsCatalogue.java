package org.quandian.planning;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * All rule sets the program knows. Data, not code: it is read from a file.
 *
 * @param regimes in the order they are shown
 */
public record StandardsCatalogue(List<Regime> regimes) {
    /** Takes a copy. */
    public StandardsCatalogue {
        regimes = List.copyOf(regimes);
    }

    /** The regime with that id, if it is known. */
    public Optional<Regime> findRegime(String id) {
        return regimes.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * The regime with that id.
     *
     * @throws NoSuchElementException if it is not known
     */
    public Regime getRegime(String id) {
        return findRegime(id).orElseThrow(() -> new NoSuchElementException("no regime " + id));
    }
}
