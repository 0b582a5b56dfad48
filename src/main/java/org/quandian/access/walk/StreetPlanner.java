package org.quandian.access.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.quandian.network.EdgePoint;
import org.quandian.network.StreetChange;
import org.quandian.network.Streets;
import org.quandian.planning.Intervention;
import org.quandian.planning.NewEntrance;
import org.quandian.planning.StreetClosure;
import org.quandian.planning.StreetLink;

/** Makes the streets of a plan from its interventions. Used once. */
final class StreetPlanner {
    private final WalkGround ground;
    private final double joinMetres;
    private final List<StreetChange> changes = new ArrayList<>();
    private final List<LinkWay> links = new ArrayList<>();
    private final List<PlanGate> gates = new ArrayList<>();
    private final Map<Integer, List<EdgePoint>> extraJoins = new HashMap<>();
    private final List<StreetProblem> problems = new ArrayList<>();

    StreetPlanner(WalkGround ground) {
        this.ground = ground;
        this.joinMetres = ground.rules().joinMetres();
    }

    /** @param interventions those that change streets, in the order of their ids */
    StreetPlan plan(List<Intervention> interventions) {
        for (Intervention each : interventions) {
            if (each.design() instanceof StreetLink) {
                openLink(each);
            } else if (each.design() instanceof StreetClosure) {
                bar(each);
            }
        }
        for (Intervention each : interventions) {
            if (each.design() instanceof NewEntrance entrance) {
                openGate(each, entrance.of());
            }
        }
        Streets base = ground.base().streets();
        Streets streets = changes.isEmpty() ? base : base.with(changes);
        return new StreetPlan(ground, streets, links, gates, extraJoins, problems);
    }

    private void openLink(Intervention self) {
        int met = 0;
        for (PlannedLink planned : ground.plannedLinks(self)) {
            met += planned.junctions().size();
            if (!planned.junctions().isEmpty()) {
                int edge = ground.finder().graph().edgeCount() + links.size();
                List<Coordinate> line = List.of(planned.way().line().getCoordinates());
                changes.add(new StreetChange.Link(self.id(), line, planned.junctions()));
                links.add(planned.way().withEdge(edge));
                planned.joins().forEach(join -> addJoin(join.point(), join.on(edge)));
            }
        }
        if (met < 2) {
            StreetProblem.Code code =
                    met == 0 ? StreetProblem.Code.LINK_JOINS_NOTHING : StreetProblem.Code.LINK_JOINS_ONCE;
            problems.add(new StreetProblem(self.id(), code));
        }
    }

    private void bar(Intervention closure) {
        List<EdgePoint> places = new ArrayList<>();
        for (int part = 0; part < closure.shape().getNumGeometries(); part++) {
            if (closure.shape().getGeometryN(part) instanceof LineString line) {
                new StreetCrossings(ground.finder())
                        .ofLine(line, edge -> true)
                        .forEach(each -> places.add(each.street()));
            } else if (closure.shape().getGeometryN(part) instanceof Point point && !point.isEmpty()) {
                ground.finder()
                        .findNearest(point.getX(), point.getY(), joinMetres)
                        .ifPresent(places::add);
            }
        }
        places.forEach(place ->
                changes.add(new StreetChange.Bar(closure.id(), new EdgePoint(place.edge(), place.offset(), 0))));
        if (places.isEmpty()) {
            problems.add(new StreetProblem(closure.id(), StreetProblem.Code.BAR_HITS_NOTHING));
        }
    }

    private void addJoin(int point, EdgePoint join) {
        extraJoins.computeIfAbsent(point, any -> new ArrayList<>()).add(join);
    }

    private void openGate(Intervention entrance, String of) {
        if (entrance.shape().isEmpty()) {
            problems.add(new StreetProblem(entrance.id(), StreetProblem.Code.ENTRANCE_INTO_NOTHING));
            return;
        }
        Point place = Gate.placeOf(entrance.shape());
        Gate gate =
                new Gate(place.getX(), place.getY(), StreetPlan.waysFrom(ground, links, place.getX(), place.getY()));
        Optional<PlaceFinder.Target> target = ground.places().find(of, gate.x(), gate.y());
        int parcel = target.map(PlaceFinder.Target::parcel).orElse(-1);
        gates.add(new PlanGate(entrance, of, gate, target.flatMap(PlaceFinder.Target::facility), parcel));
        if (target.isEmpty()) {
            problems.add(new StreetProblem(entrance.id(), StreetProblem.Code.ENTRANCE_INTO_NOTHING));
        } else if (gate.ways().isEmpty()) {
            problems.add(new StreetProblem(entrance.id(), StreetProblem.Code.ENTRANCE_OFF_STREETS));
        }
        if (parcel >= 0) {
            joinThrough(gate, parcel);
        }
    }

    private void joinThrough(Gate gate, int parcel) {
        ground.demand().forEachOf(parcel, point -> addThrough(gate, point));
    }

    private void addThrough(Gate gate, int point) {
        List<EdgePoint> ways =
                gate.from(ground.demand().x(point), ground.demand().y(point));
        if (!ways.isEmpty()) {
            extraJoins.computeIfAbsent(point, any -> new ArrayList<>()).addAll(ways);
        }
    }
}
