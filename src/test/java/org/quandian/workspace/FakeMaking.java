package org.quandian.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.quandian.access.city.CityLedger;
import org.quandian.network.StreetRow;
import org.quandian.network.WalkNetwork;
import org.quandian.planning.Baseline;
import org.quandian.planning.WalkRules;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** Networks and walk ledgers of a moment: it writes down what it is asked for and fails when it is told to. */
final class FakeMaking implements WalkMaking {
    private static final byte[] BYTES = {7};

    final List<String> calls = new ArrayList<>();
    private int edges = 1;
    private @Nullable RuntimeException failure;

    /** From now on networks are without streets. */
    void makeNothing() {
        edges = 0;
    }

    /** From now on no network can be made. */
    void failWith(RuntimeException reason) {
        failure = reason;
    }

    @Override
    public WalkNetwork build(Baseline city, WalkRules rules, CancellationToken token, ProgressListener progress) {
        calls.add("build snap=" + rules.snapMetres());
        if (token.isCancelled()) {
            throw new CancellationException();
        }
        if (failure != null) {
            throw failure;
        }
        progress.report("roads", 1);
        return StreetRow.network(edges);
    }

    /** Figures by radius do: nothing here depends on what they say. */
    @Override
    public CityLedger ledger(
            CityLedger radius, WalkNetwork network, CancellationToken token, ProgressListener progress) {
        calls.add("ledger");
        return radius.renewed();
    }

    @Override
    public byte[] write(WalkNetwork network) {
        return BYTES.clone();
    }

    @Override
    public Optional<WalkNetwork> read(byte[] bytes) {
        calls.add("read " + bytes.length);
        return bytes.length == 1 ? Optional.of(StreetRow.network(edges)) : Optional.empty();
    }
}
