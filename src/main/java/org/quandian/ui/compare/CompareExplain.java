package org.quandian.ui.compare;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import org.locationtech.jts.geom.Geometry;
import org.quandian.access.city.CityResult;
import org.quandian.access.explain.Explainer;
import org.quandian.access.explain.Explanation;
import org.quandian.access.explain.Question;
import org.quandian.planning.Ledger;
import org.quandian.task.CancellationToken;
import org.quandian.task.LatestOnly;
import org.quandian.ui.dialog.FailureSentence;
import org.quandian.ui.explain.ExplainCard;
import org.quandian.ui.explain.ExplainModel;
import org.quandian.ui.page.PageServices;
import org.quandian.workspace.ExplainedSources;
import org.quandian.workspace.WorkspaceState;

/**
 * Answers where a number of the comparison comes from (由来): each in the plan of its own column, on a card at the right edge of the maps.
 * The card follows edits. FX thread; reasons are traced on {@code background}, the newest only.
 */
final class CompareExplain {
    private static final Insets MARGIN = new Insets(16, 60, 16, 16);

    private final PageServices services;
    private final CompareDesk desk;
    private final CompareMaps maps;
    private final Runnable onClose;
    private final ExplainCard card;
    private final StackPane place = new StackPane();
    private final LatestOnly<ExplainModel> models;
    private final Deque<Asked> asked = new ArrayDeque<>();
    private CancellationToken token = new CancellationToken();
    private Optional<CityResult> traced = Optional.empty();

    /** A figure of one column. */
    private record Asked(CompareSide side, String plan, Ledger ledger, Question question) {}

    /**
     * @param desk knows the figures
     * @param maps where parts are shown
     * @param onClose told when the card leaves
     */
    CompareExplain(PageServices services, CompareDesk desk, CompareMaps maps, Runnable onClose) {
        this.services = services;
        this.desk = desk;
        this.maps = maps;
        this.onClose = onClose;
        this.models = new LatestOnly<>(services.background(), services.fx());
        this.card = new ExplainCard(services.words(), new CardActions());
        place.setPickOnBounds(false);
        place.setAlignment(Pos.TOP_RIGHT);
        place.setPadding(MARGIN);
    }

    /** Where the card appears: to be laid over the maps. */
    StackPane place() {
        return place;
    }

    /**
     * A number was clicked; what was asked before is forgotten.
     *
     * @param plan what the plan of that side is called
     */
    void ask(CompareSide side, String plan, Ledger ledger, Question question) {
        asked.clear();
        asked.push(new Asked(side, plan, ledger, question));
        trace();
        card.requestFocus();
    }

    /** There may be other figures; the card shows those that hold. */
    void refresh() {
        Asked now = asked.peek();
        if (now != null && !figures(now).equals(traced)) {
            trace();
        }
    }

    void close() {
        if (!asked.isEmpty()) {
            asked.clear();
            token.cancel();
            models.forgetWaiting();
            place.getChildren().remove(card);
            maps.highlight(Optional.empty());
            onClose.run();
        }
    }

    private Optional<CityResult> figures(Asked one) {
        return desk.sides(one.ledger()).map(sides -> sides.of(one.side()));
    }

    private void trace() {
        Asked now = asked.getFirst();
        token.cancel();
        CancellationToken own = new CancellationToken();
        token = own;
        maps.highlight(Optional.empty());
        if (place.getChildren().isEmpty()) {
            place.getChildren().add(card);
        }
        Optional<CityResult> figures = figures(now);
        traced = figures;
        card.showWaiting(asked.size() > 1);
        if (figures.isEmpty()) {
            return;
        }
        CityResult known = figures.get();
        WorkspaceState state = services.workspace().state();
        models.request(
                () -> model(known, state, now.question(), own),
                model -> {
                    if (!own.isCancelled()) {
                        card.show(asked.size() > 1, model.ofPlan(now.plan()));
                        if (!model.shape().isEmpty()) {
                            maps.highlight(Optional.of(model.shape()));
                        }
                    }
                },
                failure -> notTraced(failure, own));
    }

    private ExplainModel model(CityResult figures, WorkspaceState state, Question question, CancellationToken own) {
        Explanation why =
                Explainer.of(figures, ExplainedSources.of(state.report())).explain(question, own);
        return ExplainModel.of(question, why, services.words(), state.ledger().rules());
    }

    /** A zone may vanish with an edit: that is no defect. */
    private void notTraced(Throwable failure, CancellationToken own) {
        Throwable cause = FailureSentence.unwrapped(failure);
        if (own.isCancelled() || cause instanceof CancellationException) {
            return;
        }
        card.showReason(
                asked.size() > 1,
                services.words().text("explain.failed", Map.of("reason", String.valueOf(cause.getMessage()))));
        if (!(cause instanceof NoSuchElementException)) {
            services.failed().accept(failure);
        }
    }

    /** What clicks on the card do. */
    private final class CardActions implements ExplainCard.Actions {
        @Override
        public void close() {
            CompareExplain.this.close();
        }

        @Override
        public void back() {
            if (asked.size() > 1) {
                asked.pop();
                trace();
            }
        }

        @Override
        public void ask(Question question) {
            Asked now = asked.getFirst();
            asked.push(new Asked(now.side(), now.plan(), now.ledger(), question));
            trace();
        }

        @Override
        public void show(Geometry shape) {
            if (!shape.isEmpty()) {
                maps.highlight(Optional.of(shape));
                maps.flyTo(shape, place.getWidth() > 0 ? card.getWidth() + MARGIN.getRight() : 0);
            }
        }
    }
}
