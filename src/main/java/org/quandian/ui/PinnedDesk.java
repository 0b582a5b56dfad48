package org.quandian.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.quandian.access.IndicatorResult;
import org.quandian.access.city.CityLedger;
import org.quandian.access.explain.Question;
import org.quandian.portrayal.IndicatorNames;
import org.quandian.portrayal.Messages;
import org.quandian.task.CancellationToken;
import org.quandian.task.TaskRunner;
import org.quandian.ui.fx.Deliver;
import org.quandian.ui.map.PinnedLine;
import org.quandian.ui.map.PinnedStrip;
import org.quandian.ui.map.tool.GesturePreview;
import org.quandian.ui.panel.FiguresModel;

/**
 * The indicators that the planner has pinned (固定指标): kept with the project, computed on {@code background} where they are not yet, and
 * shown over a corner of the map; while a gesture is under way, with what it would change. FX thread.
 */
final class PinnedDesk {
    /** As many as can be read beside a pointer. */
    static final int MOST = 8;

    private final Messages words;
    private final PlanDesk desk;
    private final DeskChoices choices;
    private final TaskRunner background;
    private final Executor fx;
    private final PinnedStrip strip;
    private final Set<String> hopeless = new HashSet<>();
    private @Nullable CityLedger engine;
    private boolean atWork;
    private boolean retired;

    PinnedDesk(Messages words, PlanDesk desk, DeskChoices choices, TaskRunner background, Executor fx) {
        this.words = words;
        this.desk = desk;
        this.choices = choices;
        this.background = background;
        this.fx = fx;
        this.strip = new PinnedStrip(words, this::toggle, this::question);
    }

    PinnedStrip strip() {
        return strip;
    }

    /** The city's figure by the denominator on show; empty while it is not known. */
    private Optional<Question> question(String id) {
        return desk.view()
                .figures()
                .findComputed(id)
                .map(result -> Question.city(id, FiguresModel.chosen(result, choices.denominator())));
    }

    boolean isPinned(String id) {
        return choices.pinned().contains(id);
    }

    /** Pins an indicator, or takes its pin out. */
    void toggle(String id) {
        List<String> pinned = new ArrayList<>(choices.pinned());
        if (!pinned.remove(id) && pinned.size() < MOST) {
            pinned.add(id);
        }
        choices.setPinned(pinned);
        show();
    }

    /** Whether one more can be pinned. */
    boolean hasRoom() {
        return choices.pinned().size() < MOST;
    }

    /** Shows what is known; what is not known for the scenario itself is computed. */
    void show() {
        strip.show(words.text(isMoving() ? "ui.pin.gesture" : "ui.pin.rest"), lines());
        ensure();
    }

    /** What the gesture under way changes in each; without one, what the plan changes from the city as it stands. */
    List<PinnedLine> lines() {
        LedgerView view = view();
        IndicatorNames names = new IndicatorNames(words, view.rules());
        return pinned(view).stream().map(id -> line(id, view, names)).toList();
    }

    void retire() {
        retired = true;
    }

    private List<String> pinned(LedgerView view) {
        return choices.pinned().stream()
                .filter(view.engine().indicatorIds()::contains)
                .toList();
    }

    /** Whether there is a gesture that would change anything. */
    private boolean isMoving() {
        return desk.gesture().filter(GesturePreview::isAllowed).isPresent();
    }

    private LedgerView view() {
        return desk.gesture().map(gesture -> desk.viewOf(gesture.ghost())).orElseGet(desk::view);
    }

    private PinnedLine line(String id, LedgerView view, IndicatorNames names) {
        Optional<IndicatorResult> standing = view.figures().findComputed(id);
        boolean moving = isMoving();
        Optional<IndicatorResult> after = moving ? desk.live().pinned(id) : standing;
        Optional<IndicatorResult> before = moving ? standing : view.baseline().findComputed(id);
        boolean late = moving && desk.live().isPinnedLate(id);
        String ledger = view.ledger().id();
        String tag = words.text("ui.ledger." + ledger + ".short");
        if (before.isEmpty() || after.isEmpty()) {
            return new PinnedLine(id, names.label(id), ledger, tag, "…", "", "", "", "", "quiet", late);
        }
        RateChange change =
                RateChange.of(before.get(), after.get(), FiguresModel.chosen(before.get(), choices.denominator()));
        return new PinnedLine(
                id,
                names.label(id),
                ledger,
                tag,
                change.rate(),
                change.amount(),
                words.text(change.amountUnitKey()),
                change.points(),
                words.text("unit.points"),
                change.tone(),
                late);
    }

    /** One after the other, so that whoever else waits for figures is not kept waiting. */
    private void ensure() {
        LedgerView now = desk.view();
        if (retired || atWork) {
            return;
        }
        if (now.engine() != engine) {
            engine = now.engine();
            hopeless.clear();
        }
        Optional<String> missing = pinned(now).stream()
                .filter(id -> !hopeless.contains(id) && !IndicatorDesk.isKnown(now, id))
                .findFirst();
        missing.ifPresent(id -> {
            atWork = true;
            Deliver.to(
                    fx,
                    background.submit(() -> IndicatorDesk.compute(now, id, CancellationToken.none())),
                    known -> computed(),
                    failure -> {
                        // Whoever puts the indicator on screen is told why; here its rate just stays away.
                        hopeless.add(id);
                        computed();
                    });
        });
    }

    private void computed() {
        atWork = false;
        if (!retired) {
            show();
        }
    }
}
