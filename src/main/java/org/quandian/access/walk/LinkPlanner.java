package org.quandian.access.walk;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.quandian.geometry.ShapeOutline;
import org.quandian.network.EdgePoint;
import org.quandian.network.StreetChange;
import org.quandian.planning.Intervention;
import org.quandian.planning.StreetLink;

/** Lays a planned link over the streets as they stand: where it meets them, and who may join it. Immutable; any thread. */
final class LinkPlanner {
    private final WalkGround ground;
    private final double joinMetres;

    LinkPlanner(WalkGround ground) {
        this.ground = ground;
        this.joinMetres = ground.rules().joinMetres();
    }

    /** The lines of a link that have a length, in order; none for what is no link. */
    List<PlannedLink> plan(Intervention self) {
        List<PlannedLink> planned = new ArrayList<>();
        if (self.design() instanceof StreetLink link) {
            for (int part = 0; part < self.shape().getNumGeometries(); part++) {
                if (self.shape().getGeometryN(part) instanceof LineString line && line.getLength() > 0) {
                    LinkWay way = LinkWay.of(0, line, joinMetres);
                    List<StreetChange.Junction> junctions = junctions(link, way);
                    planned.add(new PlannedLink(way, junctions, junctions.isEmpty() ? List.of() : joins(way)));
                }
            }
        }
        return planned;
    }

    private List<StreetChange.Junction> junctions(StreetLink link, LinkWay way) {
        LineString line = way.line();
        List<StreetChange.Junction> junctions = new ArrayList<>();
        Point first = line.getStartPoint();
        Point last = line.getEndPoint();
        ground.finder()
                .findNearest(first.getX(), first.getY(), joinMetres)
                .ifPresent(street -> junctions.add(new StreetChange.Junction(0, street)));
        if (link.form() != StreetLink.Form.FOOTBRIDGE) {
            new StreetCrossings(ground.finder())
                    .ofLine(line, edge -> !ground.finder().graph().isRaised(edge))
                    .forEach(crossing ->
                            junctions.add(new StreetChange.Junction(way.offset(crossing.along()), crossing.street())));
        }
        ground.finder()
                .findNearest(last.getX(), last.getY(), joinMetres)
                .ifPresent(street -> junctions.add(new StreetChange.Junction(way.length(), street)));
        return junctions;
    }

    /** Who is off the network, or nearer to the link than to his street, may join the link. */
    private List<PlannedLink.Join> joins(LinkWay link) {
        List<PlannedLink.Join> joins = new ArrayList<>();
        Envelope around = link.reach();
        Demand demand = ground.demand();
        ground.grid().visit(around, point -> {
            if (!demand.isParcel(point) && isFree(point)) {
                EdgePoint join = link.nearest(demand.x(point), demand.y(point));
                addJoin(point, join, join.leg() <= joinMetres, joins);
            }
        });
        for (int parcel : ground.places().parcelsNear(around)) {
            int point = demand.ofParcel(parcel);
            if (isFree(point)) {
                EdgePoint join = link.nearest(demand.x(point), demand.y(point));
                addJoin(point, join, join.leg() <= joinMetres || isNear(parcel, link.at(join.offset())), joins);
            }
        }
        return joins;
    }

    private boolean isNear(int parcel, Coordinate place) {
        return ShapeOutline.of(ground.places().parcel(parcel).shape()).isWithin(joinMetres, place.x, place.y);
    }

    /** Whether a point may join any street: that of a walled block joins its entrances only. */
    private boolean isFree(int point) {
        int parcel = ground.demand().parcel(point);
        return parcel < 0 || !ground.joins().isWalled(parcel);
    }

    private void addJoin(int point, EdgePoint join, boolean near, List<PlannedLink.Join> joins) {
        if (near && join.leg() < ground.joins().shortestLeg(point)) {
            joins.add(new PlannedLink.Join(point, join.offset(), join.leg()));
        }
    }
}
