package org.quandian.portrayal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.quandian.access.IndicatorResult;
import org.quandian.access.ServiceResult;
import org.quandian.access.ServiceSource;
import org.quandian.map.FeatureSet;
import org.quandian.map.GrownShapes;
import org.quandian.map.MapFeature;
import org.quandian.map.MapLayer;
import org.quandian.map.MaskShapes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Scenario;

/** The service areas of the city as it stands, ready to draw, and what a plan changes about them. Immutable. */
final class ServiceAreas implements StateLayers {
    private final Baseline city;
    private final Optional<FeatureSet> housing;
    private final ServiceResult result;
    private final Map<ServiceSource, MapFeature> areas = new LinkedHashMap<>();
    private final MaskShapes mask;
    private final FeatureSet border;

    private ServiceAreas(Baseline city, Optional<FeatureSet> housing, ServiceResult result) {
        this.city = city;
        this.housing = housing;
        this.result = result;
        for (ServiceSource source : result.sources()) {
            if (source.radiusMetres() > 0) {
                areas.put(source, areaOf(source));
            }
        }
        List<MapFeature> all = List.copyOf(areas.values());
        this.mask = new MaskShapes("served", 0, FeatureSet.of(all));
        Geometry line =
                GrownShapes.unionBorder(all.stream().map(MapFeature::shape).toList());
        this.border = FeatureSet.of(line.isEmpty() ? List.of() : List.of(MapFeature.of("service_line", line)));
    }

    /** Grows every facility by its radius and joins the areas; takes up to a second. */
    static ServiceAreas of(Baseline city, Optional<FeatureSet> housing, ServiceResult result) {
        return new ServiceAreas(city, housing, result);
    }

    @Override
    public List<MapLayer> state(IndicatorResult plan, PlanLayers symbols) {
        return plan instanceof ServiceResult service && housing.isPresent()
                ? List.of(symbols.serviceState(housing.get(), changeTo(service)))
                : List.of();
    }

    @Override
    public Optional<FeatureSet> border() {
        return Optional.of(border);
    }

    @Override
    public int areas() {
        return areas.size();
    }

    @Override
    public List<LegendEntry> legend(IndicatorResult plan, Scenario scenario, MapLegend legend) {
        return plan instanceof ServiceResult service ? legend.entries(city, result, service, scenario) : List.of();
    }

    /** What differs in another plan. */
    Change changeTo(ServiceResult plan) {
        Set<ServiceSource> gone = new HashSet<>(areas.keySet());
        List<MapFeature> added = new ArrayList<>();
        for (ServiceSource source : plan.sources()) {
            if (source.radiusMetres() > 0 && !gone.remove(source)) {
                added.add(areaOf(source));
            }
        }
        long revision = fingerprint(added) * 31 + gone.hashCode();
        MaskShapes afterOnly = new MaskShapes("served-after", revision, FeatureSet.of(added));
        if (gone.isEmpty()) {
            return new Change(revision, mask, MaskShapes.none("served-before"), afterOnly);
        }
        List<MapFeature> stays = new ArrayList<>();
        List<MapFeature> lost = new ArrayList<>();
        areas.forEach((source, area) -> (gone.contains(source) ? lost : stays).add(area));
        return new Change(
                revision,
                new MaskShapes("served-still", revision, FeatureSet.of(stays)),
                new MaskShapes("served-before", revision, FeatureSet.of(lost)),
                afterOnly);
    }

    private static MapFeature areaOf(ServiceSource source) {
        return MapFeature.of(source.id(), GrownShapes.grown(source.shape(), source.radiusMetres()));
    }

    private static long fingerprint(List<MapFeature> features) {
        long print = features.size();
        for (MapFeature feature : features) {
            for (var corner : feature.shape().getCoordinates()) {
                print = print * 31 + Double.doubleToLongBits(corner.x);
                print = print * 31 + Double.doubleToLongBits(corner.y);
            }
        }
        return print;
    }

    /**
     * Service areas before and after.
     *
     * @param revision the same for the same change
     * @param always areas that stay
     * @param beforeOnly areas that go
     * @param afterOnly areas that come
     */
    record Change(long revision, MaskShapes always, MaskShapes beforeOnly, MaskShapes afterOnly) {}
}
