package org.quandian.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.quandian.access.walk.StreetPlan;
import org.quandian.access.walk.WalkGround;
import org.quandian.network.EdgePoint;
import org.quandian.network.Isochrone;
import org.quandian.network.ReachedStreets;
import org.quandian.network.Streets;
import org.quandian.network.TreeSearch;
import org.quandian.network.WalkPath;
import org.quandian.planning.Facility;
import org.quandian.planning.WalkRules;
import org.quandian.task.CancellationToken;
import org.quandian.ui.map.WalkPicture;

/**
 * What is reached on foot from one place, for the eye: the streets, the ground within 5, 10 and 15 minutes, the ways to the nearest
 * facilities. Stateless; not for the FX thread, though a search costs less than a frame.
 */
final class WalkSight {
    /** The minutes that lines are drawn for. */
    static final List<Integer> MINUTES = List.of(5, 10, 15);

    /** Farther no way is drawn, m. */
    private static final double FARTHEST = 5_000;

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final StreetPlan plan;
    private final WalkRules rules;

    private WalkSight(StreetPlan plan) {
        this.plan = plan;
        this.rules = plan.ground().rules();
    }

    /** The streets as the plan of these figures leaves them; empty where they are not told on foot. */
    static Optional<WalkSight> of(LedgerView view) {
        Optional<WalkGround> ground = view.engine().findWalk();
        return ground.map(each -> new WalkSight(each.streetPlan(view.state().scenario())));
    }

    StreetPlan plan() {
        return plan;
    }

    /** The streets that lead out of a facility within its reach. */
    WalkPicture ofFacility(Facility facility, double metres) {
        ReachedStreets reached = reached(plan.listDoors(facility), metres);
        return new WalkPicture(reached.lines(metres), List.of(), List.of());
    }

    /** The ground within the usual minutes of a place, with the streets of the longest. */
    WalkPicture ofPlace(List<EdgePoint> joins, CancellationToken token) {
        double farthest = rules.metresIn(MINUTES.get(MINUTES.size() - 1));
        ReachedStreets reached = reached(joins, farthest);
        Isochrone isochrone = new Isochrone(reached);
        List<WalkPicture.Ground> grounds = new ArrayList<>();
        for (int minutes : MINUTES) {
            double metres = rules.metresIn(minutes);
            grounds.add(new WalkPicture.Ground(minutes, metres, isochrone.ground(metres, token)));
        }
        return new WalkPicture(List.of(), grounds, List.of());
    }

    /** The way from a place to a facility. */
    Optional<WalkPath> path(Coordinate from, List<EdgePoint> joins, Facility facility) {
        List<EdgePoint> doors = plan.listDoors(facility);
        if (joins.isEmpty() || doors.isEmpty()) {
            return Optional.empty();
        }
        Geometry shape = facility.shape();
        Coordinate to = shape.getInteriorPoint().getCoordinate();
        return WalkPath.find(new TreeSearch(plan.streets()), from, joins, to, doors, FARTHEST);
    }

    /** A way as a line; empty where it has no length. */
    static Optional<LineString> line(WalkPath path) {
        return path.line().size() < 2
                ? Optional.empty()
                : Optional.of(SHAPES.createLineString(path.line().toArray(Coordinate[]::new)));
    }

    private ReachedStreets reached(List<EdgePoint> places, double metres) {
        Streets streets = plan.streets();
        return ReachedStreets.of(new TreeSearch(streets), places, metres);
    }
}
