package org.quandian.portrayal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.quandian.access.CoverageRate;
import org.quandian.access.IndicatorResult;
import org.quandian.access.circle.CircleResult;
import org.quandian.access.community.CommunityResult;
import org.quandian.access.community.ItemState;
import org.quandian.access.people.Dwellings;
import org.quandian.map.ClassCodes;
import org.quandian.map.FeatureSet;
import org.quandian.map.LayerHead;
import org.quandian.map.MapFeature;
import org.quandian.map.MapLayer;
import org.quandian.map.ScaleRange;
import org.quandian.planning.Baseline;
import org.quandian.planning.ZoneLevel;

/** Housing, parcels or communities in the five classes of the ramp, by score or by served share. Immutable. */
final class ClassedState implements StateLayers {
    /** Buildings are drawn from this scale on. */
    private static final double BUILDINGS_FROM = 20_000;

    private final List<Subject> subjects;
    private final Optional<FeatureSet> quiet;
    private final int sites;

    private ClassedState(List<Subject> subjects, Optional<FeatureSet> quiet, int sites) {
        this.subjects = subjects;
        this.quiet = quiet;
        this.sites = sites;
    }

    /**
     * Things that are in classes.
     *
     * @param id of their layer
     * @param features what is drawn
     * @param classes the class of each under a plan
     * @param breaks what the classes stand for
     * @param unit what they are counted in
     * @param scales where they are drawn
     * @param opacity of their colour
     */
    private record Subject(
            String id,
            FeatureSet features,
            Function<IndicatorResult, ClassCodes> classes,
            ClassBreaks breaks,
            LegendEntry.Unit unit,
            ScaleRange scales,
            double opacity) {}

    static ClassedState of(Baseline city, CityFeatures features, IndicatorResult standing, Optional<Dwellings> ground) {
        Optional<FeatureSet> housing = features.find(MapContent.SERVICE_STATE);
        int sites = IndicatorSites.of(city, standing).map(List::size).orElse(0);
        ClassBreaks breaks = ClassBreaks.of(IndicatorFamily.of(standing.indicatorId()));
        List<Subject> subjects = new ArrayList<>();
        if (standing instanceof CircleResult && ground.isPresent()) {
            subjects.addAll(scores(city, features, ground.get()));
        } else if (housing.isPresent()
                && standing.byZone(ZoneLevel.UNIT, usual(standing)).size() > 0) {
            subjects.add(parcels(city, breaks));
        } else {
            zones(features, MapContent.COMMUNITIES, ZoneLevel.COMMUNITY, standing, breaks)
                    .or(() -> zones(features, MapContent.DISTRICTS, ZoneLevel.DISTRICT, standing, breaks))
                    .ifPresent(subjects::add);
        }
        return new ClassedState(List.copyOf(subjects), housing, sites);
    }

    /** Near, buildings by score, and parcels without any; far away, where buildings are thinner than a pixel, parcels by mean score. */
    private static List<Subject> scores(Baseline city, CityFeatures features, Dwellings dwellings) {
        FeatureSet parcels = parcels(city);
        Subject far = scores("state-parcels-far", parcels, ScaleRange.ALL, unit -> true);
        Optional<FeatureSet> buildings = features.find(MapContent.BUILDINGS);
        if (buildings.isEmpty() || dwellings.size() == 0) {
            return List.of(far);
        }
        List<MapFeature> all = buildings.get().features();
        FeatureSet homes = FeatureSet.of(IntStream.range(0, dwellings.size())
                .mapToObj(dwelling -> all.get(dwellings.building(dwelling)))
                .toList());
        Subject near = new Subject(
                "state-homes",
                homes,
                result -> ClassCodes.of(
                        homes.size(), home -> ClassBreaks.SCORE.codeOf(((CircleResult) result).scoreOfDwelling(home))),
                ClassBreaks.SCORE,
                LegendEntry.Unit.BUILDINGS,
                ScaleRange.closerThan(BUILDINGS_FROM),
                1);
        ScaleRange beyond = new ScaleRange(BUILDINGS_FROM, Double.POSITIVE_INFINITY);
        return List.of(
                near,
                scores("state-parcels-far", parcels, beyond, unit -> true),
                scores(
                        "state-parcels-near",
                        parcels,
                        ScaleRange.closerThan(BUILDINGS_FROM),
                        unit -> !dwellings.isSpread(unit)));
    }

