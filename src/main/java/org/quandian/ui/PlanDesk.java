package org.quandian.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.locationtech.jts.geom.Geometry;
import org.quandian.access.city.CityResult;
import org.quandian.map.DisplayPoint;
import org.quandian.map.MapPoint;
import org.quandian.map.MapViewport;
import org.quandian.planning.Intervention;
import org.quandian.planning.Ledger;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedKind;
import org.quandian.siting.SitingIssue;
import org.quandian.task.TaskRunner;
import org.quandian.ui.fx.Deliver;
import org.quandian.ui.map.tool.Brush;
import org.quandian.ui.map.tool.GesturePreview;
import org.quandian.ui.map.tool.Pointer;
import org.quandian.ui.map.tool.ScenarioEdits;
import org.quandian.ui.map.tool.Snap;
import org.quandian.ui.map.tool.SnapWish;
import org.quandian.ui.map.tool.ToolBench;
import org.quandian.ui.map.tool.ToolChart;
import org.quandian.ui.map.tool.ToolKind;
import org.quandian.workspace.Workspace;
import org.quandian.workspace.WorkspaceState;

/**
 * The planner's desk: selection, tools, the gesture under way with its preview, and the way of edits into the workspace. Knows no toolkit.
 * Lives on the FX thread; previews are computed on {@code analysis}, the newest only.
 */
final class PlanDesk implements ToolBench {
    /** What is shown until something else is chosen. */
    static final String FIRST_INDICATOR = "park";

    private final Workspace workspace;
    private final TaskRunner analysis;
    private final Executor fx;
    private final MapWindow map;
    private final DeskListener listener;
    private final LivePreview live;
    private final SnapDesk snaps;
    private final EditFlow edits;
    private final DeskChoices choices;
    private final ScenarioGains gains;
    private final SitingDesk siting;
    private final ToolChart chart;
    private final HandDesk hand;
    private Set<String> selection = Set.of();
    private String indicator = FIRST_INDICATOR;
    private boolean retired;

    /**
     * @param choices the ledger that figures are wanted in, and what is in the hand
     */
    PlanDesk(
            Workspace workspace,
            TaskRunner analysis,
            TaskRunner background,
            Executor fx,
            Messages words,
            DeskChoices choices,
            MapWindow map,
            DeskListener listener) {
        this.workspace = workspace;
        this.analysis = analysis;
        this.fx = fx;
        this.choices = choices;
        this.hand = new HandDesk(words, choices.brushes(), this::state, this::rules);
        this.map = map;
        this.listener = listener;
        this.live = new LivePreview(
                analysis, background, fx, listener::previewChanged, listener::pinnedChanged, listener::failed);
        this.edits = new EditFlow(workspace, fx, hand.names(), listener, live::forgetFigures);
        this.snaps = new SnapDesk(background, fx, workspace::state, choices::snapping, listener::failed);
        this.gains = new ScenarioGains(background, fx, listener::gainsKnown, listener::failed);
        this.siting = new SitingDesk(background, fx, workspace::state, listener::failed);
        this.chart = new ToolChart(this);
    }

    /** Begins to listen, once everything that it tells is there to hear it. */
    void begin() {
        snaps.stateChanged();
        workspace.addListener(this::published);
        gains.compute(view());
    }

    /** Another desk takes over: this one hears no more of the workspace. */
    void retire() {
        retired = true;
    }

    ToolChart chart() {
        return chart;
    }

    /** Whether tools snap from now on. */
    void setSnapping(boolean wanted) {
        choices.setSnapping(wanted);
    }

    WorkspaceState state() {
        return workspace.state();
    }

    /** The project in the ledger on screen. */
    LedgerView view() {
        return choices.shownYear().at(LedgerView.of(state(), choices.ledger()));
    }

    /** The figures to show: of the gesture under way, else of the scenario. */
    CityResult figures() {
        LedgerView view = view();
        return live.figures(view.ledger()).orElse(view.figures());
    }

    /** The same in the other ledger; empty while that is not there. */
    Optional<CityResult> otherFigures() {
        return view().other().map(view -> live.figures(view.ledger()).orElse(view.figures()));
    }

    /** The figures to compare with: before the gesture under way, else before the last edit. */
    CityResult figuresBefore() {
        LedgerView view = view();
        return live.figures(view.ledger()).isPresent()
                ? view.figures()
                : edits.before()
                        .flatMap(before -> LedgerView.find(before, view.ledger()))
                        .orElse(view)
                        .figures();
    }

    Optional<GesturePreview> gesture() {
        return live.gesture();
    }

    /** What the gesture under way would lead to. */
    LivePreview live() {
        return live;
    }

    /** The ledger that a thing in the hand is judged in: streets are opened for walkers, everything else by the ledger on screen. */
    LedgerView viewOf(Intervention thing) {
        return PlacedKind.of(thing).isStreet()
                ? LedgerView.find(state(), Ledger.WALK).orElseGet(this::view)
                : view();
    }

    /** People who are served only because of a placed thing, by its identifier, as far as known. */
    Map<String, Double> gainedPeople() {
        return gains.people();
    }

    /** The way of edits to the disk. */
    EditFlow edits() {
        return edits;
    }

    /** Another indicator is on screen: what placed things gain is counted in it. */
    void setIndicator(String id) {
        indicator = id;
        gains.setIndicator(id);
        gains.compute(view());
    }

    /** Another ledger is on screen: what is under way is put down, and gains are counted in it. */
    void ledgerChanged() {
        chart.refresh();
        gains.compute(view());
    }

    /** Takes the brush of a kind into the hand, and the placing tool with it. */
    void place(PlacedKind kind) {
        hand.take(kind, indicator);
        useTool(ToolKind.PLACE);
        computeOwnIndicator();
    }

