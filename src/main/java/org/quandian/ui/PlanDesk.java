package org.quandian.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.quandian.access.ServiceResult;
import org.quandian.access.ServiceSource;
import org.quandian.access.city.CityResult;
import org.quandian.map.DisplayPoint;
import org.quandian.map.MapPoint;
import org.quandian.map.MapViewport;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.Intervention;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedKind;
import org.quandian.portrayal.PlacedWords;
import org.quandian.siting.SitingIssue;
import org.quandian.task.CancellationToken;
import org.quandian.task.LatestOnly;
import org.quandian.task.TaskRunner;
import org.quandian.ui.fx.Deliver;
import org.quandian.ui.map.tool.Brush;
import org.quandian.ui.map.tool.GesturePreview;
import org.quandian.ui.map.tool.ToolBench;
import org.quandian.ui.map.tool.ToolChart;
import org.quandian.ui.map.tool.ToolKind;
import org.quandian.workspace.EditOutcome;
import org.quandian.workspace.Workspace;
import org.quandian.workspace.WorkspaceState;

/**
 * The planner's desk: selection, tools, the gesture under way with its preview, and the way of edits into the workspace. Knows no toolkit.
 * Lives on the FX thread; previews are computed on {@code analysis}, the newest only.
 */
final class PlanDesk implements ToolBench {
    /** What is shown until something else is chosen. */
    static final String FIRST_INDICATOR = "park";

    private static final String FACILITY = "facility.";

    /** So near a placed thing a click means it, logical pixels: its mark is larger than its shape. */
    private static final double MARK_REACH = 12;

    private final Workspace workspace;
    private final TaskRunner analysis;
    private final Messages words;
    private final Executor fx;
    private final MapWindow map;
    private final DeskListener listener;
    private final LatestOnly<CityResult> previews;
    private final ScenarioGains gains;
    private final ToolChart chart;
    private final Set<String> idsUnderWay = new HashSet<>();
    private Set<String> selection = Set.of();
    private String indicator = FIRST_INDICATOR;
    private final BrushCase brushes;
    private @Nullable GesturePreview gesture;
    private @Nullable CityResult previewFigures;
    private long gestureNumber;
    private long figuresNumber;
    private int editsUnderWay;
    private @Nullable CityResult figuresBefore;
    private long lastComputeNanos = -1;
    private boolean retired;

    PlanDesk(
            Workspace workspace,
            TaskRunner analysis,
            TaskRunner background,
            Executor fx,
            Messages words,
            BrushCase brushes,
            MapWindow map,
            DeskListener listener) {
        this.workspace = workspace;
        this.analysis = analysis;
        this.fx = fx;
        this.words = words;
        this.brushes = brushes;
        this.map = map;
        this.listener = listener;
        this.previews = new LatestOnly<>(analysis, fx);
        this.gains = new ScenarioGains(background, fx, listener::gainsKnown, listener::failed);
        this.chart = new ToolChart(this);
    }

    /** Begins to listen, once everything that it tells is there to hear it. */
    void begin() {
        workspace.addListener(this::published);
        gains.compute(workspace.state());
    }

    /** Another desk takes over: this one hears no more of the workspace. */
    void retire() {
        retired = true;
    }

    ToolChart chart() {
        return chart;
    }

    WorkspaceState state() {
        return workspace.state();
    }

    /** The figures to show: of the gesture under way, else of the scenario. */
    CityResult figures() {
        return previewFigures != null ? previewFigures : state().figures();
    }

    /** The figures to compare with: before the gesture under way, else before the last edit. */
    CityResult figuresBefore() {
        if (previewFigures != null || figuresBefore == null) {
            return state().figures();
        }
        return figuresBefore;
    }

    Optional<GesturePreview> gesture() {
        return Optional.ofNullable(gesture);
    }

    Optional<CityResult> previewFigures() {
        return Optional.ofNullable(previewFigures);
    }

    /** Whether the preview's figures belong to an earlier place of the mouse. */
    boolean isPreviewLate() {
        return gestureNumber - figuresNumber > 3;
    }

    /** People who are served only because of a placed thing, by its identifier, as far as known. */
    Map<String, Double> gainedPeople() {
        return gains.people();
    }

    /** What the plan brings to the services that were computed, with how far each serves. */
    List<ServiceSource> plannedSources() {
        return state().figures().listComputed().stream()
                .filter(ServiceResult.class::isInstance)
                .flatMap(service -> ((ServiceResult) service).sources().stream())
                .filter(ServiceSource::planned)
                .toList();
    }

    boolean isSaving() {
        return editsUnderWay > 0;
    }

    /** How long the figures of the last edit took, nanoseconds; negative before the first. */
    long lastComputeNanos() {
        return lastComputeNanos;
    }

    /** Another indicator is on screen: what placed things gain is counted in it. */
    void setIndicator(String id) {
        indicator = id;
        gains.setIndicator(id);
        gains.compute(state());
    }

    /** Takes the brush of a kind into the hand, and the placing tool with it. */
    void place(PlacedKind kind) {
        brushes.take(kind, rules());
        if (kind == PlacedKind.FACILITY && indicator.startsWith(FACILITY)) {
            takeType(indicator.substring(FACILITY.length()));
        }
        useTool(ToolKind.PLACE);
        computeOwnIndicator();
    }

