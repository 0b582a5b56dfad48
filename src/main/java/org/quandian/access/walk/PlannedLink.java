package org.quandian.access.walk;

import java.util.List;
import org.quandian.network.EdgePoint;
import org.quandian.network.StreetChange;

/**
 * One line of a link that somebody plans, with where it meets the streets as they stand and who may join it: the same under every plan
 * that has the link. Immutable; any thread.
 *
 * @param way the line, not yet numbered
 * @param junctions where it meets streets; empty where it meets none
 * @param joins who may join it; empty where it meets no street
 */
record PlannedLink(LinkWay way, List<StreetChange.Junction> junctions, List<Join> joins) {
    /** Takes copies. */
    PlannedLink {
        junctions = List.copyOf(junctions);
        joins = List.copyOf(joins);
    }

    /** A demand point and where it joins the line, whose number does not count. */
    record Join(int point, double offset, double leg) {
        /** The same on a line with a number. */
        EdgePoint on(int edge) {
            return new EdgePoint(edge, offset, leg);
        }
    }
}