    /** Takes another brush into the hand. */
    void take(Brush brush) {
        hand.take(brush);
        chart.refresh();
        listener.toolChanged();
        computeOwnIndicator();
    }

    /** What the thing in the hand is there for is computed once, so that from then on each preview brings it along. */
    private void computeOwnIndicator() {
        CityResult figures = viewOf(blank()).figures();
        String own = PlacedKind.indicatorOf(blank());
        if (figures.indicatorIds().contains(own) && figures.findComputed(own).isEmpty()) {
            Deliver.to(
                    fx, analysis.submit(() -> figures.get(own)), known -> listener.previewChanged(), listener::failed);
        }
    }

    private RuleBook rules() {
        return view().rules();
    }

    void undo() {
        chart.refresh();
        edits.follow(workspace.undo(), Set.of());
    }

    void redo() {
        chart.refresh();
        edits.follow(workspace.redo(), Set.of());
    }

    @Override
    public MapViewport viewport() {
        return map.viewport();
    }

    @Override
    public Scenario scenario() {
        return state().scenario();
    }

    @Override
    public Optional<Intervention> findAt(DisplayPoint place) {
        return PlacedFinder.findAt(scenario(), this::isDrawn, viewport(), place);
    }

    @Override
    public boolean isDrawn(Intervention placed) {
        return map.isDrawn(placed);
    }

    @Override
    public Set<String> selection() {
        return selection;
    }

    @Override
    public void select(Set<String> ids) {
        if (!ids.equals(selection)) {
            selection = Set.copyOf(ids);
            listener.selectionChanged();
            map.overlayChanged();
        }
    }

    @Override
    public Brush brush() {
        return hand.brush();
    }

    @Override
    public Intervention blank() {
        return hand.blank();
    }

    /** Places a thing that comes from no gesture, under a fresh identifier and a default name, and selects it. */
    void place(PlacedKind kind, Function<String, Intervention> make) {
        Intervention thing = hand.named(kind, make);
        commit(new ScenarioEdit.Place(thing));
        select(Set.of(thing.id()));
    }

    /** Copies of things together around a place, under identifiers that nothing has. */
    List<Intervention> copies(List<Intervention> things, MapPoint place) {
        return ScenarioEdits.around(hand.copies(things), place);
    }

    /** Hangs copies at the mouse until a click puts them down. */
    void hang(List<Intervention> copies) {
        chart.hang(copies);
        listener.toolChanged();
    }

    @Override
    public Optional<Intervention> fitted(Intervention blank, MapPoint place) {
        return hand.fitted(blank, place, viewport().metresPerPixel());
    }

    @Override
    public List<SitingIssue> check(Intervention intervention) {
        return siting.check(intervention);
    }

    @Override
    public List<SitingIssue> checkAll(ScenarioEdit edit, List<Intervention> after) {
        return siting.checkAll(edit, after);
    }

    @Override
    public void checkLater(ScenarioEdit edit, List<Intervention> after, Consumer<List<SitingIssue>> then) {
        siting.checkLater(edit, after, then);
    }

    @Override
    public Snap snap(Pointer pointer, SnapWish wish) {
        return snaps.snap(pointer, wish, viewport().metresPerPixel());
    }

    @Override
    public Optional<Geometry> parcelAt(MapPoint place) {
        return snaps.parcelAt(place);
    }

    @Override
    public void refuse(Intervention subject, List<SitingIssue> issues) {
        refuse(cards -> cards.reasons(issues));
    }

    @Override
    public void refuseLocked(Intervention subject) {
        refuse(cards -> cards.locked(subject));
    }

    /** Something is not done, and the card says why. */
    void refuse(Function<GestureCard, String> sentence) {
        listener.refused(sentence);
    }

    @Override
    public double radiusOf(Intervention intervention) {
        LedgerView view = view();
        // On foot nothing serves in a ring.
        return view.ledger() == Ledger.WALK
                ? 0
                : new SiteRadius(rules(), indicator).of(intervention, live.figures(view.ledger()));
    }

    @Override
    public void preview(GesturePreview gesture) {
        String own = PlacedKind.indicatorOf(gesture.ghost());
        LivePreview.Wish wish = new LivePreview.Wish(List.of(indicator, own), choices.pinned());
        live.show(gesture, viewOf(gesture.ghost()), wish);
    }

    @Override
    public void endPreview() {
        if (live.gesture().isPresent() || live.figures(view().ledger()).isPresent()) {
            live.end();
            if (!edits.isSaving()) {
                live.forgetFigures();
            }
            listener.previewChanged();
        }
    }

    @Override
    public void commit(ScenarioEdit edit) {
        live.end();
        edits.follow(workspace.apply(edit), ScenarioEdits.placedBy(edit));
        listener.previewChanged();
    }

    @Override
    public void useTool(ToolKind tool) {
        chart.use(tool);
        listener.toolChanged();
    }

    @Override
    public void pan(double dx, double dy) {
        map.pan(dx, dy);
    }

    @Override
    public void overlayChanged() {
        map.overlayChanged();
    }

    private void published(WorkspaceState state) {
        if (retired) {
            return;
        }
        if (live.gesture().isEmpty()) {
            live.forgetFigures();
        }
        edits.forgetBefore();
        snaps.stateChanged();
        Set<String> existing = new HashSet<>(selection);
        existing.removeIf(id ->
                state.scenario().findIntervention(id).isEmpty() && !hand.names().isUnderWay(id));
        select(existing);
        gains.compute(view());
        listener.stateChanged(state);
        map.overlayChanged();
    }
}
