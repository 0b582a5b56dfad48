package org.quandian.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.quandian.access.city.CityResult;
import org.quandian.access.explain.Explainer;
import org.quandian.access.explain.Explanation;
import org.quandian.access.explain.Question;
import org.quandian.planning.Ledger;
import org.quandian.planning.Scenario;
import org.quandian.portrayal.Messages;
import org.quandian.task.CancellationToken;
import org.quandian.task.LatestOnly;
import org.quandian.ui.dialog.FailureSentence;
import org.quandian.ui.explain.ExplainCard;
import org.quandian.ui.explain.ExplainModel;
import org.quandian.ui.explain.ExplainRequest;
import org.quandian.ui.explain.OtherPlan;
import org.quandian.ui.map.MapView;
import org.quandian.workspace.ExplainedSources;

/**
 * Answers where a number comes from (由来), on a card at the map's right edge. The card follows edits and the ledger. FX thread; reasons are
 * traced on {@code background}, the newest only.
 */
final class ExplainDesk {
    /** So much is seen around a part, metres. */
    private static final double AROUND = 150;

    /** What card and buttons take from the map's width, logical pixels. */
    private static final double COVERED = 500;

    private final Messages words;
    private final PlanDesk desk;
    private final MapDesk map;
    private final MapView mapView;
    private final ExplainCard card;
    private final LatestOnly<ExplainModel> models;
    private final Consumer<Throwable> failed;
    private final Deque<Asked> asked = new ArrayDeque<>();
    private Optional<Runnable> wayBack = Optional.empty();
    private boolean arriving;
    private CancellationToken token = new CancellationToken();
    private boolean retired;

    /** A figure that was asked about, in a ledger and of a plan that were named or in those on screen. */
    private record Asked(Question question, Optional<Ledger> ledger, Optional<OtherPlan> plan) {
        /** The figures it is one of. */
        CityResult figures(LedgerView view, CancellationToken own) {
            if (plan.isEmpty()) {
                return view.figures();
            }
            Scenario other = plan.get()
                    .plan()
                    .apply(view.state())
                    .orElseThrow(() -> new NoSuchElementException(plan.get().label()));
            return view.engine().follow(view.figures(), other, own);
        }

        /** The card, which says of which plan it speaks. */
        ExplainModel labelled(ExplainModel model) {
            return plan.map(other -> model.ofPlan(other.label())).orElse(model);
        }
    }

    ExplainDesk(DeskServices services) {
        this.words = services.words();
        this.desk = services.desk();
        this.map = services.map();
        this.mapView = services.mapView();
        this.failed = services.failed();
        this.models = new LatestOnly<>(services.background(), services.fx());
        this.card = new ExplainCard(words, new CardActions());
    }

    /** What clicks on the card do. */
    private final class CardActions implements ExplainCard.Actions {
        @Override
        public void close() {
            ExplainDesk.this.close();
        }

        @Override
        public void back() {
            if (asked.size() > 1) {
                asked.pop();
                map.highlight(Optional.empty());
                refresh();
            } else {
                Optional<Runnable> leave = wayBack;
                ExplainDesk.this.close();
                leave.ifPresent(Runnable::run);
            }
        }

        @Override
        public void ask(Question question) {
            Asked now = asked.peek();
            asked.push(
                    now == null
                            ? new Asked(question, Optional.empty(), Optional.empty())
                            : new Asked(question, now.ledger(), now.plan()));
            refresh();
        }

        @Override
        public void show(Geometry shape) {
            fly(shape);
        }
    }

    /**
     * A number was clicked: what was asked before is forgotten.
     *
     * @param newWayBack leads to the page that the number stands on; empty for the map itself
     */
    void ask(ExplainRequest request, Optional<Runnable> newWayBack) {
        asked.clear();
        wayBack = newWayBack;
        arriving = newWayBack.isPresent();
        asked.push(new Asked(request.question(), request.ledger(), request.plan()));
        map.highlight(Optional.empty());
        refresh();
        card.requestFocus();
    }

    boolean isOpen() {
        return mapView.isPinned(card);
    }

    /** Another card has taken its place. */
    void forget() {
        asked.clear();
        wayBack = Optional.empty();
        token.cancel();
        models.forgetWaiting();
    }

    void close() {
        if (!asked.isEmpty()) {
            forget();
            mapView.unpin(card);
            map.highlight(Optional.empty());
            map.pane().requestFocus();
        }
    }

    void retire() {
        retired = true;
        token.cancel();
    }

    /** Figures have changed, or are shown in the other ledger. */
    void refresh() {
        Asked now = asked.peek();
        if (now == null || retired) {
            return;
        }
        boolean canGoBack = asked.size() > 1 || wayBack.isPresent();
        if (!isOpen()) {
            mapView.pin(card);
            card.showWaiting(canGoBack);
        }
        token.cancel();
        CancellationToken own = new CancellationToken();
        token = own;
        LedgerView shown = desk.view();
        Optional<LedgerView> view = now.ledger().isEmpty()
                ? Optional.of(shown)
                : LedgerView.find(shown.state(), now.ledger().get());
        if (view.isEmpty()) {
            card.showReason(canGoBack, words.text("ui.figures.waiting"));
            return;
        }
        LedgerView wanted = view.get();
        models.request(
                () -> trace(wanted, now, own),
                model -> {
                    if (isStill(now) && !own.isCancelled()) {
                        card.show(canGoBack, model);
                        outline(now, model);
                    }
                },
                failure -> notTraced(now, failure));
    }

    /** The place is outlined; whoever comes from another page has not seen yet where it is. */
    private void outline(Asked now, ExplainModel model) {
        Geometry place =
                model.shape().isEmpty() ? ExplainedPlace.of(desk.state().baseline(), now.question()) : model.shape();
        if (!place.isEmpty()) {
            map.highlight(Optional.of(place));
            if (arriving) {
                fly(place);
            }
        }
        arriving = false;
    }

    private boolean isStill(Asked one) {
        return !retired && one.equals(asked.peek());
    }

    private ExplainModel trace(LedgerView view, Asked one, CancellationToken own) {
        Explanation why = Explainer.of(
                        one.figures(view, own), ExplainedSources.of(view.state().report()))
                .explain(one.question(), own);
        return one.labelled(ExplainModel.of(one.question(), why, words, view.rules()));
    }

    /** A zone may vanish with an edit, an indicator with a regime: that is no defect. */
    private void notTraced(Asked now, Throwable failure) {
        Throwable cause = FailureSentence.unwrapped(failure);
        if (!isStill(now) || cause instanceof CancellationException) {
            return;
        }
        String reason = String.valueOf(cause.getMessage());
        card.showReason(
                asked.size() > 1 || wayBack.isPresent(), words.text("explain.failed", Map.of("reason", reason)));
        if (!(cause instanceof NoSuchElementException)) {
            failed.accept(failure);
        }
    }

    /** The part comes to the middle of what the card leaves of the map. */
    private void fly(Geometry shape) {
        if (shape.isEmpty()) {
            return;
        }
        map.highlight(Optional.of(shape));
        Envelope part = new Envelope(shape.getEnvelopeInternal());
        part.expandBy(AROUND);
        map.flyBeside(part, COVERED);
    }
}
