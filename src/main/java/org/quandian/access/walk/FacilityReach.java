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
    private final SiteReach reach;

    private FacilityReach(StreetPlan plan, Site site, double limit, List<EdgePoint> doors, SiteReach reach) {
        this.plan = plan;
        this.site = site;
        this.limit = limit;
        this.doors = doors;
        this.reach = reach;
    }

    /** The reach of a facility up to a limit, m, inclusive. */
    public static FacilityReach of(StreetPlan plan, Facility facility, double limit) {
        Site site = plan.ground().site(facility);
        return new FacilityReach(plan, site, limit, plan.listDoors(site), plan.reach(site, limit));
    }

    /** The same under another plan: with the very same {@link #reached} unless somebody is reached otherwise. */
    public FacilityReach under(StreetPlan next) {
        if (next == plan) {
            return this;
        }
        List<EdgePoint> nextDoors = next.listDoors(site);
        StreetDifference difference = next.ground().difference(plan, next);
        boolean same = nextDoors.equals(doors) && !difference.concerns(doors, limit);
        return new FacilityReach(next, site, limit, nextDoors, same ? reach : next.reach(site, limit, reach));
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
        return reach.points();
    }
}