    /** What is on screen is what a planner most likely wants more of. */
    private void takeType(String type) {
        boolean other = !type.equals(brush().values().get(FacilitySite.TYPE));
        if (other && rules().findType(type).isPresent()) {
            brushes.take(BrushCase.ofType(brush(), type, rules()), rules());
        }
    }

    /** Takes another brush into the hand. */
    void take(Brush brush) {
        brushes.take(brush, rules());
        chart.refresh();
        listener.toolChanged();
        computeOwnIndicator();
    }

    /** What the thing in the hand is there for is computed once, so that from then on each preview brings it along. */
    private void computeOwnIndicator() {
        CityResult figures = state().figures();
        String own = PlacedKind.indicatorOf(blank());
        if (figures.indicatorIds().contains(own) && figures.findComputed(own).isEmpty()) {
            Deliver.to(
                    fx, analysis.submit(() -> figures.get(own)), known -> listener.previewChanged(), listener::failed);
        }
    }

    private RuleBook rules() {
        return state().ledger().rules();
    }

    void undo() {
        chart.refresh();
        follow(workspace.undo(), Optional.empty());
    }

    void redo() {
        chart.refresh();
        follow(workspace.redo(), Optional.empty());
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
        MapPoint ground = viewport().toMap(place);
        double reach = MARK_REACH * viewport().metresPerPixel();
        var point = new GeometryFactory().createPoint(new Coordinate(ground.x(), ground.y()));
        List<Intervention> topFirst = new ArrayList<>(scenario().interventions());
        Collections.reverse(topFirst);
        return topFirst.stream()
                .filter(each -> each.shape().contains(point)
                        || each.shape().getInteriorPoint().distance(point) <= reach)
                .findFirst();
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
        return brushes.current();
    }

    @Override
    public Intervention blank() {
        String prefix = brush().kind().prefix();
        int number = scenario().interventions().size() + idsUnderWay.size() + 1;
        while (idsUnderWay.contains(prefix + number)
                || scenario().findIntervention(prefix + number).isPresent()) {
            number++;
        }
        Intervention nameless = brush().make(prefix + number, "");
        String what = new PlacedWords(words, rules()).what(nameless);
        return nameless.withName(
                words.text("ui.placed.default_name", Map.of("what", what, "number", Integer.toString(number))));
    }

    @Override
    public List<SitingIssue> check(Intervention intervention) {
        return state().sitingRules().check(intervention, scenario());
    }

    @Override
    public double radiusOf(Intervention intervention) {
        return new SiteRadius(rules(), indicator).of(intervention, previewFigures());
    }

    @Override
    public void preview(GesturePreview newGesture) {
        gesture = newGesture;
        gestureNumber++;
        if (newGesture.isAllowed()) {
            long number = gestureNumber;
            WorkspaceState state = state();
            previews.request(
                    () -> state.preview(newGesture.edit(), CancellationToken.none()),
                    figures -> previewComputed(number, figures),
                    listener::failed);
        } else {
            previews.forgetWaiting();
            previewFigures = null;
            figuresNumber = gestureNumber;
        }
        listener.previewChanged();
    }

    @Override
    public void endPreview() {
        if (gesture != null || previewFigures != null) {
            previews.forgetWaiting();
            gesture = null;
            if (editsUnderWay == 0) {
                previewFigures = null;
            }
            listener.previewChanged();
        }
    }

    @Override
    public void commit(ScenarioEdit edit) {
        gesture = null;
        previews.forgetWaiting();
        Optional<String> newId = edit instanceof ScenarioEdit.Place place
                ? Optional.of(place.intervention().id())
                : Optional.empty();
        follow(workspace.apply(edit), newId);
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

    private void previewComputed(long number, CityResult figures) {
        if (gesture != null && gesture.isAllowed()) {
            previewFigures = figures;
            figuresNumber = number;
            listener.previewChanged();
        }
    }

    /** While an edit is on its way to the disk, what it looked like under the hand stays on screen. */
    private void follow(CompletableFuture<EditOutcome> change, Optional<String> newId) {
        editsUnderWay++;
        newId.ifPresent(idsUnderWay::add);
        CityResult before = state().figures();
        listener.savingChanged();
        Deliver.to(fx, change, outcome -> confirmed(outcome, before, newId), failure -> refused(failure, newId));
    }

    private void confirmed(EditOutcome outcome, CityResult before, Optional<String> newId) {
        editsUnderWay--;
        newId.ifPresent(idsUnderWay::remove);
        lastComputeNanos = outcome.computeNanos();
        figuresBefore = before;
        listener.stateChanged(state());
        listener.savingChanged();
    }

    private void refused(Throwable failure, Optional<String> newId) {
        editsUnderWay--;
        newId.ifPresent(idsUnderWay::remove);
        previewFigures = null;
        listener.savingChanged();
        listener.previewChanged();
        listener.failed(failure);
    }

    private void published(WorkspaceState state) {
        if (retired) {
            return;
        }
        if (gesture == null) {
            previewFigures = null;
        }
        figuresBefore = null;
        Set<String> existing = new HashSet<>(selection);
        existing.removeIf(id -> state.scenario().findIntervention(id).isEmpty() && !idsUnderWay.contains(id));
        select(existing);
        gains.compute(state);
        listener.stateChanged(state);
        map.overlayChanged();
    }
}
