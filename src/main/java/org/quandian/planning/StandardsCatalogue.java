package org.quandian.planning;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * All facility types and rule sets the program knows. Data, not code: it is read from a file.
 *
 * @param types in the order they are shown
 * @param regimes in the order they are shown
 */
public record StandardsCatalogue(List<FacilityType> types, List<Regime> regimes) {
    /** Takes copies. */
    public StandardsCatalogue {
        types = List.copyOf(types);
        regimes = List.copyOf(regimes);
    }

    /** The facility type with that id, if it is known. */
    public Optional<FacilityType> findType(String id) {
        return types.stream().filter(each -> each.id().equals(id)).findFirst();
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

    /**
     * Everything that holds under a regime, what it takes from others included.
     *
     * @throws NoSuchElementException if it is not known
     */
    public RuleBook ruleBook(String regimeId) {
        return new RuleBook(this, getRegime(regimeId));
    }

    /** The same with another edition of one regime. */
    public StandardsCatalogue withRegime(Regime edited) {
        return new StandardsCatalogue(
                types,
                regimes.stream()
                        .map(each -> each.id().equals(edited.id()) ? edited : each)
                        .toList());
    }
}
