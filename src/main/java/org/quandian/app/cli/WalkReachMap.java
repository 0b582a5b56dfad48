package org.quandian.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.quandian.access.ExistingFacilities;
import org.quandian.access.people.Dwellings;
import org.quandian.access.people.UnitZones;
import org.quandian.access.walk.StreetPlan;
import org.quandian.access.walk.WalkGround;
import org.quandian.network.EdgeLine;
import org.quandian.network.EdgePoint;
import org.quandian.network.ReachedStreets;
import org.quandian.network.Streets;
import org.quandian.network.TreeSearch;
import org.quandian.network.WalkNetwork;
import org.quandian.planning.Baseline;
import org.quandian.planning.PeopleGroup;
import org.quandian.planning.WalkRules;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/**
 * What is reached on foot from one place under a plan.
 *
 * @param city the city and the plan
 * @param streetPlan its streets under the plan
 * @param starts the ways from the place to the streets
 */
record WalkReachMap(CityPlan city, StreetPlan streetPlan, List<EdgePoint> starts) {
    static WalkReachMap of(CityPlan city, Coordinate place, ProgressListener progress) {
        Baseline baseline = city.baseline();
        CancellationToken token = CancellationToken.none();
        WalkRules rules = WalkRules.of(city.rules());
        WalkNetwork network = WalkNetwork.of(baseline, rules, token, progress);
        WalkGround ground = WalkGround.prepare(
                baseline,
                Dwellings.of(baseline),
                UnitZones.of(baseline),
                ExistingFacilities.of(baseline),
                network,
                rules,
                token,
                progress);
        StreetPlan plan = ground.streetPlan(city.scenario());
        return new WalkReachMap(city, plan, starts(plan, place));
    }

    /** To the nearest street and to every link that is near enough. */
    private static List<EdgePoint> starts(StreetPlan plan, Coordinate place) {
        double limit = plan.ground().rules().joinMetres();
        Streets streets = plan.streets();
        List<EdgePoint> starts = new ArrayList<>();
        plan.ground().finder().findNearest(place.x, place.y, limit).ifPresent(starts::add);
        for (int link = streets.graph().edgeCount(); link < streets.edgeCount(); link++) {
            EdgePoint nearest = EdgeLine.nearest(streets, link, place.x, place.y);
            if (nearest.leg() <= limit) {
                starts.add(nearest);
            }
        }
        if (starts.isEmpty()) {
            throw CommandFailure.data(
                    "cli.error.NO_STREET_NEAR",
                    Map.of(
                            "x", PlainNumber.text(place.x),
                            "y", PlainNumber.text(place.y),
                            "metres", PlainNumber.text(limit)));
        }
        return starts;
    }

    /** The streets within some metres. */
    ReachedStreets streets(double metres) {
        return ReachedStreets.of(new TreeSearch(streetPlan.streets()), starts, metres);
    }

    /** Residents whose way is no longer than each of these metres. */
    double[] people(double... metres) {
        TreeSearch search = new TreeSearch(streetPlan.streets());
        search.begin(Double.POSITIVE_INFINITY);
        starts.forEach(start -> search.seed(start, 0));
        search.run();
        double[] people = new double[metres.length];
        Dwellings dwellings = streetPlan.ground().dwellings();
        for (int dwelling = 0; dwelling < dwellings.size(); dwelling++) {
            double way = way(search, streetPlan.joinsOfDwelling(dwelling));
            add(people, metres, way, dwellings.people(PeopleGroup.RESIDENTS, dwelling));
        }
        for (int parcel = 0; parcel < city.baseline().demandUnits().size(); parcel++) {
            if (!dwellings.isSpread(parcel)) {
                double way = way(search, streetPlan.joinsOfParcel(parcel));
                add(people, metres, way, dwellings.peopleOf(PeopleGroup.RESIDENTS, parcel));
            }
        }
        return people;
    }

    private static void add(double[] people, double[] metres, double way, double more) {
        for (int i = 0; i < metres.length; i++) {
            people[i] += way <= metres[i] ? more : 0;
        }
    }

    private double way(TreeSearch search, List<EdgePoint> joins) {
        double least = Double.POSITIVE_INFINITY;
        for (EdgePoint join : joins) {
            least = Math.min(least, search.distance(join));
            for (EdgePoint start : starts) {
                boolean together = start.edge() == join.edge()
                        && streetPlan.streets().isOpen(start.edge(), start.offset(), join.offset());
                double along = start.leg() + Math.abs(start.offset() - join.offset()) + join.leg();
                least = together ? Math.min(least, along) : least;
            }
        }
        return least;
    }
}
