package org.quandian.access.people;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.quandian.planning.Baseline;
import org.quandian.planning.DemandUnit;
import org.quandian.planning.PeopleGroup;

/**
 * Where people live: the one table that every figure of people is made from. People of a parcel with homes in it stand on those homes,
 * by floor area (footprint times storeys), each group on its own; whole numbers add up exactly in any order. People of a parcel without
 * homes stand on its area. Where parcel and buildings both give a group the parcel's number counts, where the parcel gives none
 * the buildings' do; homes outside every parcel keep their own people. Dwellings are numbered parcel by parcel, in each in the order
 * of the layer of buildings, last those outside. Immutable; any thread.
 */
public final class Dwellings {
    /** The parcel of a dwelling that lies in none. */
    public static final int NO_UNIT = ParcelFinder.NONE;

    private final Homes homes;
    private final Map<PeopleGroup, HeadCount> counts = new EnumMap<>(PeopleGroup.class);
    private final PeopleReport report;
    private final double[] centreX;
    private final double[] centreY;

    private Dwellings(Baseline baseline) {
        this.homes = Homes.of(baseline);
        HeadCount residents = HeadCount.of(baseline, homes, PeopleGroup.RESIDENTS);
        for (PeopleGroup group : PeopleGroup.values()) {
            HeadCount count = group == PeopleGroup.RESIDENTS ? residents : HeadCount.of(baseline, homes, group);
            if (!count.isEmpty) {
                counts.put(group, count);
            }
        }
        this.report = residents.report(homes.withoutFloors);
        int units = baseline.demandUnits().size();
        this.centreX = new double[units];
        this.centreY = new double[units];
        baseline.demandUnits().parallelStream().forEach(this::putCentre);
    }

    /** The table of a city; about a second for a million buildings. Uses the common pool of the JDK. */
    public static Dwellings of(Baseline baseline) {
        return new Dwellings(baseline);
    }

    /** How many dwellings there are. */
    public int size() {
        return homes.x.length;
    }

    /** Easting of a point in the dwelling, metres. */
    public double x(int dwelling) {
        return homes.x[dwelling];
    }

    /** Northing of a point in the dwelling, metres. */
    public double y(int dwelling) {
        return homes.y[dwelling];
    }

    /** Index of the parcel it belongs to: the first that contains its point; {@link #NO_UNIT} where there is none. */
    public int unit(int dwelling) {
        return homes.unit[dwelling];
    }

    /** Its place in the layer of buildings. */
    public int building(int dwelling) {
        return homes.building[dwelling];
    }

    /** The dwelling that a building is, by its place in the layer of buildings; empty where nobody can live in it. */
    public OptionalInt findDwelling(int building) {
        int dwelling = homes.homeOfBuilding[building];
        return dwelling < 0 ? OptionalInt.empty() : OptionalInt.of(dwelling);
    }

    /** People of a group who live there. */
    public double people(PeopleGroup group, int dwelling) {
        HeadCount count = counts.get(group);
        return count == null ? 0 : count.ofHome[dwelling];
    }

    /** People of a group who live in a parcel, wherever in it. */
    public double peopleOf(PeopleGroup group, int unit) {
        HeadCount count = counts.get(group);
        return count == null ? 0 : count.ofUnit[unit];
    }

    /** Whether the city says anything of a group. */
    public boolean hasGroup(PeopleGroup group) {
        return counts.containsKey(group);
    }

    /** Whether the people of a parcel stand on the dwellings in it, and not on its area. */
    public boolean isSpread(int unit) {
        return countOf(unit) > 0;
    }

    /** Number of dwellings of a parcel. */
    public int countOf(int unit) {
        return homes.firstOfUnit[unit + 1] - homes.firstOfUnit[unit];
    }

    /** First dwelling of a parcel; the others follow it. */
    public int firstOf(int unit) {
        return homes.firstOfUnit[unit];
    }

    /** The dwellings of a parcel, ascending. */
    public int[] dwellingsOf(int unit) {
        return IntStream.range(homes.firstOfUnit[unit], homes.firstOfUnit[unit + 1])
                .toArray();
    }

    /** First dwelling that lies in no parcel; those after it do not either. */
    public int firstOutside() {
        return homes.firstOfUnit[centreX.length];
    }

    /** Easting of where the parcel's people are on average, metres. */
    public double centreX(int unit) {
        return centreX[unit];
    }

    /** Northing of where the parcel's people are on average, metres. */
    public double centreY(int unit) {
        return centreY[unit];
    }

    /** What became of all residents. */
    public PeopleReport report() {
        return report;
    }

    /** The mean of the dwellings by residents; where nobody lives in them, of the dwellings; without any, a point in the parcel. */
    private void putCentre(DemandUnit unit) {
        int at = unit.index();
        int first = firstOf(at);
        int end = first + countOf(at);
        if (first == end) {
            Coordinate point = InnerPoint.of(unit.shape());
            centreX[at] = point.x;
            centreY[at] = point.y;
            return;
        }
        @Nullable HeadCount residents = counts.get(PeopleGroup.RESIDENTS);
        double[] weights = new double[end - first];
        Arrays.setAll(weights, i -> residents == null ? 0 : residents.ofHome[first + i]);
        if (Arrays.stream(weights).noneMatch(each -> each > 0)) {
            Arrays.fill(weights, 1);
        }
        double sum = 0;
        double dx = 0;
        double dy = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            dx += weights[i] * (homes.x[first + i] - homes.x[first]);
            dy += weights[i] * (homes.y[first + i] - homes.y[first]);
        }
        centreX[at] = homes.x[first] + dx / sum;
        centreY[at] = homes.y[first] + dy / sum;
    }
}
