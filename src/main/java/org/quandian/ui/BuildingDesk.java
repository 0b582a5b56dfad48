package org.quandian.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quandian.access.IndicatorResult;
import org.quandian.access.ServiceResult;
import org.quandian.access.circle.CircleCard;
import org.quandian.access.circle.CircleResult;
import org.quandian.access.explain.Question;
import org.quandian.access.people.Dwellings;
import org.quandian.access.people.UnitZones;
import org.quandian.map.DisplayPoint;
import org.quandian.map.MapPoint;
import org.quandian.planning.Attributes;
import org.quandian.planning.DemandUnit;
import org.quandian.planning.Denominator;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.planning.PeopleGroup;
import org.quandian.planning.WalkRules;
import org.quandian.planning.ZoneLevel;
import org.quandian.portrayal.CityPortrayal;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.IndicatorFamily;
import org.quandian.portrayal.IndicatorNames;
import org.quandian.portrayal.Messages;
import org.quandian.task.LatestOnly;
import org.quandian.ui.map.MapView;
import org.quandian.ui.map.tool.ToolKind;
import org.quandian.ui.panel.BuildingCard;
import org.quandian.ui.panel.BuildingCardModel;

/**
 * A click on a building or a parcel where nothing is placed: what it has and what it lacks, on a card at the map's right edge. The card
 * follows edits. FX thread; cards are written on {@code background}, the newest only.
 */
final class BuildingDesk {
    /** So near a building a click means it, logical pixels: at small scales it is thinner than a finger. */
    private static final double REACH = 3;

    private final Messages words;
    private final PlanDesk desk;
    private final IndicatorDesk indicators;
    private final MapDesk map;
    private final MapView mapView;
    private final BuildingCard card;
    private final LatestOnly<Optional<Written>> cards;
    private final Consumer<Throwable> failed;
    private final WalkSightDesk sight;
    private @Nullable Place place;

    /**
     * Where somebody clicked.
     *
     * @param dwelling its number; negative for a parcel
     * @param unit the parcel; negative for a building in none
     * @param building its place in the layer; negative for a parcel
     */
    private record Place(int dwelling, int unit, int building) {}

    /** What is known of a place, and what can be asked of each type of facility there. */
    private record Written(CircleCard card, Map<String, Question> questions) {}

    BuildingDesk(DeskServices services, IndicatorDesk indicators, WalkSightDesk sight) {
        this.words = services.words();
        this.sight = sight;
        this.desk = services.desk();
        this.indicators = indicators;
        this.map = services.map();
        this.mapView = services.mapView();
        this.failed = services.failed();
        this.cards = new LatestOnly<>(services.background(), services.fx());
        this.card = new BuildingCard(words, this::close);
    }

    /** The map was clicked. */
    void clicked(DisplayPoint at) {
        if (desk.chart().tool() != ToolKind.SELECT || desk.findAt(at).isPresent()) {
            return;
        }
        Optional<Place> found = map.findPortrayal()
                .flatMap(portrayal -> find(portrayal, desk.viewport().toMap(at)));
        if (found.isPresent()) {
            place = found.get();
            refresh();
        } else {
            close();
        }
    }

    boolean isOpen() {
        return mapView.isPinned(card);
    }

    void close() {
        if (place != null) {
            place = null;
            cards.forgetWaiting();
            sight.forgetHome();
            mapView.unpin(card);
            map.highlight(Optional.empty());
        }
    }

    /** Figures have changed, or another indicator is on screen. */
    void refresh() {
        Place shown = place;
        if (shown == null) {
            return;
        }
        LedgerView view = desk.view();
        String title = title(view, shown);
        String subtitle = subtitle(view, shown);
        if (!isOpen()) {
            mapView.pin(card);
            card.showWaiting(title, subtitle);
        }
        highlight(view, shown);
        Optional<String> circle = circle(view);
        if (circle.isEmpty()) {
            card.showReason(title, subtitle, words.text("ui.building.no_circle"));
            return;
        }
        String id = circle.get();
        card.setQuestion(Question.city(id, Denominator.POPULATION).ofUnit(idOf(view, shown)));
        cards.request(
                () -> write(view, id, shown),
                written -> written.ifPresent(made -> {
                    if (shown.equals(place) && view.ledger() == desk.view().ledger()) {
                        sight.showHome(shown.dwelling(), shown.unit(), made.card());
                        String name = new IndicatorNames(words, view.rules()).name(id);
                        card.show(BuildingCardModel.of(
                                title,
                                subtitle,
                                name,
                                made.card(),
                                view.ledger(),
                                WalkRules.of(view.rules()),
                                made.questions(),
                                words));
                    }
                }),
                failed);
    }

