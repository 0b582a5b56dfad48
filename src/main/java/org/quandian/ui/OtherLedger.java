package org.quandian.ui;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.CityResult;
import org.quandian.task.CancellationToken;
import org.quandian.task.LatestOnly;
import org.quandian.task.TaskRunner;

/**
 * Computes the indicator on screen in the ledger that is not on screen, so that its rate can stand beside: on {@code background}, the
 * newest wish only. Knows no toolkit; FX thread.
 */
final class OtherLedger {
    private final LatestOnly<String> latest;
    private final Supplier<LedgerView> view;
    private final Runnable onKnown;
    private final Set<String> hopeless = new HashSet<>();
    private @Nullable CityLedger engine;
    private @Nullable CityResult askedOf;
    private String askedFor = "";
    private CancellationToken token = new CancellationToken();
    private boolean retired;

    /**
     * @param view the ledger on screen
     * @param onKnown told when the rate of the other one is there
     */
    OtherLedger(TaskRunner background, Executor fx, Supplier<LedgerView> view, Runnable onKnown) {
        this.latest = new LatestOnly<>(background, fx);
        this.view = view;
        this.onKnown = onKnown;
    }

    /** The rate of that indicator is wanted. */
    void ask(String indicator) {
        Optional<LedgerView> other = view.get().other();
        if (retired || other.isEmpty()) {
            return;
        }
        LedgerView asked = other.get();
        if (asked.engine() != engine) {
            engine = asked.engine();
            hopeless.clear();
        }
        if (hopeless.contains(indicator) || !asked.engine().indicatorIds().contains(indicator)) {
            return;
        }
        if (asked.figures() == askedOf && indicator.equals(askedFor)) {
            return;
        }
        askedOf = asked.figures();
        askedFor = indicator;
        token.cancel();
        CancellationToken own = new CancellationToken();
        token = own;
        latest.request(
                () -> IndicatorDesk.compute(asked, indicator, own),
                known -> {
                    if (!retired) {
                        onKnown.run();
                    }
                },
                failure -> {
                    // Whoever changes to that ledger is told why; here the rate just stays away.
                    if (!own.isCancelled()) {
                        hopeless.add(indicator);
                    }
                });
    }

    void retire() {
        retired = true;
        token.cancel();
    }
}
