package org.quandian.portrayal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quandian.access.IndicatorResult;
import org.quandian.access.ServiceResult;
import org.quandian.access.people.Dwellings;
import org.quandian.map.FeatureLayer;
import org.quandian.map.FeatureSet;
import org.quandian.map.LabelLayer;
import org.quandian.map.LabelSource;
import org.quandian.map.LayerGroup;
import org.quandian.map.LayerHead;
import org.quandian.map.MapFeature;
import org.quandian.map.MapLayer;
import org.quandian.map.MapPoint;
import org.quandian.map.MapScene;
import org.quandian.planning.Baseline;
import org.quandian.planning.LayerRole;
import org.quandian.planning.Ledger;
import org.quandian.planning.Scenario;

/**
 * Makes maps of a city and its plan, in three strata: {@link #base} (what lies under the housing), {@link #plan} (housing by service
 * state, what is drawn over it, and what the scenario places) and {@link #labels}. Layer ids and revisions are the same for the same
 * content, so when only the scenario changes, every other layer keeps its picture. Immutable; indices are built once.
 */
public final class CityPortrayal {
    private static final List<MapContent> UNDER =
            List.of(MapContent.BUILT_LAND, MapContent.WATER, MapContent.IDLE_LAND);
    private static final List<MapContent> OVER = List.of(
            MapContent.PARKS,
            MapContent.PARKING,
            MapContent.IDLE_BUILDINGS,
            MapContent.ROADS,
            MapContent.RAILWAY,
            MapContent.BUILDINGS,
            MapContent.HISTORIC,
            MapContent.SCHOOL_ZONES,
            MapContent.COMMUNITIES,
            MapContent.DISTRICTS);
    private static final List<MapContent> MARKS =
            List.of(MapContent.STUDY_AREA, MapContent.ENTRANCES, MapContent.FACILITIES, MapContent.SCHOOLS);
    private static final List<MapContent> NAMED = List.of(
            MapContent.DISTRICTS,
            MapContent.COMMUNITIES,
            MapContent.PARKS,
            MapContent.WATER,
            MapContent.RAILWAY,
            MapContent.ROADS,
            MapContent.SCHOOLS);

    private final Baseline baseline;
    private final CityFeatures features;
    private final StyleBook styles;
    private final @Nullable IndicatorResult standing;
    private final @Nullable StateLayers state;
    private final Optional<FeatureSet> sites;

    private CityPortrayal(
            Baseline baseline,
            CityFeatures features,
            StyleBook styles,
            @Nullable IndicatorResult standing,
            @Nullable StateLayers state,
            Optional<FeatureSet> sites) {
        this.baseline = baseline;
        this.features = features;
        this.styles = styles;
        this.standing = standing;
        this.state = state;
        this.sites = sites;
    }

    /** Builds the indices; takes a second or two for a million buildings. Without figures, housing is drawn in one tone. */
    public static CityPortrayal of(Baseline baseline, StyleBook styles) {
        return new CityPortrayal(baseline, CityFeatures.of(baseline), styles, null, null, Optional.empty());
    }

    /**
     * The same with an indicator's figures of the city as it stands; grows and joins service areas, which may take a second.
     *
     * @param ground where people live, for indicators that speak of single dwellings
     */
    public CityPortrayal withBaselineResult(IndicatorResult result, Optional<Dwellings> ground) {
        Optional<FeatureSet> housing = features.find(MapContent.SERVICE_STATE);
        StateLayers layers;
        if (!(result instanceof ServiceResult service)) {
            layers = ClassedState.of(baseline, features, result, ground);
        } else if (ledgerOf(result) == Ledger.WALK) {
            layers = ServedParcels.of(baseline, housing, service);
        } else {
            layers = ServiceAreas.of(baseline, housing, service);
        }
        return new CityPortrayal(
                baseline,
                features,
                styles,
                result,
                layers,
                IndicatorSites.of(baseline, result).map(FeatureSet::of));
    }

    /** The ledger that figures belong to. */
    static Ledger ledgerOf(IndicatorResult result) {
        return result.city().key().ledger();
    }

    /** The same for an indicator that does not speak of single dwellings. */
    public CityPortrayal withBaselineResult(IndicatorResult result) {
        return withBaselineResult(result, Optional.empty());
    }

    /** The place in its layer of the building at a place of the map, the nearest within so many metres. */
    public OptionalInt findBuilding(MapPoint at, double toleranceMetres) {
        return features.find(MapContent.BUILDINGS)
                .map(set -> set.listNear(at, toleranceMetres).stream()
                        .mapToInt(set.features()::indexOf)
                        .findFirst())
                .orElse(OptionalInt.empty());
    }

    /** The id of the residential parcel at a place of the map. */
    public Optional<String> findParcel(MapPoint at) {
        return features.find(MapContent.SERVICE_STATE)
                .flatMap(set -> set.listNear(at, 0).stream().map(MapFeature::id).findFirst());
    }

    /** The city this is a map of. */
    public Baseline baseline() {
        return baseline;
    }

    /** What lies under the housing. Changes with the options alone. */
    public MapScene base(PortrayalOptions options) {
        return new MapScene(layers(UNDER, options));
    }

    /** Housing in its state today, and what is drawn over it. */
    public MapScene plan(PortrayalOptions options) {
        return planned(standing, null, options);
    }

    /**
     * Housing by service state under a plan, what is drawn over it, and what the plan places. While somebody drags, this is asked
     * for every frame: only the masks of moved service areas are painted anew.
     *
     * @param result the figures of the plan, of the same indicator and rules as the baseline's; null where there are none
     * @param scenario what of it is drawn
     */
    public MapScene plan(@Nullable IndicatorResult result, Scenario scenario, PortrayalOptions options) {
        return planned(result, scenario, options);
    }

