package org.quandian.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quandian.access.IndicatorResult;
import org.quandian.access.city.CityResult;
import org.quandian.access.phase.PhaseCosts;
import org.quandian.access.phase.PhaseFigures;
import org.quandian.access.phase.PhaseYears;
import org.quandian.planning.Denominator;
import org.quandian.planning.Ledger;
import org.quandian.planning.Scenario;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.task.CancellationToken;
import org.quandian.task.LatestOnly;
import org.quandian.task.TaskRunner;
import org.quandian.ui.dialog.FailureSentence;
import org.quandian.ui.map.tool.ToolKind;
import org.quandian.ui.phase.PhaseStrip;
import org.quandian.ui.phase.StripModel;
import org.quandian.ui.phase.StripStop;
import org.quandian.workspace.WorkspaceState;

/**
 * The strip of years under the map: which year's city the desk shows. Shown by itself once the plan has years, or when it is asked for.
 * Figures are computed on {@code background}, and what comes late is dropped; a year that is on show stays until its new figures are there.
 * FX thread.
 */
final class StripDesk {
    private static final String STRIP = "phase-strip";
    private static final String ALL = "all";

    private final Messages words;
    private final PlanDesk desk;
    private final DeskChoices choices;
    private final Supplier<String> indicator;
    private final Runnable onYear;
    private final Consumer<Throwable> failed;
    private final PhaseStrip strip;
    private final LatestOnly<Map<Ledger, PhaseFigures>> latest;
    private CancellationToken token = new CancellationToken();
    private Map<Ledger, PhaseFigures> figures = Map.of();
    private OptionalInt year;
    private @Nullable Asked asked;
    private boolean retired;

    /** What the figures on show were asked for. */
    private record Asked(Scenario scenario, Object engine, Optional<Object> other, String indicator) {}

    /**
     * @param dock knows which indicator is on screen
     * @param frame is told when the desk shows another year's city
     */
    StripDesk(
            Messages words,
            PlanDesk desk,
            DeskChoices choices,
            FiguresDesk dock,
            TaskRunner background,
            Executor fx,
            FiguresDesk.Frame frame) {
        this.words = words;
        this.desk = desk;
        this.choices = choices;
        this.indicator = () -> dock.indicators().indicator();
        this.onYear = frame::indicatorChanged;
        this.failed = frame::failed;
        this.latest = new LatestOnly<>(background, fx);
        this.strip = new PhaseStrip(words, this::show);
        this.year = choices.find(PhaseStrip.YEAR)
                .filter(text -> text.matches("20\\d\\d"))
                .map(text -> OptionalInt.of(Integer.parseInt(text)))
                .orElse(OptionalInt.empty());
        setShown(false);
    }

    PhaseStrip node() {
        return strip;
    }

    /** Folds the strip, or unfolds it; folded, the plan is shown as a whole. */
    void toggle() {
        boolean shown = !strip.isVisible();
        choices.put(STRIP, shown ? "shown" : "folded");
        if (!shown) {
            strip.pause();
            show(OptionalInt.empty());
        }
        settle();
    }

    /** So many years on, or back; nothing while it is folded. */
    void step(int years) {
        if (strip.isVisible()) {
            strip.step(years);
        }
    }

    /** Another tool is in the hand: whoever places something wants to see it, so the plan is shown as a whole again. */
    void toolChanged() {
        if (year.isPresent() && desk.chart().tool() == ToolKind.PLACE) {
            show(OptionalInt.empty());
        }
    }

    void retire() {
        retired = true;
        token.cancel();
        strip.pause();
    }

    /** The plan, the ledger or the indicator may be another one: computes what has changed. */
    void settle() {
        WorkspaceState state = desk.state();
        boolean wanted = choices.find(STRIP)
                .map("shown"::equals)
                .orElse(!PhaseYears.used(state.scenario()).isEmpty());
        setShown(wanted);
        if (!wanted || retired) {
            asked = null;
            if (choices.shownYear().show(Map.of()) && !retired) {
                onYear.run();
            }
            return;
        }
        Asked now = new Asked(
                state.scenario(),
                state.ledger(),
                state.findFigures(Ledger.WALK).map(CityResult::ledger),
                indicator.get());
        if (now.equals(asked)) {
            showModel();
            return;
        }
        asked = now;
        token.cancel();
        CancellationToken own = new CancellationToken();
        token = own;
        latest.request(
                () -> compute(state, now.indicator(), own),
                known -> {
                    if (!retired && !own.isCancelled()) {
                        figures = known;
                        show(year);
                    }
                },
                failure -> {
                    if (!own.isCancelled() && !(FailureSentence.unwrapped(failure) instanceof CancellationException)) {
                        failed.accept(failure);
                    }
                });
    }

