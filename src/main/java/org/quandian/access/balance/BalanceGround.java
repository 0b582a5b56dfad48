package org.quandian.access.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.quandian.access.people.Dwellings;
import org.quandian.access.people.UnitZones;
import org.quandian.access.walk.WalkGround;
import org.quandian.planning.Baseline;
import org.quandian.planning.Facility;
import org.quandian.planning.RuleBook;

/** What all balances of a city share: its people, zones and facilities, and the rules in force. Immutable; any thread. */
public final class BalanceGround {
    private final Baseline baseline;
    private final RuleBook rules;
    private final DemandPlaces places;
    private final Function<String, List<Facility>> existing;
    private final ReachSource reach;

    /**
     * A city under its rules.
     *
     * @param existing the facilities of the city as it stands, by their type
     */
    public BalanceGround(
            Baseline baseline,
            RuleBook rules,
            Dwellings dwellings,
            UnitZones zones,
            Function<String, List<Facility>> existing) {
        this.baseline = baseline;
        this.rules = rules;
        this.places = new DemandPlaces(baseline, dwellings, zones);
        this.existing = existing;
        this.reach = new StraightReach(places);
    }

    private BalanceGround(BalanceGround other, WalkGround streets) {
        this.baseline = other.baseline;
        this.rules = other.rules;
        this.places = other.places;
        this.existing = other.existing;
        this.reach = new WalkingReach(streets, places);
    }

    /** The same city in the walk ledger: children and cars go along its streets. */
    public BalanceGround onFoot(WalkGround streets) {
        return new BalanceGround(this, streets);
    }

    Baseline baseline() {
        return baseline;
    }

    RuleBook rules() {
        return rules;
    }

    DemandPlaces places() {
        return places;
    }

    /** How far facilities are. */
    ReachSource reach() {
        return reach;
    }

    /** What there is of a type, by id: figures must not depend on the order of a layer. */
    List<Facility> existing(String type) {
        List<Facility> sorted = new ArrayList<>(existing.apply(type));
        sorted.sort(Comparator.comparing(Facility::id));
        return List.copyOf(sorted);
    }

    /** The regime that a number stands in; the one in force where none has it. */
    String sourceOf(String parameterId) {
        return rules.sourceOf(regime -> regime.parameters().stream()
                .filter(each -> each.id().equals(parameterId))
                .toList());
    }
}