    private static Optional<Written> write(LedgerView view, String circle, Place place) {
        IndicatorResult result = view.figures().get(circle);
        Optional<CircleCard> card = place.dwelling() >= 0
                ? view.engine().findCircle(circle).map(each -> each.cardOfDwelling(place.dwelling(), view.figures()))
                : view.engine().findCircle(circle).map(each -> each.cardOfUnit(place.unit(), view.figures()));
        Map<String, Question> questions = new HashMap<>();
        if (result instanceof CircleResult all) {
            all.services().stream()
                    .filter(service -> service.denominators().contains(Denominator.POPULATION))
                    .forEach(service -> questions.put(
                            typeOf(service),
                            Question.city(service.indicatorId(), Denominator.POPULATION)
                                    .ofUnit(idOf(view, place))));
        }
        return card.map(each -> new Written(each, questions));
    }

    private static String typeOf(ServiceResult service) {
        return service.rule().standard().indicatorId().replaceFirst("^facility\\.", "");
    }

    /** The circle on screen, else the widest there is. */
    private Optional<String> circle(LedgerView view) {
        String shown = indicators.indicator();
        return IndicatorFamily.of(shown) == IndicatorFamily.CIRCLE
                ? Optional.of(shown)
                : view.engine().indicatorIds().stream()
                        .filter(id -> IndicatorFamily.of(id) == IndicatorFamily.CIRCLE)
                        .findFirst();
    }

    private Optional<Place> find(CityPortrayal portrayal, MapPoint at) {
        LedgerView view = desk.view();
        Dwellings dwellings = view.engine().ground().dwellings();
        int building = portrayal
                .findBuilding(at, REACH * desk.viewport().metresPerPixel())
                .orElse(-1);
        OptionalInt dwelling = building < 0 ? OptionalInt.empty() : dwellings.findDwelling(building);
        if (dwelling.isPresent()) {
            int home = dwelling.getAsInt();
            return Optional.of(new Place(home, dwellings.unit(home), building));
        }
        return portrayal
                .findParcel(at)
                .flatMap(id -> view.state().baseline().demandUnits().stream()
                        .filter(unit -> unit.id().equals(id))
                        .findFirst())
                .map(unit -> new Place(-1, unit.index(), -1));
    }

    private void highlight(LedgerView view, Place shown) {
        map.highlight(Optional.of(
                shown.building() >= 0
                        ? building(view, shown).shape()
                        : unit(view, shown).shape()));
    }

    private String title(LedgerView view, Place shown) {
        if (shown.building() < 0) {
            DemandUnit unit = unit(view, shown);
            return unit.name().isBlank() ? words.text("ui.building.parcel", Map.of("id", unit.id())) : unit.name();
        }
        Feature building = building(view, shown);
        if (!building.name().isBlank()) {
            return building.name();
        }
        String estate = shown.unit() >= 0 ? unit(view, shown).name() : "";
        return estate.isBlank()
                ? words.text("ui.building.house", Map.of("id", building.id()))
                : words.text("ui.building.house_of", Map.of("estate", estate, "id", building.id()));
    }

    private String subtitle(LedgerView view, Place shown) {
        List<String> parts = new ArrayList<>();
        Dwellings dwellings = view.engine().ground().dwellings();
        UnitZones zones = view.engine().ground().zones();
        if (shown.unit() >= 0) {
            int community = zones.zoneOf(ZoneLevel.COMMUNITY, shown.unit());
            if (community != UnitZones.REST) {
                parts.add(zones.names(ZoneLevel.COMMUNITY).get(community));
            }
        }
        if (shown.building() >= 0) {
            building(view, shown)
                    .attributes()
                    .number(Attributes.FLOORS)
                    .ifPresent(floors ->
                            parts.add(words.text("ui.building.floors", Map.of("count", FigureFormat.whole(floors)))));
        }
        double people = shown.dwelling() >= 0
                ? dwellings.people(PeopleGroup.RESIDENTS, shown.dwelling())
                : dwellings.peopleOf(PeopleGroup.RESIDENTS, shown.unit());
        parts.add(words.text("ui.building.people", Map.of("people", FigureFormat.people(people))));
        return String.join(" · ", parts);
    }

    private static String idOf(LedgerView view, Place shown) {
        return shown.building() >= 0
                ? building(view, shown).id()
                : unit(view, shown).id();
    }

    private static Feature building(LedgerView view, Place shown) {
        return view.state().baseline().features(LayerRole.BUILDINGS).get(shown.building());
    }

    private static DemandUnit unit(LedgerView view, Place shown) {
        return view.state().baseline().demandUnits().get(shown.unit());
    }
}
