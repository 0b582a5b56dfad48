package org.quandian.ui;

import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.quandian.access.city.CityLedger;
import org.quandian.map.DisplayPoint;
import org.quandian.map.MapViewport;
import org.quandian.planning.Intervention;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedKind;
import org.quandian.ui.map.MapGestures;
import org.quandian.ui.map.MapView;
import org.quandian.ui.map.SwatchImages;
import org.quandian.ui.map.tool.ToolKind;
import org.quandian.ui.panel.IssuesStrip;
import org.quandian.workspace.WorkspaceState;

/** The workbench: toolbar, docks and map of one open project, in one language; one page of the window around it. FX thread. */
final class Workbench extends BorderPane implements DeskListener, FiguresDesk.Frame, MapWindow {
    /** Without header and status line. */
    private static final double TALL_ENOUGH_FOR_NOTE = 726;

    private final OpenCity city;
    private final Messages words;
    private final WindowActions actions;
    private final DeskChoices choices;
    private final PlanDesk desk;
    private final SelectionDesk selection;
    private final MapTravel travel;
    private final MapDesk map;
    private final MapView mapView;
    private final MapGestures gestures;
    private final HeaderBar header;
    private final BarActions bar;
    private final EditBar editBar;
    private final StatusLine status;
    private final LayersDesk layers;
    private final FiguresDesk figures;
    private final PlacedDesk placed;
    private final MeasureDesk measures;
    private final CommunityDesk communities;
    private final CardDesk cards;
    private final PinnedDesk pinned;
    private final LedgerDesk ledgers;
    private final StripDesk years;
    private final StandardsDesk standards;
    private DrawnFigures drawn;
    private @Nullable CityLedger shownLedger;
    private boolean listening = true;
    /** The tool that the mouse was pressed with: a click that puts something down is over with another one. */
    private ToolKind pressedWith = ToolKind.SELECT;

    Workbench(
            OpenCity city,
            MapDesk map,
            SwatchImages swatches,
            DeskChoices choices,
            WindowServices services,
            Executor fx,
            Messages words,
            BenchFrame frame,
            WindowActions actions) {
        this.city = city;
        this.map = map;
        this.choices = choices;
        this.words = words;
        this.actions = actions;
        WorkspaceState state = city.workspace().state();
        this.desk = new PlanDesk(
                city.workspace(), services.analysis(), services.background(), fx, words, choices, this, this);
        this.drawn = DrawnFigures.of(desk.figures());
        this.measures = new MeasureDesk(words, desk, services.background(), fx, this::gainsKnown, this::failed);
        this.gestures = new MapGestures(map.pane(), desk.chart());
        this.travel = new MapTravel(map, desk, gestures);
        this.ledgers = frame.ledgers();
        this.header = frame.header();
        this.bar = new BarActions(this, actions);
        this.editBar = new EditBar(words, bar);
        this.status = frame.status();
        this.layers = new LayersDesk(words, swatches, map);
        this.mapView = new MapView(map.pane(), words, travel::locateSelection, map::whole);
        this.selection = SelectionDesk.of(words, desk, mapView, gestures, services, fx);
        this.placed =
                new PlacedDesk(words, desk, measures, selection.edits(), travel, () -> bar().place(PlacedKind.PARK));
        this.pinned = new PinnedDesk(words, desk, choices, services.background(), fx);
        mapView.addAtTopLeft(pinned.strip());
        DeskServices shared = new DeskServices(words, desk, map, mapView, services.background(), fx, this::failed);
        this.communities = new CommunityDesk(shared, layers.dock());
        this.figures = new FiguresDesk(shared, choices, pinned, this);
        this.cards = new CardDesk(words, desk, mapView, figures::denominator, pinned);
        figures.add(placed.panel());
        if (!state.report().issues().isEmpty()) {
            figures.add(new IssuesStrip(words, state.report(), actions::showIssues));
        }
        this.years = new StripDesk(words, desk, choices, figures, services.background(), fx, this);
        this.standards = new StandardsDesk(city.workspace(), services, fx, words, actions, map.pane()::requestFocus);
        arrange();
        begin();
    }

    private void begin() {
        listenToMap();
        showState();
        toolChanged();
        editBar.showSnapping(choices.snapping());
        savingChanged();
        desk.begin();
        figures.settle(false);
    }

    PlanDesk desk() {
        return desk;
    }

    MapGestures gestures() {
        return gestures;
    }

    /** What the toolbar and its keys do. */
    BarActions bar() {
        return bar;
    }

    MeasureDesk measures() {
        return measures;
    }

    EditBar editBar() {
        return editBar;
    }

    MapDesk map() {
        return map;
    }

    MapTravel travel() {
        return travel;
    }

    PinnedDesk pinned() {
        return pinned;
    }

    SelectionDesk selection() {
        return selection;
    }

    /** This workbench is replaced by one in another language: it listens no more. */
    void retire() {
        listening = false;
        gestures.retire();
        desk.retire();
        figures.retire();
        pinned.retire();
        years.retire();
    }

    /** The map has changed behind the panels' back: samples and amounts follow. */
    void mapReady() {
        layers.showMap();
    }

    /** A further part of the walking network is made. */
    void walkMoved() {
        ledgers.show();
        editBar.showStreets(ledgers.whyNoWalk());
        figures.showOther();
    }

    /** Every figure in the other ledger: those that are not there yet are computed. */
    void ledgerChanged() {
        desk.ledgerChanged();
        stateChanged(desk.state());
    }

    /** The right dock. */
    FiguresDesk figures() {
        return figures;
    }

    LedgerDesk ledgers() {
        return ledgers;
    }

