package org.quandian.ui;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quandian.network.WalkGraph;
import org.quandian.network.WalkNetwork;
import org.quandian.portrayal.PlacedKind;
import org.quandian.task.LatestOnly;
import org.quandian.task.TaskRunner;
import org.quandian.ui.map.tool.Pointer;
import org.quandian.ui.map.tool.Snap;
import org.quandian.workspace.WorkspaceState;

/**
 * The streets as tools take hold of them: once the walking network is there it is indexed on {@code background}; until then nothing snaps.
 * Knows no toolkit; FX thread.
 */
final class StreetDesk {
    /** So near a tool takes a street, logical pixels. */
    private static final double REACH = 10;

    private final LatestOnly<StreetFinder> indexing;
    private final Supplier<WorkspaceState> state;
    private final Consumer<Throwable> failed;
    private @Nullable WalkGraph asked;
    private @Nullable StreetFinder finder;

    StreetDesk(TaskRunner background, Executor fx, Supplier<WorkspaceState> state, Consumer<Throwable> failed) {
        this.indexing = new LatestOnly<>(background, fx);
        this.state = state;
        this.failed = failed;
    }

    /** The project has changed: another network is indexed. */
    void stateChanged() {
        Optional<WalkNetwork> now = state.get().findNetwork();
        if (now.isEmpty()) {
            asked = null;
            finder = null;
        } else if (now.get().graph() != asked) {
            WalkNetwork network = now.get();
            asked = network.graph();
            indexing.request(
                    () -> StreetFinder.of(network),
                    made -> {
                        if (network.graph() == asked) {
                            finder = made;
                        }
                    },
                    failed);
        }
    }

    /**
     * The place that a thing in the hand would take.
     *
     * @param metresPerPixel of the map
     */
    Snap snap(PlacedKind kind, Pointer pointer, double metresPerPixel) {
        StreetFinder streets = finder;
        boolean onStreets = kind == PlacedKind.LINK || kind == PlacedKind.CLOSURE;
        return streets == null || !onStreets
                ? Snap.free(pointer.ground())
                : streets.snap(pointer.ground(), REACH * metresPerPixel, kind == PlacedKind.LINK);
    }
}