    private static Map<Ledger, PhaseFigures> compute(WorkspaceState state, String indicator, CancellationToken token) {
        Map<Ledger, PhaseFigures> figures = new EnumMap<>(Ledger.class);
        for (Ledger ledger : Ledger.values()) {
            Optional<CityResult> known = state.findFigures(ledger);
            if (known.isPresent()) {
                figures.put(
                        ledger,
                        PhaseFigures.compute(known.get().ledger(), state.scenario(), List.of(indicator), token));
            }
        }
        return figures;
    }

    private void show(OptionalInt wanted) {
        List<Integer> years = PhaseYears.shown(desk.state().scenario(), PhaseYears.USUAL_LAST);
        year = wanted.isPresent() && years.contains(wanted.getAsInt()) ? wanted : OptionalInt.empty();
        choices.put(PhaseStrip.YEAR, year.isPresent() ? Integer.toString(year.getAsInt()) : ALL);
        Map<Ledger, CityResult> ofYear = new EnumMap<>(Ledger.class);
        if (year.isPresent()) {
            int at = year.getAsInt();
            figures.forEach((ledger, known) -> ofYear.put(ledger, known.at(at)));
        }
        boolean changed = choices.shownYear().show(ofYear);
        showModel();
        if (changed) {
            onYear.run();
        }
    }

    private void showModel() {
        WorkspaceState state = desk.state();
        Ledger ledger = desk.view().ledger();
        PhaseFigures known = figures.get(ledger);
        PhaseCosts costs = PhaseCosts.of(state.scenario(), state.ledger());
        List<StripStop> stops = new ArrayList<>();
        for (int each : PhaseYears.shown(state.scenario(), PhaseYears.USUAL_LAST)) {
            String above =
                    each == PhaseYears.BASE ? each + " " + words.text("phase.strip.base") : Integer.toString(each);
            stops.add(new StripStop(
                    OptionalInt.of(each),
                    above,
                    below(
                            known == null ? null : known.at(each),
                            state.scenario().listOfYear(each).size())));
        }
        int all = state.scenario().withoutDisabled().interventions().size();
        stops.add(new StripStop(
                OptionalInt.empty(),
                words.text("phase.strip.whole"),
                below(known == null ? null : known.whole(), all)));
        double spent = year.isPresent() ? costs.of(year.getAsInt()) : costs.total();
        double over = year.isPresent() ? costs.over(year.getAsInt()) : 0;
        String note = "";
        if (over > 0) {
            note = words.text("phase.strip.over", Map.of("over", FigureFormat.whole(over)));
        } else if (costs.withoutYear() > 0) {
            note = words.text("phase.strip.unscheduled", Map.of("count", Integer.toString(costs.withoutYear())));
        }
        strip.show(new StripModel(
                words.text("ui.ledger." + ledger.id()),
                ledger == Ledger.WALK,
                stops,
                year,
                spent,
                year.isPresent() ? costs.ceiling(year.getAsInt()) : OptionalDouble.empty(),
                note,
                over > 0));
    }

    private String below(@Nullable CityResult result, int things) {
        String rate = "…";
        if (result != null && result.indicatorIds().contains(indicator.get())) {
            rate = result.findComputed(indicator.get()).map(this::rate).orElse("…");
        }
        return things == 0
                ? rate
                : words.text("phase.strip.things", Map.of("rate", rate, "count", Integer.toString(things)));
    }

    private String rate(IndicatorResult result) {
        Denominator chosen = choices.denominator();
        Denominator denominator = result.denominators().contains(chosen)
                ? chosen
                : result.denominators().get(0);
        return FigureFormat.rate(result.city(denominator).rate());
    }

    private void setShown(boolean shown) {
        strip.setVisible(shown);
        strip.setManaged(shown);
    }
}
