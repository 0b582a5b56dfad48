package org.quandian.portrayal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.quandian.access.IndicatorResult;
import org.quandian.access.ServiceResult;
import org.quandian.map.FeatureSet;
import org.quandian.map.MapFeature;
import org.quandian.map.MapLayer;
import org.quandian.map.MaskShapes;
import org.quandian.planning.Baseline;
import org.quandian.planning.DemandUnit;
import org.quandian.planning.Scenario;

/**
 * Housing by its state on foot: a parcel counts as a whole, so there is no line that would cut it, and no ring around a facility. Served,
 * unserved, gained and lost look as they do in the radius ledger. Immutable.
 */
final class ServedParcels implements StateLayers {
    /** A parcel of which so much is served counts as served. */
    private static final double SERVED = 0.5;

    private final Baseline city;
    private final Optional<FeatureSet> housing;
    private final ServiceResult standing;
    private final BitSet before;
    private final MaskShapes mask;

    private ServedParcels(Baseline city, Optional<FeatureSet> housing, ServiceResult standing) {
        this.city = city;
        this.housing = housing;
        this.standing = standing;
        this.before = served(standing);
        this.mask = new MaskShapes("served", 0, features(before));
    }

    /** Gathers the parcels that are served as the city stands. */
    static ServedParcels of(Baseline city, Optional<FeatureSet> housing, ServiceResult standing) {
        return new ServedParcels(city, housing, standing);
    }

    @Override
    public List<MapLayer> state(IndicatorResult plan, PlanLayers symbols) {
        return plan instanceof ServiceResult service && housing.isPresent()
                ? List.of(symbols.serviceState(housing.get(), changeTo(served(service))))
                : List.of();
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
    public List<LegendEntry> legend(IndicatorResult plan, Scenario scenario, MapLegend legend) {
        return plan instanceof ServiceResult service ? legend.entries(city, standing, service, scenario) : List.of();
    }

    private ServiceAreas.Change changeTo(BitSet after) {
        BitSet lost = minus(before, after);
        BitSet gained = minus(after, before);
        long revision = gained.hashCode() * 31L + lost.hashCode();
        MaskShapes afterOnly = new MaskShapes("served-after", revision, features(gained));
        if (lost.isEmpty()) {
            return new ServiceAreas.Change(revision, mask, MaskShapes.none("served-before"), afterOnly);
        }
        return new ServiceAreas.Change(
                revision,
                new MaskShapes("served-still", revision, features(minus(before, lost))),
                new MaskShapes("served-before", revision, features(lost)),
                afterOnly);
    }

    private BitSet served(ServiceResult result) {
        BitSet served = new BitSet();
        for (DemandUnit unit : city.demandUnits()) {
            if (result.servedShare(unit.index()) >= SERVED) {
                served.set(unit.index());
            }
        }
        return served;
    }

    private FeatureSet features(BitSet units) {
        List<MapFeature> features = new ArrayList<>();
        units.stream().forEach(index -> {
            DemandUnit unit = city.demandUnits().get(index);
            features.add(MapFeature.of(unit.id(), unit.shape()));
        });
        return FeatureSet.of(features);
    }

    private static BitSet minus(BitSet from, BitSet what) {
        BitSet rest = (BitSet) from.clone();
        rest.andNot(what);
        return rest;
    }
}
