package org.quandian.workspace;

import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.CityResult;
import org.quandian.network.WalkNetwork;
import org.quandian.planning.LayerRole;
import org.quandian.planning.WalkRules;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.task.TaskRunner;

/**
 * Reads the network out of a project file, or makes it and puts it there, and computes the walk figures of a state. Started on the
 * workspace's thread; works on {@code io} and {@code making}.
 */
final class WalkPreparation {
    /** Grows when the same roads make another network than before. */
    private static final int EDITION = 1;
    /** How much of the progress the network takes; the rest is figures. */
    private static final double NETWORK = 0.7;

    private final WalkMaking walkMaking;
    private final ProjectFile file;
    private final TaskRunner making;
    private final TaskRunner io;
    private final CancellationToken token = new CancellationToken();

    WalkPreparation(WalkMaking walkMaking, ProjectFile file, TaskRunner making, TaskRunner io) {
        this.walkMaking = walkMaking;
        this.file = file;
        this.making = making;
        this.io = io;
    }

    /**
     * What was made.
     *
     * @param radius the ledger it was made beside
     * @param network the streets, with none of them where none can be walked
     * @param figures those of the scenario; empty where there are no streets
     */
    record Made(CityLedger radius, WalkNetwork network, Optional<CityResult> figures) {
        /** Whether rules that came into force meanwhile ask for the same streets. */
        boolean fits(CityLedger now) {
            return WalkRules.of(radius.rules()).hasSameStreets(WalkRules.of(now.rules()));
        }

        /** The walk ledger of a state that may be some changes further on; under its rules, with its scenario. */
        WalkState under(WorkspaceState now) {
            if (figures.isEmpty()) {
                return WalkState.failed(WalkFailure.NO_STREETS);
            }
            CityResult known = figures.get();
            CancellationToken token = CancellationToken.none();
            CityLedger ledger = now.ledger() == radius
                    ? known.ledger()
                    : known.ledger().withRules(now.ledger().rules(), token);
            return WalkState.ready(network, ledger.update(known, now.scenario(), token));
        }
    }

    /** Nobody waits for the walk ledger any more. */
    void cancel() {
        token.cancel();
    }

    /** Makes the walk ledger of a state; fails with CancellationException after {@link #cancel}. */
    CompletableFuture<Made> start(WorkspaceState state, ProgressListener progress) {
        String key = keyOf(state);
        return findStored()
                .thenCompose(stored -> making.submit(() -> network(state, key, stored, progress)))
                .thenCompose(network -> making.submit(() -> figures(state, network, progress)));
    }

    /** A file that cannot be read just now is no reason to go without: the network is made. */
    private CompletableFuture<Optional<StoredNetwork>> findStored() {
        return file.mayHoldNetwork()
                ? io.submit(file::findNetwork).exceptionally(unreadable -> Optional.empty())
                : CompletableFuture.completedFuture(Optional.empty());
    }

    private WalkNetwork network(
            WorkspaceState state, String key, Optional<StoredNetwork> stored, ProgressListener progress) {
        token.throwIfCancelled();
        Optional<WalkNetwork> read =
                stored.filter(each -> each.key().equals(key)).flatMap(each -> walkMaking.read(each.bytes()));
        if (read.isPresent()) {
            return read.get();
        }
        WalkNetwork made = walkMaking.build(
                state.baseline(),
                WalkRules.of(state.ledger().rules()),
                token,
                ProgressListener.part(progress, 0, NETWORK));
        save(key, made);
        return made;
    }

    /** Where it cannot be written it is made again the next time: the edits, which matter, are told apart when they cannot be written. */
    private void save(String key, WalkNetwork network) {
        var unused = io.submit(() -> {
            token.throwIfCancelled();
            file.saveNetwork(new StoredNetwork(key, walkMaking.write(network)));
            return true;
        });
    }

    private Made figures(WorkspaceState state, WalkNetwork network, ProgressListener progress) {
        if (network.graph().edgeCount() == 0) {
            return new Made(state.ledger(), network, Optional.empty());
        }
        CityLedger ledger =
                walkMaking.ledger(state.ledger(), network, token, ProgressListener.part(progress, NETWORK, 1));
        CityResult figures = ledger.update(ledger.baseline(), state.scenario(), token);
        return new Made(state.ledger(), network, Optional.of(figures));
    }

    /** The roads of a project never change, but a copy may have been put together by hand. */
    private static String keyOf(WorkspaceState state) {
        WalkRules rules = WalkRules.of(state.ledger().rules());
        int roads = state.baseline().features(LayerRole.ROADS).size();
        return EDITION + " roads=" + roads + " snap=" + rules.snapMetres() + " closed="
                + String.join(",", new TreeSet<>(rules.closedClasses()));
    }
}
