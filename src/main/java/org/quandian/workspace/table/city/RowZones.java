package org.quandian.workspace.table.city;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.quandian.planning.Baseline;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.planning.ZoneLevel;
import org.quandian.workspace.table.RowPlaces;

/** Where zones lie, by their names: a unit's parcel, or the features of that name. Immutable; any thread. */
final class RowZones implements RowPlaces {
    private final List<String> zones;
    private final Map<String, List<Geometry>> shapes = new HashMap<>();

    RowZones(Baseline baseline, ZoneLevel level, List<String> zones) {
        this.zones = zones;
        if (level == ZoneLevel.UNIT) {
            baseline.demandUnits().forEach(unit -> put(unit.id(), unit.shape()));
        } else {
            LayerRole role = level == ZoneLevel.DISTRICT ? LayerRole.DISTRICTS : LayerRole.COMMUNITIES;
            for (Feature zone : baseline.features(role)) {
                put(zone.nameOrId(), zone.shape());
            }
        }
    }

    private void put(String zone, Geometry shape) {
        shapes.computeIfAbsent(zone, any -> new ArrayList<>(1)).add(shape);
    }

    @Override
    public Optional<Geometry> findShape(int row) {
        List<Geometry> own = shapes.getOrDefault(zones.get(row), List.of());
        if (own.size() < 2) {
            return own.stream().findFirst();
        }
        return Optional.of(own.get(0).getFactory().buildGeometry(own));
    }
}
