package org.quandian.ui;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quandian.access.Details;
import org.quandian.access.IndicatorResult;
import org.quandian.access.circle.CircleResult;
import org.quandian.access.city.CityLedger;
import org.quandian.map.DisplayPoint;
import org.quandian.planning.Denominator;
import org.quandian.planning.Ledger;
import org.quandian.planning.RuleBook;
import org.quandian.planning.ZoneLevel;
import org.quandian.portrayal.IndicatorNames;
import org.quandian.portrayal.IndicatorRules;
import org.quandian.portrayal.Messages;
import org.quandian.task.TaskRunner;
import org.quandian.ui.explain.ExplainRequest;
import org.quandian.ui.map.tool.ToolKind;
import org.quandian.ui.panel.CircleModel;
import org.quandian.ui.panel.DetailLines;
import org.quandian.ui.panel.FiguresModel;
import org.quandian.ui.panel.FiguresPanel;
import org.quandian.ui.panel.RuleSentences;

/**
 * The right dock and what belongs to it: the indicator on screen with its figures, the card it is chosen from, its gaps, and the rates of
 * all others. FX thread.
 */
final class FiguresDesk implements IndicatorDesk.Listener {
    /** What the dock asks of the window around it. */
    interface Frame {
        /** Another indicator is on screen, or its figures have arrived: everything is to be shown anew. */
        void indicatorChanged();

        /** Everything is wanted in the other ledger. */
        void chooseOtherLedger();

        /** Why there are no figures on foot yet; empty where there are. */
        Optional<String> whyNoWalk();

        /** Something that was asked for could not be done. */
        void failed(Throwable failure);
    }

    private final Messages words;
    private final DeskChoices choices;
    private final PlanDesk desk;
    private final Frame frame;
    private final MapDesk map;
    private final IndicatorDesk indicators;
    private final PickerDesk picker;
    private final PinnedDesk pinned;
    private final GapDesk gaps;
    private final BuildingDesk buildings;
    private final ExplainDesk reasons;
    private final RateRanking ranking;
    private final OtherLedger other;
    private final WalkSightDesk sight;
    private final StreetListDesk streets;
    private final FiguresPanel panel;
    private final VBox content;
    private final ScrollPane dock;
    private Details said = Details.NONE;
    private CircleModel circle = CircleModel.NONE;
    private @Nullable CityLedger namedFor;
    private String named = "";

    FiguresDesk(DeskServices services, DeskChoices choices, PinnedDesk pinned, Frame frame) {
        this.words = services.words();
        this.choices = choices;
        this.desk = services.desk();
        this.map = services.map();
        this.frame = frame;
        this.pinned = pinned;
        TaskRunner background = services.background();
        Executor fx = services.fx();
        this.indicators = new IndicatorDesk(background, fx, desk::view, choices.indicator(), this);
        this.picker = new PickerDesk(words, desk, indicators, services.mapView(), pinned);
        this.gaps = new GapDesk(services, indicators);
        this.streets = new StreetListDesk(services, indicators);
        this.sight = new WalkSightDesk(services, indicators);
        this.buildings = new BuildingDesk(services, indicators, sight);
        this.reasons = new ExplainDesk(services);
        this.ranking = new RateRanking(background, fx, desk::view, this::isAtRest, picker::showRates);
        this.other = new OtherLedger(background, fx, desk::view, this::showOther);
        this.panel =
                new FiguresPanel(words, Docks.zoneLevels(desk.state().baseline()), choices.level(), new PanelActions());
        this.content = new VBox(panel, streets.panel(), gaps.panel());
        this.dock = Docks.dock("right", content);
        desk.setIndicator(indicators.indicator());
    }

    /** What clicks in the panel do. */
    private final class PanelActions implements FiguresPanel.Actions {
        @Override
        public void chooseDenominator(Denominator denominator) {
            choices.setDenominator(denominator);
            show();
        }

        @Override
        public void chooseLevel(ZoneLevel level) {
            choices.setLevel(level);
            show();
        }

        @Override
        public void openPicker() {
            picker.toggle();
        }

        @Override
        public void togglePin() {
            pinned.toggle(indicators.indicator());
            showPin();
        }

        @Override
        public void chooseIndicator(String indicatorId) {
            indicators.choose(indicatorId);
        }

        @Override
        public void chooseOtherLedger() {
            frame.chooseOtherLedger();
        }
    }

    /** The indicator on screen and its figures. */
    IndicatorDesk indicators() {
        return indicators;
    }

    /** The name of the module that the indicator on screen belongs to. */
    String module() {
        IndicatorNames names = new IndicatorNames(words, desk.view().rules());
        return names.name(names.shelf(indicators.indicator()));
    }

    /** A number was clicked: its card takes the place of a building's. */
    void explain(ExplainRequest request, Optional<Runnable> wayBack) {
        buildings.close();
        reasons.ask(request, wayBack);
    }

    /** The card that indicators are chosen from. */
    PickerDesk picker() {
        return picker;
    }

    /** What the map shows of walking. */
    WalkSightDesk sight() {
        return sight;
    }

    /**
     * The map was clicked where it stands.
     *
     * @param placing whether the click was one of a tool that puts something down there
     */
    void mapClicked(DisplayPoint at, boolean placing) {
        picker.close();
        if (!placing) {
            buildings.clicked(at);
        }
        if (buildings.isOpen()) {
            reasons.forget();
        }
    }

    /** A state is in force and on screen: what is missing is computed, the newest only. */
    void settle(boolean otherRules) {
        indicators.stateChanged(otherRules);
        gaps.refresh();
        streets.refresh();
        buildings.refresh();
        reasons.refresh();
        sight.refresh();
        ranking.restart();
    }

