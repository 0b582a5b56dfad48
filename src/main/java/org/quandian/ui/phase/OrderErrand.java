package org.quandian.ui.phase;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.CityResult;
import org.quandian.access.phase.OrderFinder;
import org.quandian.access.phase.PhaseYears;
import org.quandian.access.phase.SuggestedOrder;
import org.quandian.planning.Denominator;
import org.quandian.planning.ScenarioEdit;
import org.quandian.task.CancellationToken;
import org.quandian.ui.dialog.FailureSentence;
import org.quandian.ui.fx.Deliver;
import org.quandian.ui.page.PageServices;
import org.quandian.workspace.WorkspaceState;

/**
 * Finds an order easiest and most effective first (先易后难) in the ledger on screen, and shows it. On foot that takes as long as many
 * evaluations: meanwhile it says how far it is, and asking again gives it up. FX thread; the work is done in the background.
 */
final class OrderErrand {
    private final PageServices services;
    private final Consumer<String> onProgress;
    private final Predicate<WorkspaceState> stillWanted;
    private final Consumer<ScenarioEdit> onApply;
    private @Nullable CancellationToken running;

    /**
     * @param onProgress told in words how far it is; empty when it is done
     * @param stillWanted whether an order for that state still says something
     * @param onApply takes the years over
     */
    OrderErrand(
            PageServices services,
            Consumer<String> onProgress,
            Predicate<WorkspaceState> stillWanted,
            Consumer<ScenarioEdit> onApply) {
        this.services = services;
        this.onProgress = onProgress;
        this.stillWanted = stillWanted;
        this.onApply = onApply;
    }

    /** Begins, or gives up what is under way. */
    void toggle(WorkspaceState state, String indicator, Denominator wanted) {
        if (running != null) {
            stop();
            return;
        }
        CityLedger ledger = state.findFigures(services.ledger().get())
                .map(CityResult::ledger)
                .filter(engine -> engine.indicatorIds().contains(indicator))
                .orElse(state.ledger());
        CancellationToken token = new CancellationToken();
        running = token;
        say(token, 0);
        Deliver.to(
                services.fx(),
                services.background().submit(() -> find(ledger, state, indicator, wanted, token)),
                order -> {
                    done(token);
                    if (!token.isCancelled() && stillWanted.test(state)) {
                        show(state, order);
                    }
                },
                failure -> {
                    done(token);
                    if (!(FailureSentence.unwrapped(failure) instanceof CancellationException)) {
                        services.failed().accept(failure);
                    }
                });
    }

    /** Gives up what is under way. */
    void stop() {
        CancellationToken token = running;
        if (token != null) {
            token.cancel();
            done(token);
        }
    }

    private SuggestedOrder find(
            CityLedger ledger, WorkspaceState state, String indicator, Denominator wanted, CancellationToken token) {
        List<Denominator> measured = ledger.baseline().get(indicator).denominators();
        List<Integer> years = PhaseYears.shown(state.scenario(), PhaseYears.USUAL_LAST);
        return OrderFinder.find(
                ledger,
                state.scenario(),
                indicator,
                measured.contains(wanted) ? wanted : measured.get(0),
                years.get(years.size() - 1),
                token,
                (stage, share) -> services.fx().execute(() -> say(token, share)));
    }

    private void say(CancellationToken token, double share) {
        if (token.equals(running)) {
            onProgress.accept(services.words()
                    .text("phase.order.running", Map.of("share", Long.toString(Math.round(share * 100)))));
        }
    }

    private void done(CancellationToken token) {
        if (token.equals(running)) {
            running = null;
            onProgress.accept("");
        }
    }

    private void show(WorkspaceState asked, SuggestedOrder order) {
        OrderDialog.open(
                services.dialogs(),
                services.words(),
                asked.ledger().rules(),
                asked.scenario(),
                order,
                () -> order.asEdit(asked.scenario()).ifPresent(onApply));
    }
}
