package org.quandian.ui;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.quandian.access.city.CityLedger;
import org.quandian.task.CancellationToken;
import org.quandian.task.TaskRunner;
import org.quandian.ui.fx.Deliver;

/**
 * Computes the indicators that nobody has looked at yet, one after the other, while the window is at rest: so the list of indicators becomes
 * a ranking. Between two of them whoever works on the map comes first. FX thread; the work itself runs on {@code background}.
 */
final class RateRanking {
    private static final Duration REST = Duration.millis(900);
    private static final Duration BREATH = Duration.millis(40);

    private final TaskRunner background;
    private final Executor fx;
    private final Supplier<LedgerView> state;
    private final BooleanSupplier atRest;
    private final Runnable onRate;
    private final PauseTransition pause = new PauseTransition(REST);
    private final Set<String> hopeless = new HashSet<>();
    private @Nullable CityLedger ledger;
    private CancellationToken token = new CancellationToken();
    private boolean atWork;
    private boolean stopped;

    /**
     * @param atRest whether nothing is under way on the map
     * @param onRate told after each indicator
     */
    RateRanking(
            TaskRunner background, Executor fx, Supplier<LedgerView> state, BooleanSupplier atRest, Runnable onRate) {
        this.background = background;
        this.fx = fx;
        this.state = state;
        this.atRest = atRest;
        this.onRate = onRate;
        pause.setOnFinished(event -> step());
    }

    /** Something happened: begins anew when the window has come to rest. */
    void restart() {
        if (!stopped) {
            pause.setDuration(REST);
            pause.playFromStart();
        }
    }

    /** Ends it for good. */
    void stop() {
        stopped = true;
        pause.stop();
        token.cancel();
    }

    private void step() {
        if (stopped || atWork) {
            return;
        }
        if (!atRest.getAsBoolean()) {
            restart();
            return;
        }
        LedgerView now = state.get();
        if (now.engine() != ledger) {
            ledger = now.engine();
            hopeless.clear();
        }
        next(now).ifPresent(id -> compute(now, id));
    }

    private Optional<String> next(LedgerView now) {
        return now.engine().indicatorIds().stream()
                .filter(id -> !hopeless.contains(id) && !IndicatorDesk.isKnown(now, id))
                .findFirst();
    }

    private void compute(LedgerView now, String id) {
        atWork = true;
        CancellationToken own = new CancellationToken();
        token = own;
        // Whoever chooses an indicator that fails is told why; here it just stays without a rate.
        Deliver.to(fx, background.submit(() -> IndicatorDesk.compute(now, id, own)), done -> computed(), failure -> {
            hopeless.add(id);
            computed();
        });
    }

    private void computed() {
        atWork = false;
        if (!stopped) {
            onRate.run();
            pause.setDuration(BREATH);
            pause.playFromStart();
        }
    }
}
