package org.quandian.workspace;

import java.util.Optional;
import org.quandian.access.city.CityLedger;
import org.quandian.network.WalkNetwork;
import org.quandian.planning.Baseline;
import org.quandian.planning.WalkRules;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** How networks and walk ledgers are made, kept and read; tests put something quicker or broken in its place. Any thread; slow. */
interface WalkMaking {
    /** The network of a city's roads. */
    WalkNetwork build(Baseline city, WalkRules rules, CancellationToken token, ProgressListener progress);

    /** The walk ledger beside a radius ledger of the same city and rules. */
    CityLedger ledger(CityLedger radius, WalkNetwork network, CancellationToken token, ProgressListener progress);

    /** The bytes of a network. */
    byte[] write(WalkNetwork network);

    /** The network of such bytes; empty where they are damaged or of another program. */
    Optional<WalkNetwork> read(byte[] bytes);
}
