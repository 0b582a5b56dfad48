package org.quandian.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.quandian.access.NearestFacility;
import org.quandian.access.ServiceResult;
import org.quandian.access.ServiceSource;
import org.quandian.access.circle.CircleCard;
import org.quandian.access.people.Dwellings;
import org.quandian.access.walk.StreetPlan;
import org.quandian.map.DisplayPoint;
import org.quandian.map.MapPoint;
import org.quandian.network.EdgePoint;
import org.quandian.planning.Facility;
import org.quandian.planning.Intervention;
import org.quandian.planning.Ledger;
import org.quandian.task.CancellationToken;
import org.quandian.task.LatestOnly;
import org.quandian.ui.map.WalkPicture;
import org.quandian.ui.map.tool.ToolKind;

/**
 * What the map shows of walking while figures are told on foot, in place of rings: the streets that the facility under the mouse, in the
 * hand or selected serves; for a building on its card the minutes and the ways. FX thread; searches run on {@code background}, the newest
 * only.
 */
final class WalkSightDesk {
    private static final String FACILITY = "facility.";
    private static final double REACH = 12;
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final PlanDesk desk;
    private final IndicatorDesk indicators;
    private final MapDesk map;
    private final LatestOnly<WalkPicture> pictures;
    private final Consumer<Throwable> failed;
    private Optional<Home> home = Optional.empty();
    private Optional<Shown> shown = Optional.empty();
    private boolean visible;

    /** A building or parcel whose card is open. */
    private record Home(int dwelling, int unit, CircleCard card) {}

    /** A facility and how far it serves on foot. */
    private record Shown(String id, Facility facility, double metres) {}

    WalkSightDesk(DeskServices services, IndicatorDesk indicators) {
        this.desk = services.desk();
        this.indicators = indicators;
        this.map = services.map();
        this.failed = services.failed();
        this.pictures = new LatestOnly<>(services.background(), services.fx());
    }

    /** The card of a building or parcel is open. */
    void showHome(int dwelling, int unit, CircleCard card) {
        home = Optional.of(new Home(dwelling, unit, card));
        refresh();
    }

    /** No card is open any more. */
    void forgetHome() {
        if (home.isPresent()) {
            home = Optional.empty();
            refresh();
        }
    }

    /** The mouse rests on a place of the map with no button down. */
    void hovered(DisplayPoint at) {
        boolean looking = desk.chart().tool() == ToolKind.SELECT && home.isEmpty() && isOnFoot();
        Optional<Shown> under = looking ? sourceAt(at) : Optional.empty();
        Optional<Shown> wanted = under.or(this::inHand);
        if (!id(wanted).equals(id(shown))) {
            draw(wanted);
        }
    }

    /** Figures, selection or ledger are other ones, or a gesture moved. */
    void refresh() {
        if (!isOnFoot()) {
            hide();
        } else if (home.isPresent() && desk.gesture().isEmpty()) {
            drawHome(home.get());
        } else {
            draw(inHand());
        }
    }

    private boolean isOnFoot() {
        return desk.view().ledger() == Ledger.WALK;
    }

    private static String id(Optional<Shown> wanted) {
        return wanted.map(Shown::id).orElse("");
    }

    private void draw(Optional<Shown> wanted) {
        shown = wanted;
        if (wanted.isEmpty()) {
            hide();
            return;
        }
        LedgerView view = desk.view();
        Shown asked = wanted.get();
        pictures.request(
                () -> WalkSight.of(view)
                        .map(sight -> sight.ofFacility(asked.facility(), asked.metres()))
                        .orElse(WalkPicture.NONE),
                picture -> {
                    if (shown.filter(asked::equals).isPresent()) {
                        show(picture);
                    }
                },
                failed);
    }

    private void drawHome(Home asked) {
        shown = Optional.empty();
        LedgerView view = desk.view();
        pictures.request(
                () -> WalkSight.of(view)
                        .map(sight -> picture(sight, view, asked))
                        .orElse(WalkPicture.NONE),
                picture -> {
                    if (home.filter(asked::equals).isPresent()) {
                        show(picture);
                    }
                },
                failed);
    }

