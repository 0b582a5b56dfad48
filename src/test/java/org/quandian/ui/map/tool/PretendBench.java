package org.quandian.ui.map.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Geometry;
import org.quandian.fixture.Shapes;
import org.quandian.map.DisplayPoint;
import org.quandian.map.MapPoint;
import org.quandian.map.MapViewport;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.portrayal.PlacedKind;
import org.quandian.siting.SitingIssue;

/** A bench of one metre to a pixel, 1000 by 1000, (0, 0) in the middle, on which edits take effect at once; east of x = 300 nothing may stand. */
final class PretendBench implements ToolBench {
    final List<ScenarioEdit> edits = new ArrayList<>();
    final List<GesturePreview> previews = new ArrayList<>();
    final ToolChart chart = new ToolChart(this);
    Brush brush = new Brush(PlacedKind.PARK, Map.of(), 2500, Outline.SQUARE);
    final List<String> refusals = new ArrayList<>();
    SnapEdges corners = SnapEdges.ofParcels(List.of());
    Optional<Geometry> parcel = Optional.empty();
    boolean alt;
    Runnable waiting = () -> {};
    boolean previewing;
    double pannedX;
    Set<String> selection = Set.of();
    private Scenario scenario = Scenario.empty("试");

    /** Puts a thing there. */
    PretendBench with(Intervention thing) {
        scenario = new ScenarioEdit.Place(thing).applyTo(scenario);
        return this;
    }

    /** A pointer over a place of the ground. */
    Pointer at(double x, double y) {
        return pointer(x, y, false, false, 1);
    }

    Pointer pointer(double x, double y, boolean shift, boolean control, int clicks) {
        MapPoint ground = new MapPoint(x, y);
        return new Pointer(viewport().toDisplay(ground), ground, shift, control, alt, clicks);
    }

    void click(double x, double y) {
        chart.moved(at(x, y));
        chart.pressed(at(x, y));
        chart.released(at(x, y));
    }

    void drag(double fromX, double fromY, double toX, double toY) {
        chart.moved(at(fromX, fromY));
        chart.pressed(at(fromX, fromY));
        chart.dragged(at((fromX + toX) / 2, (fromY + toY) / 2));
        chart.dragged(at(toX, toY));
        chart.released(at(toX, toY));
    }

    @Override
    public MapViewport viewport() {
        return new MapViewport(0, 0, 1, 1000, 1000);
    }

    @Override
    public Scenario scenario() {
        return scenario;
    }

    @Override
    public Optional<Intervention> findAt(DisplayPoint place) {
        MapPoint ground = viewport().toMap(place);
        return scenario.interventions().stream()
                .filter(each -> each.shape().intersects(Shapes.point(ground.x(), ground.y())))
                .findFirst();
    }

    @Override
    public Set<String> selection() {
        return selection;
    }

    @Override
    public void select(Set<String> ids) {
        selection = Set.copyOf(ids);
    }

    @Override
    public Brush brush() {
        return brush;
    }

    @Override
    public Intervention blank() {
        return brush.make("n" + edits.size(), "新");
    }

    /** Nothing but the parcel gives a thing its shape here. */
    @Override
    public Optional<Intervention> fitted(Intervention blank, MapPoint place) {
        return Optional.empty();
    }

    @Override
    public List<SitingIssue> check(Intervention intervention) {
        if (!intervention.shape().isValid()) {
            return List.of(new SitingIssue(SitingIssue.Code.CROSSES_ITSELF, Map.of()));
        }
        return intervention.shape().getEnvelopeInternal().getMaxX() > 300
                ? List.of(new SitingIssue(SitingIssue.Code.OUTSIDE_STUDY_AREA, Map.of()))
                : List.of();
    }

    @Override
    public double radiusOf(Intervention intervention) {
        return 300;
    }

    @Override
    public List<SitingIssue> checkAll(ScenarioEdit edit, List<Intervention> after) {
        edit.applyTo(scenario);
        return after.stream().flatMap(each -> check(each).stream()).distinct().toList();
    }

    @Override
    public void checkLater(ScenarioEdit edit, List<Intervention> after, Consumer<List<SitingIssue>> then) {
        waiting = () -> then.accept(checkAll(edit, after));
    }

    /** The check that was asked for last comes to its end. */
    void answer() {
        waiting.run();
    }

    /** Streets run along whole hundreds of x; one ends at (100, 100). Corners are drawn to {@link #corners}. */
    @Override
    public Snap snap(Pointer pointer, SnapWish wish) {
        MapPoint at = pointer.ground();
        if (pointer.alt()) {
            return Snap.free(at);
        }
        if (wish.hand() == SnapWish.Hand.CORNER || wish.hand() == SnapWish.Hand.STAMP) {
            return corners.findEdge(at, 10).orElse(Snap.free(at));
        }
        if (Math.hypot(at.x() - 100, at.y() - 100) <= 10) {
            return new Snap(new MapPoint(100, 100), Snap.Kind.DEAD_END);
        }
        double street = 100 * Math.rint(at.x() / 100);
        return Math.abs(at.x() - street) <= 10
                ? new Snap(new MapPoint(street, at.y()), Snap.Kind.STREET)
                : Snap.free(at);
    }

    @Override
    public Optional<Geometry> parcelAt(MapPoint place) {
        return parcel.filter(each -> each.contains(Shapes.point(place.x(), place.y())));
    }

    @Override
    public void refuse(Intervention subject, List<SitingIssue> issues) {
        refusals.add(subject.id());
    }

    @Override
    public void refuseLocked(Intervention subject) {
        refusals.add(subject.id());
    }

    @Override
    public void preview(GesturePreview preview) {
        previews.add(preview);
        previewing = true;
    }

    @Override
    public void endPreview() {
        previewing = false;
    }

    @Override
    public void commit(ScenarioEdit edit) {
        edits.add(edit);
        scenario = edit.applyTo(scenario);
        previewing = false;
    }

    @Override
    public void useTool(ToolKind tool) {
        chart.use(tool);
    }

    @Override
    public void pan(double dx, double dy) {
        pannedX += dx;
    }

    @Override
    public void overlayChanged() {}
}
