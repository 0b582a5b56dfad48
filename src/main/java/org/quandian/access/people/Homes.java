package org.quandian.access.people;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.quandian.geometry.FlatPolygon;
import org.quandian.planning.Attributes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.planning.PeopleGroup;

/**
 * The buildings that people live in, with their parcel and floor area, in the order of the parcels; last those outside every parcel. A
 * building is a home if its use is residential and it has a floor, if no building of the layer says its use, or if it gives residents
 * itself. Outside parcels only those that give residents count. Immutable; any thread.
 */
final class Homes {
    private static final String RESIDENTIAL = "residential";

    final double[] x;
    final double[] y;
    /** Square metres of floor. */
    final long[] weight;
    /** Index of the parcel, or {@link ParcelFinder#NONE}. */
    final int[] unit;
    /** Index in the layer of buildings. */
    final int[] building;
    /** First home of each parcel, and one past the last of all that lie in parcels. */
    final int[] firstOfUnit;

    /** The home that each building of the layer is; negative where it is none. */
    final int[] homeOfBuilding;

    final int withoutFloors;

    private Homes(Found found, int units) {
        int[] order = IntStream.range(0, found.unit.length)
                .filter(each -> found.isHome[each])
                .toArray();
        this.firstOfUnit = new int[units + 1];
        int[] next = new int[units + 1];
        for (int each : order) {
            next[rank(found.unit[each], units)]++;
        }
        int sum = 0;
        for (int rank = 0; rank <= units; rank++) {
            int count = next[rank];
            firstOfUnit[rank] = sum;
            next[rank] = sum;
            sum += count;
        }
        this.x = new double[sum];
        this.y = new double[sum];
        this.weight = new long[sum];
        this.unit = new int[sum];
        this.building = new int[sum];
        this.homeOfBuilding = new int[found.unit.length];
        Arrays.fill(homeOfBuilding, -1);
        int unknown = 0;
        for (int each : order) {
            int at = next[rank(found.unit[each], units)]++;
            x[at] = found.x[each];
            y[at] = found.y[each];
            weight[at] = found.weight[each];
            unit[at] = found.unit[each];
            building[at] = each;
            homeOfBuilding[each] = at;
            unknown += found.withoutFloors[each] ? 1 : 0;
        }
        this.withoutFloors = unknown;
    }

    private static int rank(int unit, int units) {
        return unit == ParcelFinder.NONE ? units : unit;
    }

    static Homes of(Baseline baseline) {
        List<Feature> buildings = baseline.features(LayerRole.BUILDINGS);
        boolean saysUse = buildings.stream().anyMatch(Homes::saysUse);
        Found found = new Found(buildings.size());
        if (!buildings.isEmpty()) {
            ParcelFinder parcels = new ParcelFinder(baseline.demandUnits());
            IntStream.range(0, buildings.size())
                    .parallel()
                    .forEach(i -> found.put(i, buildings.get(i), parcels, saysUse));
        }
        return new Homes(found, baseline.demandUnits().size());
    }

    private static boolean saysUse(Feature building) {
        return building.attributes()
                .text(Attributes.USE)
                .filter(use -> !use.isBlank())
                .isPresent();
    }

    /** What a building gives of a group; 0 where it gives none. */
    static double given(Feature building, PeopleGroup group) {
        return Math.max(0, building.attributes().numberOrZero(group.attribute()));
    }

    /** All buildings in columns; each row is written by one thread. */
    private static final class Found {
        final double[] x;
        final double[] y;
        final long[] weight;
        final int[] unit;
        final boolean[] isHome;
        final boolean[] withoutFloors;

        Found(int size) {
            this.x = new double[size];
            this.y = new double[size];
            this.weight = new long[size];
            this.unit = new int[size];
            this.isHome = new boolean[size];
            this.withoutFloors = new boolean[size];
        }

        void put(int at, Feature building, ParcelFinder parcels, boolean saysUse) {
            FlatPolygon outline = FlatPolygon.of(building.shape());
            boolean givesPeople = Arrays.stream(PeopleGroup.values()).anyMatch(group -> given(building, group) > 0);
            boolean residential = !saysUse
                    || building.attributes()
                            .text(Attributes.USE)
                            .filter(RESIDENTIAL::equals)
                            .isPresent();
            if (!givesPeople && !(residential && outline.area() > 0)) {
                return;
            }
            Coordinate point = InnerPoint.of(building.shape(), outline);
            x[at] = point.x;
            y[at] = point.y;
            unit[at] = parcels.parcelAt(point.x, point.y);
            double floors = building.attributes().numberOrZero(Attributes.FLOORS);
            withoutFloors[at] = !(floors > 0);
            weight[at] = FloorShares.weight(outline.area() * (floors > 0 ? floors : 1));
            isHome[at] = givesPeople || unit[at] != ParcelFinder.NONE;
        }
    }
}