    private static Subject scores(String id, FeatureSet parcels, ScaleRange scales, IntPredicate drawn) {
        return new Subject(
                id,
                parcels,
                result -> ClassCodes.of(
                        parcels.size(),
                        unit -> drawn.test(unit)
                                ? ClassBreaks.SCORE.codeOf(((CircleResult) result).scoreOfUnit(unit))
                                : ClassCodes.NONE),
                ClassBreaks.SCORE,
                LegendEntry.Unit.PARCELS,
                scales,
                1);
    }

    private static FeatureSet parcels(Baseline city) {
        return FeatureSet.of(city.demandUnits().stream()
                .map(unit -> MapFeature.of(unit.id(), unit.shape()))
                .toList());
    }

    private static Subject parcels(Baseline city, ClassBreaks breaks) {
        FeatureSet parcels = parcels(city);
        return new Subject(
                "state-parcels",
                parcels,
                result -> shares(result, ZoneLevel.UNIT, parcels.size(), breaks),
                breaks,
                LegendEntry.Unit.PARCELS,
                ScaleRange.ALL,
                1);
    }

    private static Optional<Subject> zones(
            CityFeatures features, MapContent content, ZoneLevel level, IndicatorResult standing, ClassBreaks breaks) {
        Optional<FeatureSet> zones = features.find(content);
        if (zones.isEmpty() || standing.byZone(level, usual(standing)).isEmpty()) {
            return Optional.empty();
        }
        FeatureSet set = zones.get();
        return Optional.of(new Subject(
                "state-" + content.id(),
                set,
                result -> result instanceof CommunityResult communities
                        ? passed(communities, set, breaks)
                        : shares(result, level, set.size(), breaks),
                breaks,
                LegendEntry.Unit.ZONES,
                ScaleRange.ALL,
                0.7));
    }

    /** Of the items that are known, how many are passed; the rate itself only knows all or nothing. */
    private static ClassCodes passed(CommunityResult result, FeatureSet communities, ClassBreaks breaks) {
        return ClassCodes.of(communities.size(), place -> result.findCard(
                        communities.features().get(place).name())
                .map(card -> {
                    double passed = card.count(ItemState.PASSED);
                    double known = passed + card.count(ItemState.FAILED);
                    return known > 0 ? breaks.codeOf(passed / known) : ClassCodes.NONE;
                })
                .orElse(ClassCodes.NONE));
    }

    /** Lines come in the order of the layer, last the rest. */
    private static ClassCodes shares(IndicatorResult result, ZoneLevel level, int size, ClassBreaks breaks) {
        List<CoverageRate> lines = result.byZone(level, usual(result));
        return ClassCodes.of(size, place -> {
            boolean counts = place < lines.size() && lines.get(place).total() > 0;
            return counts ? breaks.codeOf(lines.get(place).rate()) : ClassCodes.NONE;
        });
    }

    private static org.quandian.planning.Denominator usual(IndicatorResult result) {
        return result.denominators().get(0);
    }

    @Override
    public List<MapLayer> state(IndicatorResult plan, PlanLayers symbols) {
        List<MapLayer> layers = new ArrayList<>();
        quiet.ifPresent(housing -> layers.add(symbols.quiet(housing)));
        for (Subject each : subjects) {
            LayerHead head = LayerHead.of(each.id(), 0).withScales(each.scales());
            layers.add(symbols.classes(head, each.features(), each.classes().apply(plan), each.opacity()));
        }
        return layers;
    }

    @Override
    public Optional<FeatureSet> border() {
        return Optional.empty();
    }

    @Override
    public int areas() {
        return 0;
    }

    @Override
    public List<LegendEntry> legend(IndicatorResult plan, org.quandian.planning.Scenario scenario, MapLegend legend) {
        List<LegendEntry> entries = new ArrayList<>();
        if (!subjects.isEmpty()) {
            Subject counted = subjects.get(0);
            int[] counts = counted.classes().apply(plan).counts(MapPalette.CLASSES);
            for (int code = MapPalette.CLASSES - 1; code >= 0; code--) {
                entries.add(legend.ramp(counted.breaks().key(code), code, counts[code], counted.unit()));
            }
        }
        if (sites > 0) {
            entries.add(legend.sites(sites));
        }
        entries.addAll(legend.placed(scenario));
        return entries;
    }
}
