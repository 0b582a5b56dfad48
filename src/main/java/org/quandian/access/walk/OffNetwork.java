package org.quandian.access.walk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.quandian.access.people.Dwellings;
import org.quandian.access.people.UnitZones;
import org.quandian.planning.PeopleGroup;
import org.quandian.planning.ZoneLevel;

/**
 * Residents whom no street is near enough to (不在路网上): they are in every total and served by nothing. Those of dwellings in the
 * zone of their dwelling, those of parcels without homes in the zone of the parcel. Immutable; any thread.
 */
public final class OffNetwork {
    private final double residents;
    private final int dwellings;
    private final int parcels;
    private final double[] ofParcel;
    private final Map<ZoneLevel, Map<String, Double>> zones;

    private OffNetwork(
            double residents,
            int dwellings,
            int parcels,
            double[] ofParcel,
            Map<ZoneLevel, Map<String, Double>> zones) {
        this.residents = residents;
        this.dwellings = dwellings;
        this.parcels = parcels;
        this.ofParcel = ofParcel;
        this.zones = zones;
    }

    static OffNetwork of(StreetPlan plan, UnitZones zones) {
        Demand demand = plan.ground().demand();
        Dwellings homes = demand.dwellings();
        double[] ofParcel = new double[demand.size() - demand.dwellingCount()];
        Map<ZoneLevel, Map<String, Double>> byZone =
                Map.of(ZoneLevel.DISTRICT, new HashMap<>(), ZoneLevel.COMMUNITY, new HashMap<>());
        int[] off = IntStream.of(plan.ground().joins().off())
                .filter(point -> !plan.hasExtra(point))
                .toArray();
        double sum = 0;
        int dwellings = 0;
        for (int point : off) {
            int parcel = demand.parcel(point);
            dwellings += demand.isParcel(point) ? 0 : 1;
            double people = !demand.isParcel(point)
                    ? homes.people(PeopleGroup.RESIDENTS, point)
                    : homes.isSpread(parcel) ? 0 : homes.peopleOf(PeopleGroup.RESIDENTS, parcel);
            if (people > 0) {
                sum += people;
                if (parcel != Dwellings.NO_UNIT) {
                    ofParcel[parcel] += people;
                }
                byZone.forEach((level, sums) -> {
                    int zone = demand.isParcel(point)
                            ? zones.zoneOf(level, parcel)
                            : zones.zoneAt(level, demand.x(point), demand.y(point));
                    List<String> names = zones.names(level);
                    sums.merge(zone == UnitZones.REST ? "" : names.get(zone), people, Double::sum);
                });
            }
        }
        return new OffNetwork(sum, dwellings, off.length - dwellings, ofParcel, byZone);
    }

    /** All of them. */
    public double residents() {
        return residents;
    }

    /**
     * Those in a zone; 0 for a zone that there is not.
     *
     * @param zone its name, empty for what lies in none
     */
    public double residents(ZoneLevel level, String zone) {
        return switch (level) {
            case CITY -> residents;
            case UNIT -> 0;
            case DISTRICT, COMMUNITY -> zones.getOrDefault(level, Map.of()).getOrDefault(zone, 0.0);
        };
    }

    /** Those of a parcel, by its index. */
    public double residentsOfParcel(int parcel) {
        return ofParcel[parcel];
    }

    /** How many dwellings are off the network. */
    public int dwellings() {
        return dwellings;
    }

    /** How many parcels are, by the point of their land. */
    public int parcels() {
        return parcels;
    }
}
