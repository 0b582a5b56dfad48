package org.quandian.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.quandian.access.Details;
import org.quandian.access.IndicatorResult;
import org.quandian.access.city.CityResult;
import org.quandian.task.CancellationToken;
import org.quandian.task.LatestOnly;
import org.quandian.task.TaskRunner;
import org.quandian.ui.dialog.FailureSentence;
import org.quandian.ui.panel.CircleModel;

/**
 * Which indicator is on screen, and the work of computing it: figures may take a second when somebody first asks for them, so they are asked
 * for on {@code background}, the newest wish only, and the window shows that it waits. Knows no toolkit; lives on the FX thread.
 */
final class IndicatorDesk {
    /** Hears what becomes of wishes, on the FX thread. */
    interface Listener {
        /** Another indicator is on screen; its figures may or may not be there. */
        void indicatorChanged();

        /** Figures that were waited for are there, or will never come. */
        void figuresKnown();

        /** What the indicator says beside its rate is known. */
        void detailsKnown(Details details, CircleModel circle);

        /** The work could not be done, for no reason a planner could mend. */
        void failed(Throwable failure);
    }

    private final Supplier<LedgerView> state;
    private final Listener listener;
    private final LatestOnly<String> figures;
    private final LatestOnly<Said> details;
    private final Map<String, String> missing = new HashMap<>();
    private String indicator;
    private CancellationToken token = new CancellationToken();
    private boolean retired;

    /**
     * @param first the indicator that was on screen when the project was closed
     */
    IndicatorDesk(TaskRunner background, Executor fx, Supplier<LedgerView> state, String first, Listener listener) {
        this.state = state;
        this.listener = listener;
        this.figures = new LatestOnly<>(background, fx);
        this.details = new LatestOnly<>(background, fx);
        this.indicator = first;
        fallBack();
    }

    /** The indicator on screen. */
    String indicator() {
        return indicator;
    }

    /** Every indicator there is under the rules in force. */
    List<String> all() {
        return state.get().engine().indicatorIds();
    }

    /** Puts another indicator on screen; its figures follow if they are not there yet. */
    void choose(String id) {
        if (!id.equals(indicator) && all().contains(id)) {
            indicator = id;
            listener.indicatorChanged();
            ensure();
        }
    }

    /** Another state of the project is in force. */
    void stateChanged(boolean otherRules) {
        if (otherRules) {
            missing.clear();
            fallBack();
        }
        ensure();
    }

    /** Whether the figures on screen are there. */
    boolean isKnown() {
        return isKnown(state.get(), indicator);
    }

    /** What a set of figures says of the indicator on screen; never waits. */
    Optional<IndicatorResult> find(CityResult results) {
        return results.findComputed(indicator);
    }

    /** Why the indicator on screen will have no figures, in words of the engine; empty while they may come. */
    Optional<String> missing() {
        return Optional.ofNullable(missing.get(indicator));
    }

    void retire() {
        retired = true;
        token.cancel();
    }

    /** Figures of both the city as it stands and the plan: one without the other says nothing. */
    static boolean isKnown(LedgerView state, String id) {
        return state.figures().findComputed(id).isPresent()
                && state.baseline().findComputed(id).isPresent();
    }

    /** Computes an indicator for the city as it stands and for the plan; off the FX thread. */
    static String compute(LedgerView state, String id, CancellationToken token) {
        state.baseline().compute(List.of(id), token);
        state.figures().compute(List.of(id), token);
        return id;
    }

    private void ensure() {
        LedgerView now = state.get();
        if (retired || !now.engine().indicatorIds().contains(indicator)) {
            return;
        }
        if (isKnown(now, indicator)) {
            askDetails(now);
            return;
        }
        token.cancel();
        CancellationToken own = new CancellationToken();
        token = own;
        String wanted = indicator;
        figures.request(() -> compute(now, wanted, own), this::computed, failure -> failed(wanted, failure));
    }

    private void computed(String id) {
        if (!retired && id.equals(indicator)) {
            listener.figuresKnown();
            ensure();
        }
    }

    private void askDetails(LedgerView now) {
        String wanted = indicator;
        details.request(
                () -> Said.of(now, wanted),
                said -> {
                    if (!retired && wanted.equals(indicator) && state.get().figures() == now.figures()) {
                        listener.detailsKnown(said.details(), said.circle());
                    }
                },
                listener::failed);
    }

    /** What an indicator says beside its rate; takes time to make. */
    private record Said(Details details, CircleModel circle) {
        static Said of(LedgerView state, String id) {
            IndicatorResult result = state.figures().get(id);
            return new Said(
                    result.details(), CircleModel.of(result, state.baseline().get(id)));
        }
    }

    private void failed(String id, Throwable failure) {
        Throwable cause = FailureSentence.unwrapped(failure);
        if (retired || cause instanceof CancellationException) {
            return;
        }
        missing.put(id, String.valueOf(cause.getMessage()));
        if (id.equals(indicator)) {
            listener.figuresKnown();
        }
        // A number that the rules lack is the planner's to add; anything else is a defect.
        if (!(cause instanceof NoSuchElementException)) {
            listener.failed(failure);
        }
    }

    private void fallBack() {
        List<String> ids = all();
        if (!ids.contains(indicator) && !ids.isEmpty()) {
            indicator = ids.get(0);
        }
    }
}
