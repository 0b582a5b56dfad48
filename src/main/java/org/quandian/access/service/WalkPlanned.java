package org.quandian.access.service;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quandian.access.ServiceSource;
import org.quandian.access.walk.FacilityReach;
import org.quandian.access.walk.StreetPlan;
import org.quandian.access.walk.WalkReach;
import org.quandian.planning.Facility;

/**
 * The facilities of one type that a scenario brings, each with everybody within reach of it on foot, in the order of their ids.
 * Immutable.
 */
final class WalkPlanned {
    static final WalkPlanned NONE = new WalkPlanned(List.of());

    private final List<Planned> planned;

    private WalkPlanned(List<Planned> planned) {
        this.planned = planned;
    }

    private record Planned(ServiceSource source, FacilityReach reach) {}

    /** Those of another scenario on the streets of a plan; what is the same and where it is the same is taken over. */
    WalkPlanned next(List<Facility> others, StreetPlan plan, SourceRule rule, WalkGroups groups) {
        if (others.isEmpty()) {
            return NONE;
        }
        Map<Facility, Planned> known = new HashMap<>();
        planned.forEach(each -> known.put(each.reach.facility(), each));
        List<Planned> next = new ArrayList<>();
        for (Facility facility : others) {
            Planned old = known.get(facility);
            if (old != null) {
                next.add(new Planned(old.source, old.reach.under(plan)));
            } else {
                ServiceSource source = rule.source(facility);
                double limit = source.radiusMetres() > 0 ? groups.limit(source.radiusMetres()) : 0;
                next.add(new Planned(source, FacilityReach.of(plan, facility, limit)));
            }
        }
        return new WalkPlanned(next);
    }

    boolean isSame(List<Facility> others) {
        return facilities().equals(others);
    }

    List<Facility> facilities() {
        return planned.stream().map(each -> each.reach.facility()).toList();
    }

    List<ServiceSource> sources() {
        return planned.stream().map(Planned::source).toList();
    }

    /** How many count but are not to be got into. */
    int withoutDoors() {
        return (int) planned.stream()
                .filter(each -> each.source.radiusMetres() > 0 && !each.reach.hasDoors())
                .count();
    }

    /** Everybody reached by what stands and by these, by a measure; the same object where these add nobody. */
    ReachedPlaces join(ReachedPlaces standing, int measure, HomeChunks homes, int dwellings, WalkGroups groups) {
        if (planned.isEmpty()) {
            return standing;
        }
        long[] words = standing.words().clone();
        BitSet parcels = (BitSet) standing.parcels().clone();
        for (Planned each : planned) {
            if (each.source.radiusMetres() > 0) {
                double limit = groups.metres(measure, each.source.radiusMetres());
                add(each.reach.reached(), limit, homes, dwellings, words, parcels);
            }
        }
        return standing.orSame(new ReachedPlaces(standing.pieces(), words, parcels));
    }

    private static void add(
            WalkReach.Reached reached, double limit, HomeChunks homes, int dwellings, long[] words, BitSet parcels) {
        for (int i = 0; i < reached.size(); i++) {
            if (reached.metres()[i] <= limit) {
                int point = reached.index()[i];
                if (point < dwellings) {
                    words[homes.chunkOf(point)] |= 1L << homes.bitOf(point);
                } else {
                    parcels.set(point - dwellings);
                }
            }
        }
    }

    /** Adds every demand point that only one of the two reaches at all, or at another distance. */
    void addDifferences(WalkPlanned other, BitSet points) {
        addMissing(other, points);
        other.addMissing(this, points);
    }

    private void addMissing(WalkPlanned other, BitSet points) {
        for (Planned each : planned) {
            if (other.planned.stream().noneMatch(its -> its.reach.reached().equals(each.reach.reached()))) {
                for (int point : each.reach.reached().index()) {
                    points.set(point);
                }
            }
        }
    }
}
