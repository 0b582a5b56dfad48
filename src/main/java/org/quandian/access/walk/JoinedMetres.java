package org.quandian.access.walk;

import java.util.List;
import org.quandian.network.EdgePoint;
import org.quandian.network.Streets;

/** How far a demand point is from doors, over all of its joins. Of one thread as far as its node distances are. */
final class JoinedMetres {
    private final StreetPlan plan;
    private final WalkJoins joins;
    private final Streets streets;
    private final NodeMetres nodes;
    private final DoorIndex doors;

    JoinedMetres(StreetPlan plan, NodeMetres nodes, DoorIndex doors) {
        this.plan = plan;
        this.joins = plan.ground().joins();
        this.streets = plan.streets();
        this.nodes = nodes;
        this.doors = doors;
    }

    /** Metres from a demand point; of no meaning beyond the limit up to which nodes are known. */
    double of(int point) {
        int edge = joins.edge(point);
        double best = Double.POSITIVE_INFINITY;
        if (edge >= 0) {
            best = joins.leg(point) + of(edge, joins.offset(point));
        } else if (joins.hasSeveral(point)) {
            best = least(joins.several(point), best);
        }
        return plan.hasExtra(point) ? least(plan.extraJoins(point), best) : best;
    }

    double least(List<EdgePoint> places, double start) {
        double best = start;
        for (EdgePoint place : places) {
            best = Math.min(best, place.leg() + of(place.edge(), place.offset()));
        }
        return best;
    }

    /** Metres from a place on a street. */
    double of(int edge, double offset) {
        double best = doors.metres(streets, edge, offset);
        int before = streets.nodeBefore(edge, offset);
        if (before >= 0) {
            double metres = nodes.at(before);
            if (metres < best) {
                best = Math.min(best, metres + streets.metresBefore(edge, offset));
            }
        }
        int after = streets.nodeAfter(edge, offset);
        if (after >= 0) {
            double metres = nodes.at(after);
            if (metres < best) {
                best = Math.min(best, metres + streets.metresAfter(edge, offset));
            }
        }
        return best;
    }
}