    StripDesk years() {
        return years;
    }

    @Override
    public void chooseOtherLedger() {
        ledgers.toggle();
    }

    @Override
    public java.util.Optional<String> whyNoWalk() {
        return ledgers.whyNoWalk();
    }

    void toggleLeftDock() {
        layers.dock().toggle();
    }

    void toggleRightDock() {
        Docks.toggle(figures.dock());
    }

    /** Escape: cards leave first, then the tool puts down what it holds. */
    void escape() {
        if (!figures.escape()) {
            desk.chart().cancel();
        }
    }

    @Override
    public void stateChanged(WorkspaceState state) {
        if (listening) {
            boolean otherRules = desk.view().engine() != shownLedger;
            showState();
            figures.settle(otherRules);
        }
    }

    @Override
    public void indicatorChanged() {
        if (listening) {
            showState();
        }
    }

    @Override
    public void previewChanged() {
        if (!listening) {
            return;
        }
        DrawnFigures now = desk.gesture()
                .map(gesture -> DrawnFigures.hiding(desk.figures(), gesture.ids()))
                .orElse(DrawnFigures.of(desk.figures()));
        if (!now.equals(drawn)) {
            drawn = now;
            map.preview(figures.indicators().find(now.figures()), now.scenario());
            figures.showRates();
            layers.showAmounts();
        }
        pinnedChanged();
        figures.sight().refresh();
        overlayChanged();
    }

    @Override
    public void pinnedChanged() {
        if (listening) {
            cards.show(figures.indicators().indicator(), choices.denominator());
            pinned.show();
        }
    }

    @Override
    public void selectionChanged() {
        if (listening) {
            placed.show();
            figures.revealSelected(placed.panel());
            figures.sight().refresh();
            status.showHint(desk.chart().hint());
        }
    }

    @Override
    public void toolChanged() {
        editBar.showTool(desk.chart().tool(), desk.brush(), measures.source());
        status.showHint(desk.chart().hint());
        gestures.showPointer();
        selection.numbers().toolChanged();
        figures.toolChanged();
        years.toolChanged();
        communities.toolChanged();
        overlayChanged();
    }

    @Override
    public void savingChanged() {
        status.showKeeping(desk.edits().isSaving() || city.isBeingMade(), city.isKept());
    }

    @Override
    public void gainsKnown() {
        if (listening) {
            placed.show();
        }
    }

    @Override
    public void refused(Function<GestureCard, String> sentence) {
        cards.refuse(sentence, SelectionDesk.mouse(gestures, mapView));
    }

    @Override
    public void failed(Throwable failure) {
        if (listening) {
            actions.failed(failure);
        }
    }

    @Override
    public MapViewport viewport() {
        return map.pane().viewport();
    }

    @Override
    public boolean isDrawn(Intervention placed) {
        return map.options().draws(placed);
    }

    @Override
    public void pan(double dx, double dy) {
        map.pane().pan(dx, dy);
    }

    @Override
    public void overlayChanged() {
        if (listening && desk != null) {
            map.painter().setItems(desk.chart().overlay());
            map.pane().repaintOverlay();
            status.showHint(desk.chart().hint());
        }
    }

    StandardsDesk standards() {
        return standards;
    }

    @Override
    protected void layoutChildren() {
        boolean wide = getWidth() >= Docks.WIDE;
        Docks.setWidth(layers.dock(), Docks.leftWidth(getWidth()));
        Docks.setWidth(figures.dock(), Docks.rightWidth(getWidth()));
        layers.setNoteShown(getHeight() >= TALL_ENOUGH_FOR_NOTE);
        editBar.setCompact(!wide);
        super.layoutChildren();
    }

    private void arrange() {
        setTop(editBar);
        BorderPane ground = new BorderPane(mapView);
        ground.setLeft(layers.dock());
        setCenter(new StackPane(ground, standards.panel()));
        setRight(figures.dock());
        setBottom(years.node());
    }

    private void listenToMap() {
        status.follow(map.pane(), () -> listening);
        map.painter().setMinutesText(words.text("ui.map.minutes"));
        map.painter().setSnapWords(kind -> words.text("ui.snap." + kind.id()));
        map.pane().addEventFilter(MouseEvent.MOUSE_MOVED, event -> {
            if (listening) {
                figures.sight().hovered(new DisplayPoint(event.getX(), event.getY()));
            }
        });
        map.pane()
                .addEventFilter(
                        MouseEvent.MOUSE_PRESSED,
                        event -> pressedWith = desk.chart().tool());
        map.pane().setOnMouseClicked(event -> {
            if (listening && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                figures.mapClicked(new DisplayPoint(event.getX(), event.getY()), pressedWith != ToolKind.SELECT);
            }
        });
    }

    private void showState() {
        WorkspaceState state = desk.state();
        header.showModule(figures.module());
        header.showScenarios(state.scenarioNames(), state.activeScenario());
        editBar.showHistory(
                state.history().canUndo(),
                state.history().canRedo(),
                state.scenario().interventions().size());
        editBar.showRegimes(state.catalogue().regimes(), state.regime());
        status.showComputed(desk.edits().lastComputeNanos());
        LedgerView view = desk.view();
        ledgers.show();
        editBar.showStreets(ledgers.whyNoWalk());
        layers.showRule(view, figures.indicators().indicator());
        shownLedger = view.engine();
        figures.show();
        standards.show(state);
        drawn = DrawnFigures.of(desk.figures());
        map.show(view, figures.indicators().indicator(), figures.indicators().find(drawn.figures()), drawn.scenario());
        mapReady();
        placed.show();
        pinned.show();
        years.settle();
        overlayChanged();
    }
}
