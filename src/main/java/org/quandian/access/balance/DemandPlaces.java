package org.quandian.access.balance;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.quandian.access.FigurePart;
import org.quandian.access.people.Dwellings;
import org.quandian.access.people.UnitZones;
import org.quandian.planning.Baseline;
import org.quandian.planning.DemandUnit;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.planning.PeopleGroup;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.Memo;

/**
 * Where demand stands: every parcel is one place, at the centre of its people; then every dwelling outside the parcels, so that its
 * people are not lost. The first places are the parcels, in their order. Metres; people in thousandths. Immutable; any thread.
 */
final class DemandPlaces {
    private final int parcels;
    private final List<String> ids = new ArrayList<>();
    private final double[] x;
    private final double[] y;
    private final Map<ZoneLevel, int[]> zones = new EnumMap<>(ZoneLevel.class);
    private final Map<PeopleGroup, long[]> people = new EnumMap<>(PeopleGroup.class);
    private final UnitZones layers;
    private final Baseline baseline;
    private final Dwellings dwellings;
    private final Memo<Map<String, Integer>> numbers = new Memo<>(this::parcelsById);

    DemandPlaces(Baseline baseline, Dwellings dwellings, UnitZones layers) {
        this.layers = layers;
        this.baseline = baseline;
        this.dwellings = dwellings;
        this.parcels = baseline.demandUnits().size();
        int outside = dwellings.firstOutside();
        int size = parcels + dwellings.size() - outside;
        this.x = new double[size];
        this.y = new double[size];
        UniqueIds unique = new UniqueIds();
        for (int place = 0; place < size; place++) {
            boolean parcel = place < parcels;
            int dwelling = outside + place - parcels;
            x[place] = parcel ? dwellings.centreX(place) : dwellings.x(dwelling);
            y[place] = parcel ? dwellings.centreY(place) : dwellings.y(dwelling);
            ids.add(unique.of(parcel ? baseline.demandUnits().get(place).id() : atPoint(x[place], y[place])));
        }
        for (ZoneLevel level : List.of(ZoneLevel.DISTRICT, ZoneLevel.COMMUNITY)) {
            zones.put(level, zonesOf(level, size));
        }
        for (PeopleGroup group : PeopleGroup.values()) {
            long[] counts = new long[size];
            for (int place = 0; place < size && dwellings.hasGroup(group); place++) {
                counts[place] = Thousandths.of(
                        place < parcels
                                ? dwellings.peopleOf(group, place)
                                : dwellings.people(group, outside + place - parcels));
            }
            people.put(group, counts);
        }
    }

    private int[] zonesOf(ZoneLevel level, int size) {
        int[] numbers = new int[size];
        for (int place = 0; place < size; place++) {
            numbers[place] = place < parcels ? layers.zoneOf(level, place) : layers.zoneAt(level, x[place], y[place]);
        }
        return numbers;
    }

    /** A dwelling outside the parcels is known by where it stands: its number would change with the order of the layer. */
    private static String atPoint(double x, double y) {
        return "@" + Math.round(x * 1000) + "," + Math.round(y * 1000);
    }

    /** What a place adds to a figure. */
    FigurePart part(int place, double total, double served) {
        if (place < parcels) {
            DemandUnit parcel = baseline.demandUnits().get(place);
            return new FigurePart(FigurePart.Kind.PARCEL, parcel.id(), parcel.name(), parcel.shape(), total, served);
        }
        int building = dwellings.building(dwellings.firstOutside() + place - parcels);
        Feature home = baseline.features(LayerRole.BUILDINGS).get(building);
        return new FigurePart(FigurePart.Kind.HOME, home.id(), home.name(), home.shape(), total, served);
    }

    /** All places. */
    int size() {
        return x.length;
    }

    /** How many of them, the first ones, are parcels. */
    int parcels() {
        return parcels;
    }

    /** Different from every other place's. */
    String id(int place) {
        return ids.get(place);
    }

    /** The number of the parcel with that id, -1 where there is none. */
    int parcelOf(String id) {
        return numbers.get().getOrDefault(id, -1);
    }

    private Map<String, Integer> parcelsById() {
        Map<String, Integer> byId = new HashMap<>();
        for (int parcel = 0; parcel < parcels; parcel++) {
            byId.put(ids.get(parcel), parcel);
        }
        return byId;
    }

    /** Easting, metres. */
    double x(int place) {
        return x[place];
    }

    /** Northing, metres. */
    double y(int place) {
        return y[place];
    }

    /** The names of a level's zones, in the order of the layer. */
    List<String> zoneNames(ZoneLevel level) {
        return layers.names(level);
    }

    /** Number of a place's zone, the number of zones where it lies in none. */
    int line(ZoneLevel level, int place) {
        int zone = requireNonNull(zones.get(level))[place];
        return zone == UnitZones.REST ? layers.names(level).size() : zone;
    }

    /** Number of the zone at a point, the number of zones where it lies in none. */
    int lineAt(ZoneLevel level, double atX, double atY) {
        int zone = layers.zoneAt(level, atX, atY);
        return zone == UnitZones.REST ? layers.names(level).size() : zone;
    }

    /** Whether some place lies in no zone of a level. */
    boolean hasRest(ZoneLevel level) {
        for (int zone : requireNonNull(zones.get(level))) {
            if (zone == UnitZones.REST) {
                return true;
            }
        }
        return false;
    }

    /** People of a group by place, in thousandths; not to be written to. */
    long[] people(PeopleGroup group) {
        return requireNonNull(people.get(group));
    }

    /** All people of a group, thousandths. */
    long allPeople(PeopleGroup group) {
        return LongStream.of(people(group)).sum();
    }

    /** Makes ids different: the second "a" becomes "a#2". */
    static final class UniqueIds {
        private final Map<String, Integer> seen = new HashMap<>();

        String of(String id) {
            int count = seen.merge(id, 1, Integer::sum);
            return count == 1 ? id : of(id + "#" + count);
        }
    }
}
