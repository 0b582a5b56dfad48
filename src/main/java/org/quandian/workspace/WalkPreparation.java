package org.quandian.workspace;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.CityResult;
import org.quandian.network.WalkNetwork;
import org.quandian.planning.WalkRules;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.task.TaskRunner;

/**
 * Reads the network out of a project file, or makes it and puts it there, and computes the walk figures of a state. Started on the
 * workspace's thread; works on {@code io} and {@code making}.
 */
final class WalkPreparation {
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
        ProjectStreets streets = new ProjectStreets(
                walkMaking, state.baseline(), WalkRules.of(state.ledger().rules()));
        return findStored()
                .thenCompose(stored -> making.submit(() -> network(streets, stored, progress)))
                .thenCompose(network -> making.submit(() -> figures(state, network, progress)));
    }

    /** A file that cannot be read just now is no reason to go without: the network is made. */
    private CompletableFuture<Optional<StoredNetwork>> findStored() {
        return file.mayHoldNetwork()
                ? io.submit(file::findNetwork).exceptionally(unreadable -> Optional.empty())
                : CompletableFuture.completedFuture(Optional.empty());
    }

    private WalkNetwork network(ProjectStreets streets, Optional<StoredNetwork> stored, ProgressListener progress) {
        token.throwIfCancelled();
        Optional<WalkNetwork> found = streets.findIn(stored);
        if (found.isPresent()) {
            return found.get();
        }
        WalkNetwork made = streets.make(token, ProgressListener.part(progress, 0, NETWORK));
        save(streets, made);
        return made;
    }

    /** Where it cannot be written it is made again the next time: the edits, which matter, are told apart when they cannot be written. */
    private void save(ProjectStreets streets, WalkNetwork network) {
        var unused = io.submit(() -> {
            token.throwIfCancelled();
            file.saveNetwork(streets.store(network));
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
}
