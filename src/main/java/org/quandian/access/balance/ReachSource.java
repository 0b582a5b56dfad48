package org.quandian.access.balance;

import org.quandian.access.ScenarioFigures;
import org.quandian.planning.Ledger;

/** How far facilities are in one ledger. Immutable; any thread. */
interface ReachSource {
    /** How it measures. */
    Ledger ledger();

    /** What holds where nothing is planned. */
    ReachFinder asItStands();

    /** What holds under a plan: the same object where the plan changes no way. */
    ReachFinder under(ScenarioFigures scenario);

    /** Whether no plan ever changes how far an existing facility is. */
    boolean isFixed();
}
