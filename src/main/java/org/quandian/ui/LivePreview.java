package org.quandian.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Ledger;
import org.quandian.task.CancellationToken;
import org.quandian.task.LatestOnly;
import org.quandian.task.TaskRunner;
import org.quandian.ui.map.tool.GesturePreview;

/**
 * The gesture under way and what it would lead to, in both ledgers: the one it is about first, on {@code analysis}; the other follows, on
 * {@code background}, so that it never makes the first wait. The newest only. Knows no toolkit; FX thread.
 */
final class LivePreview {
    /** Figures so many steps of the mouse old are late. */
    private static final long LATE = 3;

    private final LatestOnly<CityResult> leading;
    private final LatestOnly<CityResult> following;
    private final Runnable changed;
    private final Consumer<Throwable> failed;
    private final Map<Ledger, CityResult> figures = new EnumMap<>(Ledger.class);
    private final Map<Ledger, Long> places = new EnumMap<>(Ledger.class);
    private @Nullable GesturePreview gesture;
    private long place;

    LivePreview(TaskRunner analysis, TaskRunner background, Executor fx, Runnable changed, Consumer<Throwable> failed) {
        this.leading = new LatestOnly<>(analysis, fx);
        this.following = new LatestOnly<>(background, fx);
        this.changed = changed;
        this.failed = failed;
    }

    Optional<GesturePreview> gesture() {
        return Optional.ofNullable(gesture);
    }

    /** The figures of the gesture in that ledger, as far as known. */
    Optional<CityResult> figures(Ledger ledger) {
        return Optional.ofNullable(figures.get(ledger));
    }

    /** Whether the figures in that ledger belong to an earlier place of the mouse. */
    boolean isLate(Ledger ledger) {
        return place - places.getOrDefault(ledger, 0L) > LATE;
    }

    /**
     * The gesture moved.
     *
     * @param first the ledger that its figures are wanted in first
     */
    void show(GesturePreview newGesture, LedgerView first) {
        gesture = newGesture;
        place++;
        if (newGesture.isAllowed()) {
            long asked = place;
            leading.request(
                    () -> first.preview(newGesture.edit(), CancellationToken.none()),
                    known -> {
                        if (computed(asked, first.ledger(), known)) {
                            follow(asked, newGesture, first);
                        }
                    },
                    failed);
        } else {
            forget();
            places.replaceAll((ledger, before) -> place);
        }
        changed.run();
    }

    /** No gesture is under way; its figures stay until {@link #forgetFigures}, for as long as the edit is on its way to the disk. */
    void end() {
        leading.forgetWaiting();
        following.forgetWaiting();
        gesture = null;
    }

    /** The figures of the scenario itself are in force again. */
    void forgetFigures() {
        figures.clear();
    }

    private void follow(long asked, GesturePreview shown, LedgerView first) {
        first.other()
                .ifPresent(second -> following.request(
                        () -> second.preview(shown.edit(), CancellationToken.none()),
                        known -> computed(asked, second.ledger(), known),
                        failed));
    }

    private boolean computed(long asked, Ledger ledger, CityResult known) {
        GesturePreview now = gesture;
        if (now == null || !now.isAllowed()) {
            return false;
        }
        figures.put(ledger, known);
        places.put(ledger, asked);
        changed.run();
        return true;
    }

    private void forget() {
        leading.forgetWaiting();
        following.forgetWaiting();
        figures.clear();
    }
}
