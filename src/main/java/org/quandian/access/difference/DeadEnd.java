package org.quandian.access.difference;

import java.util.Optional;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.LineString;
import org.quandian.planning.Intervention;
import org.quandian.planning.StreetLink;

/**
 * A dead end (断头路) and the straight way from it to the next street.
 *
 * @param node number of the node where the street ends
 * @param road index of that street in the city's layer of roads
 * @param link from the end of the street to the other one, m
 * @param metres length of the link
 * @param wayMetres how far it is today between both ends of the link; empty where it is farther than anybody looks
 * @param over what the link has to be carried over, so that it needs a bridge; empty where a street will do
 */
public record DeadEnd(
        int node, int road, LineString link, double metres, OptionalDouble wayMetres, Optional<Reason> over) {
    /** The intervention that opens it. */
    public Intervention opened(String id) {
        return new Intervention(id, "", link, new StreetLink(form()));
    }

    /** What has to be built. */
    public StreetLink.Form form() {
        return over.isPresent() ? StreetLink.Form.FOOTBRIDGE : StreetLink.Form.DEAD_END;
    }
}
