package org.quandian.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;

/**
 * The city as it stands (现状): every imported layer, immutable, replaced only by another import. Scenarios refer to it and never
 * change it. Safe to share between threads: envelopes are computed once here.
 */
public final class Baseline {
    private final City city;
    private final Map<LayerRole, List<Feature>> layers;
    private final List<DemandUnit> demandUnits;
    private final Envelope extent;

    private Baseline(City city, Map<LayerRole, List<Feature>> layers) {
        this.city = city;
        this.layers = layers;
        List<DemandUnit> units = new ArrayList<>();
        for (Feature parcel : features(LayerRole.RESIDENTIAL)) {
            if (parcel.shape().getArea() > 0) {
                units.add(DemandUnit.of(units.size(), parcel));
            }
        }
        this.demandUnits = Collections.unmodifiableList(units);
        this.extent = new Envelope();
        layers.values()
                .forEach(features -> features.forEach(
                        feature -> extent.expandToInclude(feature.shape().getEnvelopeInternal())));
    }

    /** A baseline of these layers; the lists are copied. */
    public static Baseline of(City city, Map<LayerRole, List<Feature>> layers) {
        Map<LayerRole, List<Feature>> copy = new EnumMap<>(LayerRole.class);
        layers.forEach((role, features) -> copy.put(role, List.copyOf(features)));
        return new Baseline(city, Collections.unmodifiableMap(copy));
    }

    /** The city's description. */
    public City city() {
        return city;
    }

    /** The layers that are present. */
    public Map<LayerRole, List<Feature>> layers() {
        return layers;
    }

    /** The features of a role, empty where the city has no such layer. */
    public List<Feature> features(LayerRole role) {
        return layers.getOrDefault(role, List.of());
    }

    /** The residential parcels with an area, in file order; the index of a unit is its place here. */
    public List<DemandUnit> demandUnits() {
        return demandUnits;
    }

    /** The extent of everything, in metres of the working CRS (a copy). */
    public Envelope extent() {
        return new Envelope(extent);
    }
}