    private MapScene planned(@Nullable IndicatorResult result, @Nullable Scenario scenario, PortrayalOptions options) {
        List<MapLayer> layers = new ArrayList<>();
        Optional<FeatureSet> housing = features.find(MapContent.SERVICE_STATE);
        PlanLayers planned = new PlanLayers(MapPalette.of(options.theme()));
        if (housing.isPresent() && options.shows(MapContent.SERVICE_STATE)) {
            if (state == null || result == null) {
                layers.add(new FeatureLayer(
                        LayerHead.of(MapContent.SERVICE_STATE.id(), 0),
                        housing.get(),
                        styles.getStyle(options.theme(), LayerRole.RESIDENTIAL)));
            } else {
                layers.addAll(state.state(result, planned));
            }
        }
        List<MapLayer> over = new ArrayList<>(layers(OVER, options));
        if (state != null && options.shows(MapContent.SERVICE_LINE)) {
            state.border().ifPresent(border -> over.add(planned.serviceLine(border)));
        }
        over.addAll(layers(MARKS, options));
        layers.add(new LayerGroup(LayerHead.of("over", 0), over));
        if (options.shows(MapContent.SERVICE_STATE)) {
            sites.ifPresent(set -> layers.add(planned.sites(set)));
        }
        if (scenario != null && options.shows(MapContent.PLANNED)) {
            layers.addAll(planned.interventions(options.drawn(scenario), result));
        }
        return new MapScene(layers);
    }

    /** The names. Changes with the options alone. */
    public MapScene labels(PortrayalOptions options) {
        List<LabelSource> sources = new ArrayList<>();
        for (MapContent content : NAMED) {
            // Without their names districts would be lines nobody understands; the names stay when the lines are
            // hidden.
            boolean shown = options.shows(content) || content == MapContent.DISTRICTS;
            if (shown && content.role().isPresent()) {
                features.find(content)
                        .ifPresent(set -> sources.add(new LabelSource(
                                set,
                                styles.getStyle(options.theme(), content.role().get()))));
            }
        }
        LayerHead head = LayerHead.of(MapContent.LABELS.id(), 0).withVisible(options.shows(MapContent.LABELS));
        return MapScene.of(new LabelLayer(head, sources));
    }

    /** Everything in one scene, for a single picture. */
    public MapScene whole(PortrayalOptions options) {
        return base(options).under(plan(options)).under(labels(options));
    }

    /** Everything in one scene under a plan, for a single picture. */
    public MapScene whole(IndicatorResult result, Scenario scenario, PortrayalOptions options) {
        return base(options).under(plan(result, scenario, options)).under(labels(options));
    }

    /** The legend of the city as it stands; empty where there are no figures. */
    public List<LegendEntry> legend(PortrayalOptions options) {
        return standing == null ? List.of() : legend(standing, Scenario.empty(""), options);
    }

    /** The legend of the map under a plan, with amounts. */
    public List<LegendEntry> legend(IndicatorResult result, Scenario scenario, PortrayalOptions options) {
        return state == null
                ? List.of()
                : state.legend(result, scenario, new MapLegend(MapPalette.of(options.theme())));
    }

    /**
     * The layer list: what this city has, in the order of {@link MapContent}.
     *
     * @param scenario whose interventions are counted
     */
    public List<LayerEntry> layers(Scenario scenario, PortrayalOptions options) {
        MapLegend legend = new MapLegend(MapPalette.of(options.theme()));
        List<LayerEntry> entries = new ArrayList<>();
        for (MapContent content : MapContent.values()) {
            int count = count(content, scenario);
            if (count > 0 || content == MapContent.PLANNED) {
                entries.add(new LayerEntry(content, legend.swatch(content), count, options.shows(content)));
            }
        }
        return entries;
    }

    /** The kinds of things that a plan places, shelf by shelf; those that it has none of are left out. */
    public static List<PlacedEntry> placed(Scenario scenario, PortrayalOptions options) {
        MapLegend legend = new MapLegend(MapPalette.of(options.theme()));
        Map<PlacedKind, Long> counts =
                scenario.interventions().stream().collect(Collectors.groupingBy(PlacedKind::of, Collectors.counting()));
        return Arrays.stream(PlacedKind.Shelf.values())
                .flatMap(shelf -> shelf.kinds().stream())
                .filter(counts::containsKey)
                .map(kind -> new PlacedEntry(
                        kind, legend.mark(kind), counts.getOrDefault(kind, 0L).intValue(), options.shows(kind)))
                .toList();
    }

    private int count(MapContent content, Scenario scenario) {
        return switch (content) {
            case PLANNED -> scenario.interventions().size();
            case SERVICE_LINE -> state == null ? 0 : state.areas();
            case LABELS -> 1;
            default -> features.find(content).map(FeatureSet::size).orElse(0);
        };
    }

    private List<MapLayer> layers(List<MapContent> contents, PortrayalOptions options) {
        List<MapLayer> layers = new ArrayList<>();
        for (MapContent content : contents) {
            Optional<FeatureSet> set = features.find(content);
            if (set.isPresent() && options.shows(content)) {
                layers.add(styled(content, content.id(), set.get(), options));
            }
            if (content == MapContent.PARKS && options.shows(MapContent.WATER)) {
                features.findLakes().ifPresent(lakes -> layers.add(styled(MapContent.WATER, "lakes", lakes, options)));
            }
        }
        return layers;
    }

    private MapLayer styled(MapContent content, String id, FeatureSet set, PortrayalOptions options) {
        LayerRole role = content.role().orElseThrow();
        return new FeatureLayer(LayerHead.of(id, 0), set, styles.getStyle(options.theme(), role));
    }
}
