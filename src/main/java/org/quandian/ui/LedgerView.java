package org.quandian.ui;

import java.util.Map;
import java.util.Optional;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Ledger;
import org.quandian.planning.RuleBook;
import org.quandian.workspace.WorkspaceState;

/**
 * The open project as one of the two ledgers tells it: whoever shows or computes figures asks here, so that no figure of one ledger ever
 * stands among those of the other. Immutable; any thread.
 *
 * @param state the project
 * @param figures those of the plan, or of the year on show, in this ledger
 * @param ofYear the figures of the year on show, by ledger; none for the plan as a whole
 */
record LedgerView(WorkspaceState state, CityResult figures, Map<Ledger, CityResult> ofYear) {
    private LedgerView(WorkspaceState state, CityResult figures) {
        this(state, figures, Map.of());
    }

    /** The project in the ledger that was asked for, or in the other as long as that one is not there. */
    static LedgerView of(WorkspaceState state, Ledger wished) {
        return find(state, wished).orElseGet(() -> new LedgerView(state, state.figures()));
    }

    /** The project in that ledger; empty while it is not there. */
    static Optional<LedgerView> find(WorkspaceState state, Ledger ledger) {
        return state.findFigures(ledger).map(known -> new LedgerView(state, known));
    }

    /** Which one it is. */
    Ledger ledger() {
        return engine().ledger();
    }

    /** What computes its figures. */
    CityLedger engine() {
        return figures.ledger();
    }

    /** Its figures of the city as it stands. */
    CityResult baseline() {
        return engine().baseline();
    }

    /** The rules in force; the same in both ledgers. */
    RuleBook rules() {
        return engine().rules();
    }

    /** The same project in the other ledger; empty while that is not there. */
    Optional<LedgerView> other() {
        Optional<LedgerView> other = find(state, other(ledger()));
        return ofYear.containsKey(other(ledger())) ? other.map(view -> view.inYear(ofYear)) : other;
    }

    /** The same ledger as it stands in a year. */
    LedgerView inYear(Map<Ledger, CityResult> years) {
        return new LedgerView(state, years.getOrDefault(ledger(), figures), years);
    }

    /** The ledger that is not this one. */
    static Ledger other(Ledger ledger) {
        return ledger == Ledger.RADIUS ? Ledger.WALK : Ledger.RADIUS;
    }

    /** Grows with each change of the project. */
    long revision() {
        return state.revision();
    }
}
