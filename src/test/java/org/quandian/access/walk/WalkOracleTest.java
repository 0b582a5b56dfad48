package org.quandian.access.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.quandian.access.ExistingFacilities;
import org.quandian.access.people.Dwellings;
import org.quandian.access.people.UnitZones;
import org.quandian.fixture.Regimes;
import org.quandian.fixture.Shapes;
import org.quandian.fixture.WalkTown;
import org.quandian.network.EdgePoint;
import org.quandian.planning.Baseline;
import org.quandian.planning.Facility;
import org.quandian.planning.Feature;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.NewEntrance;
import org.quandian.planning.Scenario;
import org.quandian.planning.WalkRules;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** Distances of everybody to every facility, on random streets under random plans, against a plain search over explicit points. */
class WalkOracleTest {
    private static final WalkRules RULES = WalkRules.of(Regimes.services());
    private static final double LIMIT = 900;
    private static final double CLOSE = 1e-6;

    @Property(tries = 12)
    void everyDistanceIsThatOfAPlainSearch(@ForAll long seed) {
        WalkTown town = new WalkTown(seed);
        Baseline city = town.baseline();
        ExistingFacilities facilities = ExistingFacilities.of(city);
        WalkGround ground = WalkGround.prepare(
                city,
                Dwellings.of(city),
                UnitZones.of(city),
                facilities,
                town.network(RULES),
                RULES,
                CancellationToken.none(),
                ProgressListener.SILENT);
        List<Intervention> things = new ArrayList<>();
        for (int i = 0; i < town.count(0, 6); i++) {
            things.add(named(town.street("s" + i), town));
        }
        StreetPlan plan = ground.streetPlan(new Scenario("方案", things));
        List<Facility> all = new ArrayList<>();
        facilities.types().forEach(type -> all.addAll(facilities.ofType(type)));
        check(city, plan, things, all);
    }

    /** Entrances say what they lead into, so that the plain search need not guess. */
    private static Intervention named(Intervention thing, WalkTown town) {
        Intervention each = thing;
        while (each.design() instanceof NewEntrance entrance && entrance.of().isEmpty()) {
            each = town.entrance(thing.id());
        }
        return each;
    }

    private static void check(Baseline city, StreetPlan plan, List<Intervention> things, List<Facility> facilities) {
        PlainWalk plain = new PlainWalk(plan.streets().graph(), plan.streets().changes());
        Demand demand = plan.ground().demand();
        List<List<EdgePoint>> joins = new ArrayList<>();
        for (int point = 0; point < demand.dwellingCount(); point++) {
            joins.add(joins(city, plain, demand, point, things));
        }
        Map<Facility, List<EdgePoint>> doors = new HashMap<>();
        facilities.forEach(each -> doors.put(each, plan.listDoors(each)));
        joins.forEach(each -> each.forEach(plain::mark));
        doors.values().forEach(each -> each.forEach(plain::mark));
        plain.lay();
        double[] nearest = new double[joins.size()];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        for (Facility facility : facilities) {
            double[] points = plain.from(doors.getOrDefault(facility, List.of()));
            double[] found = reached(plan, facility, joins.size());
            for (int home = 0; home < joins.size(); home++) {
                double expected = plain.metres(points, joins.get(home));
                boolean inside = facility.shape().distance(Shapes.point(demand.x(home), demand.y(home))) == 0;
                boolean enters =
                        !joins.get(home).isEmpty() && !plan.listDoors(facility).isEmpty();
                expected = inside && enters ? 0 : expected;
                nearest[home] = Math.min(nearest[home], expected);
                assertClose(found[home], expected);
            }
        }
        NearestTable table = NearestTable.of(plan, facilities, LIMIT);
        for (int home = 0; home < nearest.length; home++) {
            assertClose(table.ofDwelling(home), nearest[home]);
        }
    }

    private static void assertClose(double found, double expected) {
        if (expected < LIMIT - CLOSE) {
            assertThat(found).isCloseTo(expected, within(CLOSE));
        } else if (expected > LIMIT + CLOSE) {
            assertThat(found).isInfinite();
        }
    }

    private static double[] reached(StreetPlan plan, Facility facility, int homes) {
        WalkReach.Reached reached = WalkReach.of(plan).dwellings(facility, LIMIT);
        double[] metres = new double[homes];
        Arrays.fill(metres, Double.POSITIVE_INFINITY);
        for (int i = 0; i < reached.size(); i++) {
            metres[reached.index()[i]] = reached.metres()[i];
        }
        return metres;
    }

    /** How a home joins, by the book. */
    private static List<EdgePoint> joins(
            Baseline city, PlainWalk plain, Demand demand, int point, List<Intervention> things) {
        double x = demand.x(point);
        double y = demand.y(point);
        int parcel = demand.parcel(point);
        String id = parcel < 0 ? "" : city.demandUnits().get(parcel).id();
        List<EdgePoint> joins = new ArrayList<>();
        boolean walled = false;
        for (Feature entrance : city.features(LayerRole.ENTRANCES)) {
            if (parcel >= 0
                    && entrance.attributes().text(NewEntrance.OF).orElse("").equals(id)) {
                walled = true;
                var at = entrance.shape().getCoordinate();
                addThrough(plain.nearest(at.x, at.y), Math.hypot(at.x - x, at.y - y), joins);
            }
        }
        if (!walled) {
            addThrough(plain.nearest(x, y), 0, joins);
            double own =
                    joins.isEmpty() ? Double.POSITIVE_INFINITY : joins.get(0).leg();
            plain.onLinks(x, y).stream()
                    .filter(each -> each.leg() <= RULES.joinMetres() && each.leg() < own)
                    .forEach(joins::add);
        }
        for (Intervention thing : things) {
            if (parcel >= 0
                    && thing.design() instanceof NewEntrance entrance
                    && entrance.of().equals(id)) {
                var at = thing.shape().getCoordinate();
                double metres = Math.hypot(at.x - x, at.y - y);
                addThrough(plain.nearest(at.x, at.y), metres, joins);
                plain.onLinks(at.x, at.y).forEach(each -> addThrough(each, metres, joins));
            }
        }
        return joins;
    }

    private static void addThrough(EdgePoint street, double metres, List<EdgePoint> joins) {
        if (street.edge() >= 0 && street.leg() <= RULES.joinMetres()) {
            joins.add(new EdgePoint(street.edge(), street.offset(), street.leg() + metres));
        }
    }
}
