package org.quandian.access.gap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * Joins parcels whose unserved parts lie within a distance of each other. Places along the outlines decide most pairs; only where
 * they do not find the parts close are the parts cut out and measured. Scratch of one search; one thread.
 */
final class GapGroups {
    private static final int NONE = -1;

    /** Distance of places along an outline, metres: short beside the width of a street. */
    private static final double STEP = 10;

    private final ParcelMap map;
    private final UnservedTable table;
    private final ServedGround ground;
    private final double gap;
    private final int[] leader;
    private final Map<Integer, double[]> places = new HashMap<>();
    private final Map<Integer, Geometry> parts = new HashMap<>();

    GapGroups(ParcelMap map, UnservedTable table, ServedGround ground, double gapMetres) {
        this.map = map;
        this.table = table;
        this.ground = ground;
        this.gap = gapMetres;
        this.leader = new int[map.size()];
        for (int unit = 0; unit < leader.length; unit++) {
            leader[unit] = table.isLacking(unit) ? unit : NONE;
        }
    }

    /** Parcels of each group, ascending; groups in the order of their first parcel. */
    List<int[]> join() {
        joinPairs(true);
        joinPairs(false);
        int[] count = new int[leader.length];
        for (int unit = 0; unit < leader.length; unit++) {
            if (leader[unit] != NONE) {
                count[leaderOf(unit)]++;
            }
        }
        List<int[]> groups = new ArrayList<>();
        int[] place = new int[leader.length];
        for (int unit = 0; unit < leader.length; unit++) {
            if (leader[unit] != NONE) {
                int lead = leaderOf(unit);
                if (lead == unit) {
                    place[unit] = groups.size();
                    groups.add(new int[count[unit]]);
                    count[unit] = 0;
                }
                groups.get(place[lead])[count[lead]++] = unit;
            }
        }
        return groups;
    }

    /** Whole ones first: they need no look at the ground, and what they join needs none either. */
    private void joinPairs(boolean whole) {
        for (int unit = 0; unit < leader.length; unit++) {
            if (leader[unit] == NONE) {
                continue;
            }
            for (int other : map.laterNeighbours(unit)) {
                if (leader[other] != NONE
                        && (isWhole(unit) && isWhole(other)) == whole
                        && leaderOf(unit) != leaderOf(other)
                        && (whole || areClose(unit, other))) {
                    int one = leaderOf(unit);
                    int two = leaderOf(other);
                    leader[Math.max(one, two)] = Math.min(one, two);
                }
            }
        }
    }

    private int leaderOf(int unit) {
        int at = unit;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    private boolean isWhole(int unit) {
        return !ground.hasLine() || table.isWhole(unit);
    }

    private boolean areClose(int one, int other) {
        return placesAreClose(one, other) || partsAreClose(part(one), part(other));
    }

    private boolean placesAreClose(int one, int other) {
        if (isWhole(one)) {
            return isNear(placesOf(other), one);
        }
        if (isWhole(other)) {
            return isNear(placesOf(one), other);
        }
        double[] here = placesOf(one);
        double[] there = placesOf(other);
        for (int i = 0; i < here.length; i += 2) {
            for (int j = 0; j < there.length; j += 2) {
                if (Math.hypot(here[i] - there[j], here[i + 1] - there[j + 1]) <= gap) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isNear(double[] some, int unit) {
        for (int i = 0; i < some.length; i += 2) {
            if (map.outline(unit).isWithin(gap, some[i], some[i + 1])) {
                return true;
            }
        }
        return false;
    }

    private boolean partsAreClose(Geometry one, Geometry other) {
        return !one.isEmpty() && !other.isEmpty() && one.isWithinDistance(other, gap);
    }

    private double[] placesOf(int unit) {
        return places.computeIfAbsent(unit, each -> ground.unservedPlaces(map.shape(each), map.outline(each), STEP));
    }

    /** The unserved part of a parcel. */
    Geometry part(int unit) {
        return isWhole(unit)
                ? map.shape(unit)
                : parts.computeIfAbsent(unit, each -> ground.unservedPart(map.shape(each)));
    }
}
