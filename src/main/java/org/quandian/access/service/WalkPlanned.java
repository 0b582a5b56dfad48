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
import org.quandian.task.Memo;

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

    /**
     * One of them.
     *
     * @param byMeasure whom it serves by each measure; counted when first asked for, and taken over where the reach is the same
     */
    private record Planned(ServiceSource source, FacilityReach reach, Memo<SparsePlaces[]> byMeasure) {
        static Planned of(ServiceSource source, FacilityReach reach, WalkGroups groups) {
            return new Planned(source, reach, new Memo<>(() -> groups.served(reach.reached(), source.radiusMetres())));
        }

        Planned under(StreetPlan plan, WalkGroups groups) {
            FacilityReach next = reach.under(plan);
            return next.reached().equals(reach.reached())
                    ? new Planned(source, next, byMeasure)
                    : of(source, next, groups);
        }
    }

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
                next.add(old.under(plan, groups));
            } else {
                ServiceSource source = rule.source(facility);
                double limit = source.radiusMetres() > 0 ? groups.limit(source.radiusMetres()) : 0;
                next.add(Planned.of(source, FacilityReach.of(plan, facility, limit), groups));
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
    ReachedPlaces join(ReachedPlaces standing, int measure) {
        if (planned.isEmpty()) {
            return standing;
        }
        ReachedPlaces all = standing.copy();
        for (Planned each : planned) {
            if (each.source.radiusMetres() > 0) {
                each.byMeasure.get()[measure].addTo(all);
            }
        }
        return standing.orSame(all);
    }

    /** Whether it is certain that the same are served as by others. */
    boolean servesAs(WalkPlanned other) {
        boolean same = planned.size() == other.planned.size();
        for (int i = 0; same && i < planned.size(); i++) {
            same = planned.get(i).byMeasure == other.planned.get(i).byMeasure;
        }
        return same;
    }

    /** Adds every demand point that a facility reaches in one of the two only, or at another distance. */
    void addDifferences(WalkPlanned other, BitSet points) {
        Map<Facility, WalkReach.Reached> before = new HashMap<>();
        other.planned.forEach(each -> before.put(each.reach.facility(), each.reach.reached()));
        for (Planned each : planned) {
            WalkReach.Reached now = each.reach.reached();
            WalkReach.Reached old = before.getOrDefault(each.reach.facility(), WalkReach.Reached.NOBODY);
            before.remove(each.reach.facility());
            if (!now.equals(old)) {
                now.visitDifferences(old, points::set);
            }
        }
        before.values().forEach(gone -> gone.visitDifferences(WalkReach.Reached.NOBODY, points::set));
    }
}
