package org.quandian.access.walk;

import java.util.List;
import org.quandian.network.EdgePoint;
import org.quandian.planning.Facility;

/**
 * Everybody within a limit of one planned facility on the streets of one plan. Immutable; any thread.
 */
public final class FacilityReach {
    private final StreetPlan plan;
    private final Site site;
    private final double limit;
    private final List<EdgePoint> doors;
    private final WalkReach.Reached reached;

    private FacilityReach(StreetPlan plan, Site site, double limit, List<EdgePoint> doors, WalkReach.Reached reached) {
        this.plan = plan;
        this.site = site;
        this.limit = limit;
        this.doors = doors;
        this.reached = reached;
    }

    /** The reach of a facility up to a limit, m, inclusive. */
    public static FacilityReach of(StreetPlan plan, Facility facility, double limit) {
        return of(plan, plan.ground().site(facility), limit);
    }

    private static FacilityReach of(StreetPlan plan, Site site, double limit) {
        return new FacilityReach(plan, site, limit, plan.listDoors(site), plan.reached(site, limit));
    }

    /** The same under another plan: with the very same {@link #reached} unless somebody is reached otherwise. */
    public FacilityReach under(StreetPlan next) {
        if (next == plan) {
            return this;
        }
        StreetDifference difference = next.ground().difference(plan, next);
        boolean same = next.listDoors(site).equals(doors) && !difference.concerns(doors, limit);
        if (same) {
            return new FacilityReach(next, site, limit, doors, reached);
        }
        FacilityReach again = of(next, site, limit);
        return again.reached.isSame(reached) ? new FacilityReach(next, site, limit, again.doors, reached) : again;
    }

    /** The facility. */
    public Facility facility() {
        return site.facility();
    }

    /** Whether anybody gets in at all. */
    public boolean hasDoors() {
        return !doors.isEmpty();
    }

    /** Demand points, ascending: dwellings by their number, then parcels by the number of dwellings plus their own. */
    public WalkReach.Reached reached() {
        return reached;
    }
}