    /** The card of a building would lie where something is to be placed. */
    void toolChanged() {
        if (desk.chart().tool() == ToolKind.PLACE) {
            buildings.close();
        }
    }

    /** Takes away what Escape takes away first; whether there was something. */
    boolean escape() {
        if (picker.isOpen()) {
            picker.close();
            return true;
        }
        if (buildings.isOpen()) {
            buildings.close();
            return true;
        }
        if (reasons.isOpen()) {
            reasons.close();
            return true;
        }
        gaps.forget();
        return false;
    }

    /** Another window takes over: this one asks for nothing more. */
    void retire() {
        indicators.retire();
        ranking.stop();
        other.retire();
        gaps.retire();
        streets.retire();
        reasons.retire();
    }

    @Override
    public void indicatorChanged() {
        choices.setIndicator(indicators.indicator());
        figuresKnown();
    }

    @Override
    public void figuresKnown() {
        desk.setIndicator(indicators.indicator());
        frame.indicatorChanged();
        gaps.refresh();
        streets.refresh();
        buildings.refresh();
    }

    @Override
    public void detailsKnown(Details details, CircleModel newCircle) {
        said = details;
        circle = newCircle;
        show();
    }

    @Override
    public void failed(Throwable failure) {
        frame.failed(failure);
    }

    private boolean isAtRest() {
        return desk.gesture().isEmpty()
                && !desk.edits().isSaving()
                && map.pane().isSettled();
    }

    /** The dock itself. */
    ScrollPane dock() {
        return dock;
    }

    /** Puts something below the figures. */
    void add(Region section) {
        content.getChildren().add(section);
    }

    /** Where the dock is too short for everything, a section comes into view when something is selected that it speaks of. */
    void revealSelected(Region section) {
        if (desk.selection().isEmpty()) {
            return;
        }
        dock.applyCss();
        dock.layout();
        double view = dock.getViewportBounds().getHeight();
        double room = content.getHeight() - view;
        if (room > 0 && view > 0) {
            double top = dock.getVvalue() * room;
            double least = section.getBoundsInParent().getMaxY() - view;
            double most = section.getBoundsInParent().getMinY();
            dock.setVvalue(Math.min(Math.max(Math.min(Math.max(top, least), most) / room, 0), 1));
        }
    }

    /** Shows everything that is known. */
    void show() {
        LedgerView view = desk.view();
        name(view);
        showPin();
        Optional<Shown> shown = shown();
        if (shown.isPresent()) {
            IndicatorNames names = new IndicatorNames(words, view.rules());
            boolean waiting = !circle.circle() && shown.get().now() instanceof CircleResult;
            panel.show(shown.get().model(), waiting ? CircleModel.WAITING : circle, names::name);
            panel.showDetails(
                    new DetailLines(words).lines(said, denominator(shown.get().now())));
        } else {
            showWhy();
        }
        showOther();
        picker.showRates();
    }

    private void showPin() {
        boolean isPinned = pinned.isPinned(indicators.indicator());
        panel.showPinned(isPinned, isPinned || pinned.hasRoom());
    }

    /** Shows rates and amounts alone: what happens while something is dragged. */
    void showRates() {
        shown().ifPresent(shown -> panel.showRates(shown.rates()));
        showOther();
    }

    /** The same rate in the other ledger; asked for behind the window's back where nobody has yet. */
    void showOther() {
        Ledger ledger = LedgerView.other(desk.view().ledger());
        Optional<IndicatorResult> known = desk.otherFigures().flatMap(indicators::find);
        panel.showOther(
                ledger,
                known.map(result -> result.city(denominator(result)).rate()),
                ledger == Ledger.WALK ? frame.whyNoWalk() : Optional.empty());
        if (known.isEmpty() && indicators.isKnown()) {
            other.ask(indicators.indicator());
        }
    }

    /** What the rates of some figures are shares of. */
    Denominator denominator(IndicatorResult result) {
        return FiguresModel.chosen(result, choices.denominator());
    }

    private void name(LedgerView view) {
        RuleBook rules = view.rules();
        String id = indicators.indicator();
        if (view.engine() == namedFor && id.equals(named)) {
            return;
        }
        namedFor = view.engine();
        named = id;
        said = Details.NONE;
        circle = CircleModel.NONE;
        panel.showIndicator(
                new IndicatorNames(words, rules).title(id, view.ledger()),
                new RuleSentences(words).line(rules, id),
                new IndicatorRules(rules).isChecked(id));
    }

    private void showWhy() {
        Optional<String> missing = indicators.missing();
        if (missing.isPresent()) {
            panel.showWaiting(words.text("ui.figures.impossible", Map.of("reason", missing.get())), false);
        } else {
            panel.showWaiting(words.text("ui.figures.waiting"), true);
        }
    }

    private Optional<Shown> shown() {
        Optional<IndicatorResult> now = indicators
                .find(desk.figures())
                .or(() -> indicators.find(desk.view().figures()));
        Optional<IndicatorResult> baseline = indicators.find(desk.view().baseline());
        if (now.isEmpty() || baseline.isEmpty()) {
            return Optional.empty();
        }
        IndicatorResult before = indicators.find(desk.figuresBefore()).orElse(now.get());
        return Optional.of(new Shown(now.get(), before, baseline.get(), choices.denominator(), choices.level()));
    }

    /** Three sets of figures that belong together. */
    private record Shown(
            IndicatorResult now,
            IndicatorResult before,
            IndicatorResult baseline,
            Denominator denominator,
            ZoneLevel level) {
        FiguresModel model() {
            return FiguresModel.of(now, before, baseline, denominator, level);
        }

        FiguresModel rates() {
            return FiguresModel.rates(now, before, baseline, denominator, level);
        }
    }
}