    private static WalkPicture picture(WalkSight sight, LedgerView view, Home home) {
        StreetPlan plan = sight.plan();
        Dwellings dwellings = plan.ground().dwellings();
        boolean house = home.dwelling() >= 0;
        List<EdgePoint> joins = house ? plan.joinsOfDwelling(home.dwelling()) : plan.joinsOfParcel(home.unit());
        Coordinate from = house
                ? view.state()
                        .baseline()
                        .features(org.quandian.planning.LayerRole.BUILDINGS)
                        .get(dwellings.building(home.dwelling()))
                        .shape()
                        .getInteriorPoint()
                        .getCoordinate()
                : new Coordinate(dwellings.centreX(home.unit()), dwellings.centreY(home.unit()));
        List<WalkPicture.Way> ways = new ArrayList<>();
        for (CircleCard.Item item : home.card().items()) {
            item.nearest()
                    .map(NearestFacility.Found::source)
                    .flatMap(source -> sight.path(from, joins, facility(item.type(), source)))
                    .flatMap(WalkSight::line)
                    .ifPresent(line -> ways.add(new WalkPicture.Way(line, item.isReached())));
        }
        // What is too far is drawn first: where ways share a street, the one that is near enough is seen.
        ways.sort(java.util.Comparator.comparing(WalkPicture.Way::within));
        return sight.ofPlace(joins, CancellationToken.none()).withWays(ways);
    }

    /** As a planned one, so that nothing is kept of it. */
    private static Facility facility(String type, ServiceSource source) {
        return new Facility(
                source.id(), source.name(), type, source.shape(), OptionalDouble.empty(), OptionalDouble.empty(), true);
    }

    private Optional<Shown> sourceAt(DisplayPoint at) {
        String type = type();
        MapPoint ground = desk.viewport().toMap(at);
        Point point = SHAPES.createPoint(new Coordinate(ground.x(), ground.y()));
        double reach = REACH * desk.viewport().metresPerPixel();
        return indicators
                .find(desk.view().figures())
                .filter(ServiceResult.class::isInstance)
                .flatMap(result -> ((ServiceResult) result)
                        .sources().stream()
                                .filter(source -> source.radiusMetres() > 0
                                        && source.shape().isWithinDistance(point, reach))
                                .findFirst())
                .map(source -> new Shown(source.id(), facility(type, source), source.radiusMetres()));
    }

    private String type() {
        String indicator = indicators.indicator();
        return indicator.startsWith(FACILITY) ? indicator.substring(FACILITY.length()) : indicator;
    }

    /** What is in the hand, else the one thing that is selected, where it serves anybody. */
    private Optional<Shown> inHand() {
        return desk.gesture()
                .filter(gesture -> gesture.isAllowed())
                .map(gesture -> gesture.ghost())
                .or(this::selected)
                .flatMap(this::shownOf);
    }

    private Optional<Intervention> selected() {
        return desk.selection().size() == 1
                ? desk.scenario().findIntervention(desk.selection().iterator().next())
                : Optional.empty();
    }

    private Optional<Shown> shownOf(Intervention thing) {
        SiteRadius radius = new SiteRadius(desk.view().rules(), indicators.indicator());
        double metres = radius.of(thing, Optional.empty());
        return metres <= 0
                ? Optional.empty()
                : radius.facility(thing)
                        .map(facility -> new Shown(
                                thing.id()
                                        + thing.shape().hashCode()
                                        + thing.shape().getCoordinate(),
                                facility,
                                metres));
    }

    private void show(WalkPicture picture) {
        visible = true;
        map.painter().setReach(picture);
        map.pane().repaintOverlay();
    }

    private void hide() {
        shown = Optional.empty();
        pictures.forgetWaiting();
        if (visible) {
            visible = false;
            map.painter().setReach(WalkPicture.NONE);
            map.pane().repaintOverlay();
        }
    }
}
