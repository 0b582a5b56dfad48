package org.quandian.workspace;

import java.util.Optional;
import org.quandian.access.city.CityLedger;
import org.quandian.network.GraphFile;
import org.quandian.network.WalkNetwork;
import org.quandian.planning.Baseline;
import org.quandian.planning.WalkRules;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** Makes networks and walk ledgers with the rooms below. Stateless. */
final class StreetMaking implements WalkMaking {
    @Override
    public WalkNetwork build(Baseline city, WalkRules rules, CancellationToken token, ProgressListener progress) {
        return WalkNetwork.of(city, rules, token, progress);
    }

    @Override
    public CityLedger ledger(
            CityLedger radius, WalkNetwork network, CancellationToken token, ProgressListener progress) {
        return CityLedger.walk(radius, network, token, progress);
    }

    @Override
    public byte[] write(WalkNetwork network) {
        return GraphFile.write(network);
    }

    @Override
    public Optional<WalkNetwork> read(byte[] bytes) {
        try {
            return Optional.of(GraphFile.read(bytes));
        } catch (IllegalArgumentException unusable) {
            // of another version, cut or damaged: the roads are there to make it of again
            return Optional.empty();
        }
    }
}
