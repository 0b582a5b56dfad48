package org.quandian.access.explain;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.quandian.access.FigurePart;
import org.quandian.access.city.CityGround;
import org.quandian.access.people.Dwellings;
import org.quandian.access.people.UnitZones;
import org.quandian.planning.DemandUnit;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.planning.ZoneLevel;

/** Parcels and homes of a city by their ids, and the zones they lie in. Immutable; any thread. */
public final class Places {
    private final CityGround ground;
    private final Map<String, Integer> parcels = new HashMap<>();

    Places(CityGround ground) {
        this.ground = ground;
        ground.baseline().demandUnits().forEach(unit -> parcels.putIfAbsent(unit.id(), unit.index()));
    }

    /** The ids of all parcels. */
    public Collection<String> parcelIds() {
        return Collections.unmodifiableSet(parcels.keySet());
    }

    /** The id of the parcel or home with that id, or of the first parcel with that name. */
    public Optional<String> findUnit(String idOrName) {
        if (parcels.containsKey(idOrName) || findHome(idOrName).isPresent()) {
            return Optional.of(idOrName);
        }
        return idOrName.isBlank()
                ? Optional.empty()
                : ground.baseline().demandUnits().stream()
                        .filter(unit -> unit.name().equals(idOrName))
                        .map(DemandUnit::id)
                        .findFirst();
    }

    /** A parcel. */
    record Parcel(int index, String title, Geometry shape) {}

    /**
     * A home.
     *
     * @param parcel id of the parcel it stands in; empty where it stands in none
     */
    record Home(int dwelling, String title, String parcel) {}

    Optional<Parcel> findParcel(String id) {
        return Optional.ofNullable(parcels.get(id)).map(index -> {
            DemandUnit unit = ground.baseline().demandUnits().get(index);
            return new Parcel(index, unit.name().isEmpty() ? id : unit.name(), unit.shape());
        });
    }

    Optional<Home> findHome(String id) {
        List<Feature> buildings = ground.baseline().features(LayerRole.BUILDINGS);
        Dwellings dwellings = ground.dwellings();
        for (int i = 0; i < buildings.size(); i++) {
            if (buildings.get(i).id().equals(id)) {
                OptionalInt home = dwellings.findDwelling(i);
                String name = buildings.get(i).name();
                return home.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Home(
                                home.getAsInt(),
                                name.isEmpty() ? id : name,
                                parcelOf(dwellings.unit(home.getAsInt()))));
            }
        }
        return Optional.empty();
    }

    private String parcelOf(int unit) {
        return unit == Dwellings.NO_UNIT
                ? ""
                : ground.baseline().demandUnits().get(unit).id();
    }

    /** The name of the zone that a part lies in, by its middle; empty where it lies in none. */
    String zoneOf(ZoneLevel level, FigurePart part) {
        UnitZones zones = ground.zones();
        List<String> names = zones.names(level);
        if (names.isEmpty() || part.shape().isEmpty()) {
            return "";
        }
        Integer parcel = part.kind() == FigurePart.Kind.PARCEL || part.kind() == FigurePart.Kind.LAND
                ? parcels.get(part.id())
                : null;
        int zone = parcel == null ? zoneAt(level, part.shape()) : zones.zoneOf(level, parcel);
        return zone == UnitZones.REST ? "" : names.get(zone);
    }

    private int zoneAt(ZoneLevel level, Geometry shape) {
        Coordinate middle = shape.getCentroid().getCoordinate();
        return ground.zones().zoneAt(level, middle.x, middle.y);
    }
}
