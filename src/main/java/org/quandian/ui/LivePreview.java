package org.quandian.ui;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quandian.access.IndicatorResult;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Ledger;
import org.quandian.task.CancellationToken;
import org.quandian.task.LatestOnly;
import org.quandian.task.TaskRunner;
import org.quandian.ui.dialog.FailureSentence;
import org.quandian.ui.fx.Deliver;
import org.quandian.ui.map.tool.GesturePreview;

/**
 * The gesture under way and what it would lead to. Only what is looked at is computed, in the order in which it is looked at: the indicators
 * on screen, in the ledger of the gesture, on {@code analysis}, the newest gesture only; then what is pinned, one indicator after the other,
 * and last the indicator on screen in the other ledger, on {@code background}, so that neither makes the first wait. Between two of these
 * steps a newer gesture takes over, and a step that takes long is cancelled by it. Knows no toolkit; FX thread.
 */
final class LivePreview {
    /** Figures so many steps of the mouse old are late. */
    private static final long LATE = 3;

    /** A following step that has run for so long makes way for a newer gesture. */
    private static final long PATIENCE_NANOS = 60_000_000;

    private final LatestOnly<CityResult> leading;
    private final TaskRunner background;
    private final Executor fx;
    private final Runnable changed;
    private final Runnable followed;
    private final Consumer<Throwable> failed;
    private final Map<Ledger, CityResult> figures = new EnumMap<>(Ledger.class);
    private final Map<Ledger, Long> places = new EnumMap<>(Ledger.class);
    private final Map<String, Pinned> pinned = new HashMap<>();
    private @Nullable GesturePreview gesture;
    private @Nullable Shown newest;
    private @Nullable Shown running;
    private long runningSince;
    private long place;

    /**
     * @param changed told when the gesture moved, or the figures that are looked at first arrived
     * @param followed told when figures of what is pinned arrived
     */
    LivePreview(
            TaskRunner analysis,
            TaskRunner background,
            Executor fx,
            Runnable changed,
            Runnable followed,
            Consumer<Throwable> failed) {
        this.leading = new LatestOnly<>(analysis, fx);
        this.background = background;
        this.fx = fx;
        this.changed = changed;
        this.followed = followed;
        this.failed = failed;
    }

    /**
     * Which figures of a gesture are looked at.
     *
     * @param first the indicators on screen and beside the pointer
     * @param pinned those that the planner has pinned
     */
    record Wish(List<String> first, List<String> pinned) {
        /** Takes copies. */
        Wish {
            first = List.copyOf(first);
            pinned = List.copyOf(pinned);
        }
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
        return isLate(places.getOrDefault(ledger, 0L));
    }

    /** What the gesture makes of a pinned indicator, as far as known. */
    Optional<IndicatorResult> pinned(String indicatorId) {
        return Optional.ofNullable(pinned.get(indicatorId)).map(Pinned::result);
    }

    /** Whether that belongs to an earlier place of the mouse. */
    boolean isPinnedLate(String indicatorId) {
        Pinned known = pinned.get(indicatorId);
        return known == null || isLate(known.place());
    }

    /**
     * The gesture moved.
     *
     * @param first the ledger that its figures are wanted in first
     */
    void show(GesturePreview newGesture, LedgerView first, Wish wish) {
        gesture = newGesture;
        place++;
        if (newGesture.isAllowed()) {
            long asked = place;
            CancellationToken token = new CancellationToken();
            leading.request(
                    () -> compute(first, newGesture, wish.first(), token),
                    known -> led(new Shown(asked, newGesture, first, known, wish, token)),
                    failed);
        } else {
            forget();
            places.replaceAll((ledger, before) -> place);
        }
        changed.run();
    }

    /** No gesture is under way; its figures stay until {@link #forgetFigures}, for as long as the edit is on its way to the disk. */
    void end() {
        stop();
        gesture = null;
    }

    /** The figures of the scenario itself are in force again. */
    void forgetFigures() {
        figures.clear();
        pinned.clear();
    }

    /** What nobody has computed for the scenario itself is not computed for a gesture: that could take seconds. */
    private static CityResult compute(
            LedgerView view, GesturePreview shown, List<String> wanted, CancellationToken token) {
        CityResult made = view.engine()
                .follow(view.figures(), shown.edit().applyTo(view.state().scenario()), token);
        made.compute(known(view, wanted), token);
        return made;
    }

    private static List<String> known(LedgerView view, List<String> wanted) {
        return wanted.stream()
                .filter(id -> view.figures().findComputed(id).isPresent())
                .toList();
    }

    private void led(Shown shown) {
        GesturePreview now = gesture;
        if (now == null || !now.isAllowed()) {
            return;
        }
        figures.put(shown.view().ledger(), shown.figures());
        places.put(shown.view().ledger(), shown.place());
        for (String id : shown.wish().pinned()) {
            shown.figures().findComputed(id).ifPresent(known -> pinned.put(id, new Pinned(known, shown.place())));
        }
        newest = shown;
        if (running != null && System.nanoTime() - runningSince > PATIENCE_NANOS) {
            running.token().cancel();
        }
        changed.run();
        follow();
    }

    /** The next step of what follows: what has waited longest among what is pinned, then the other ledger. */
    private void follow() {
        Shown now = newest;
        if (now == null || running != null) {
            return;
        }
        Optional<String> next = known(now.view(), now.wish().pinned()).stream()
                .filter(id -> placeOf(id) < now.place())
                .min(Comparator.comparingLong(this::placeOf));
        Optional<LedgerView> second =
                now.view().other().filter(view -> places.getOrDefault(view.ledger(), 0L) < now.place());
        if (next.isPresent()) {
            String id = next.get();
            run(now, () -> now.figures().get(id), known -> {
                pinned.put(id, new Pinned(known, now.place()));
                followed.run();
            });
        } else if (second.isPresent()) {
            LedgerView view = second.get();
            run(now, () -> compute(view, now.gesture(), now.wish().first(), now.token()), known -> {
                figures.put(view.ledger(), known);
                places.put(view.ledger(), now.place());
                changed.run();
            });
        }
    }

    private <T> void run(Shown about, Callable<T> work, Consumer<T> then) {
        running = about;
        runningSince = System.nanoTime();
        Deliver.to(
                fx,
                background.submit(work),
                known -> {
                    running = null;
                    if (newest != null) {
                        then.accept(known);
                    }
                    follow();
                },
                failure -> {
                    running = null;
                    if (!(FailureSentence.unwrapped(failure) instanceof CancellationException)) {
                        newest = null;
                        failed.accept(failure);
                    }
                    follow();
                });
    }

    private long placeOf(String id) {
        Pinned known = pinned.get(id);
        return known == null ? 0 : known.place();
    }

    private boolean isLate(long known) {
        return place - known > LATE;
    }

    private void forget() {
        stop();
        forgetFigures();
    }

    private void stop() {
        leading.forgetWaiting();
        newest = null;
        if (running != null) {
            running.token().cancel();
        }
    }

    /**
     * A gesture whose first figures are there.
     *
     * @param place how many steps of the mouse there had been
     */
    private record Shown(
            long place,
            GesturePreview gesture,
            LedgerView view,
            CityResult figures,
            Wish wish,
            CancellationToken token) {}

    /** What a gesture makes of a pinned indicator, and how many steps of the mouse there had been. */
    private record Pinned(IndicatorResult result, long place) {}
}
