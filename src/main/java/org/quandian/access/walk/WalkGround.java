package org.quandian.access.walk;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.quandian.access.ExistingFacilities;
import org.quandian.access.people.Dwellings;
import org.quandian.access.people.UnitZones;
import org.quandian.geometry.ShapeOutline;
import org.quandian.network.EdgeFinder;
import org.quandian.network.EdgePoint;
import org.quandian.network.Streets;
import org.quandian.network.WalkNetwork;
import org.quandian.planning.Baseline;
import org.quandian.planning.Facility;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;
import org.quandian.planning.WalkRules;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/**
 * One city on its streets under one set of walking rules: how homes, parcels and facilities join them, and what plans make of the
 * streets. Immutable to its users; any thread. Preparing uses the common pool of the JDK.
 */
public final class WalkGround {
    private static final int DIFFERENCES_KEPT = 2;
    /** Several plans of hundreds of measures; a site is some hundred bytes. */
    private static final int SITES_KEPT = 4_000;

    private static final int LINKS_KEPT = 1_000;

    private static final int PLANS_KEPT = 16;

    private final City city;
    private final EdgeFinder finder;
    private final WalkJoins joins;
    private final WalkRules rules;
    private final DoorFinder doorFinder;
    private final SearchPool searches = new SearchPool();
    private final StreetPlan base;
    private final OffNetwork offNetwork;
    /** The facilities that stand, as they were asked for. */
    private final Map<Facility, Site> sites = new ConcurrentHashMap<>();
    /** Those of planned facilities, which come and go. */
    private final Recent<Facility, Site> plannedSites = new Recent<>(SITES_KEPT);

    /** Links laid over the streets: of all that a plan has, an edit moves one. */
    private final Recent<Intervention, List<PlannedLink>> plannedLinks = new Recent<>(LINKS_KEPT);
    /** The plans asked for last, by their street interventions. */
    private final Map<List<Intervention>, StreetPlan> plans = new LinkedHashMap<>(16, 0.75f, true);

    /** Every service asks for the streets of one scenario, one after another. */
    private volatile @Nullable Asked asked;

    private record Asked(Scenario scenario, StreetPlan plan) {}

    /** The differences asked for last: an edit is compared with the plan before it and with the city as it stands. */
    private final Deque<StreetDifference> differences = new ArrayDeque<>();

    /** What does not hang on rules. */
    private record City(
            Baseline baseline,
            WalkNetwork network,
            UnitZones zones,
            Demand demand,
            PointGrid grid,
            ExistingFacilities facilities,
            PlaceFinder places) {}

    private WalkGround(City city, EdgeFinder finder, EntranceLayer entrances, WalkJoins joins, WalkRules rules) {
        this.city = city;
        this.finder = finder;
        this.joins = joins;
        this.rules = rules;
        this.doorFinder = new DoorFinder(finder, entrances, rules);
        Streets streets = Streets.of(city.network.graph(), rules.crossingMetres());
        this.base = new StreetPlan(this, streets, List.of(), List.of(), Map.of(), List.of());
        this.offNetwork = OffNetwork.of(base, city.zones);
    }

    /**
     * Puts a city on its streets: seconds for a large one, so never on the window's thread.
     *
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public static WalkGround prepare(
            Baseline baseline,
            Dwellings dwellings,
            UnitZones zones,
            ExistingFacilities facilities,
            WalkNetwork network,
            WalkRules rules,
            CancellationToken token,
            ProgressListener progress) {
        token.throwIfCancelled();
        Demand demand = new Demand(dwellings, baseline.demandUnits().size());
        City city = new City(
                baseline,
                network,
                zones,
                demand,
                new PointGrid(demand),
                facilities,
                new PlaceFinder(baseline, facilities, rules.joinMetres()));
        EdgeFinder finder = new EdgeFinder(network.graph());
        return of(city, finder, rules, token, progress);
    }

    private static WalkGround of(
            City city, EdgeFinder finder, WalkRules rules, CancellationToken token, ProgressListener progress) {
        EntranceLayer entrances = new EntranceLayer(city.baseline, finder, rules.joinMetres());
        WalkJoins joins =
                new JoinFinder(city.baseline, city.demand, finder, entrances, rules.joinMetres()).find(token, progress);
        return new WalkGround(city, finder, entrances, joins, rules);
    }

    /**
     * The same city on the same streets under other numbers; joins are looked for anew only where the joining limit is another.
     *
     * @throws IllegalArgumentException if the rules ask for other streets, see {@link WalkRules#hasSameStreets}
     */
    public WalkGround withRules(WalkRules other, CancellationToken token, ProgressListener progress) {
        if (!rules.hasSameStreets(other)) {
            throw new IllegalArgumentException("these rules make another network");
        }
        if (rules.equals(other)) {
            return this;
        }
        if (rules.joinMetres() == other.joinMetres()) {
            EntranceLayer entrances = new EntranceLayer(city.baseline, finder, other.joinMetres());
            return new WalkGround(city, finder, entrances, joins, other);
        }
        City moved = new City(
                city.baseline,
                city.network,
                city.zones,
                city.demand,
                city.grid,
                city.facilities,
                new PlaceFinder(city.baseline, city.facilities, other.joinMetres()));
        return of(moved, finder, other, token, progress);
    }

    /** The streets under a scenario. The same object for the same street interventions, as long as it is remembered. */
    @SuppressWarnings("ReferenceEquality") // comparing hundreds of shapes takes longer than it saves
    public StreetPlan streetPlan(Scenario scenario) {
        Asked before = asked;
        if (before == null || before.scenario != scenario) {
            before = new Asked(scenario, findStreetPlan(scenario));
            asked = before;
        }
        return before.plan;
    }

    private StreetPlan findStreetPlan(Scenario scenario) {
        List<Intervention> streets = scenario.inForce().stream()
                .filter(Intervention::isStreet)
                .sorted(Comparator.comparing(Intervention::id))
                .toList();
        if (streets.isEmpty()) {
            return base;
        }
        synchronized (plans) {
            StreetPlan known = plans.get(streets);
            if (known == null) {
                known = new StreetPlanner(this).plan(streets);
                plans.put(streets, known);
                if (plans.size() > PLANS_KEPT) {
                    plans.remove(plans.keySet().iterator().next());
                }
            }
            return known;
        }
    }

    /** The city as it stands. */
    public StreetPlan base() {
        return base;
    }

    /** The numbers in force. */
    public WalkRules rules() {
        return rules;
    }

    /** The network. */
    public WalkNetwork network() {
        return city.network;
    }

    /** Where people live. */
    public Dwellings dwellings() {
        return city.demand.dwellings();
    }

    /** The city. */
    public Baseline baseline() {
        return city.baseline;
    }

    /** Finds streets by place. */
    public EdgeFinder finder() {
        return finder;
    }

    /** Residents off the network as the city stands. */
    public OffNetwork offNetwork() {
        return offNetwork;
    }

    OffNetwork offNetwork(StreetPlan plan) {
        return plan.hasNoExtra() ? offNetwork : OffNetwork.of(plan, city.zones);
    }

    /** The ways into a facility, existing or planned, from the streets as they stand; empty where nobody gets in. */
    public List<EdgePoint> listDoors(Facility facility) {
        return site(facility).doors();
    }

    /** How a facility stands to the streets; kept for those that stand, and for the last that were planned. */
    Site site(Facility facility) {
        return facility.planned()
                ? plannedSites.get(facility, this::newSite)
                : sites.computeIfAbsent(facility, this::newSite);
    }

    /** A link that somebody plans, line by line, laid over the streets as they stand. */
    List<PlannedLink> plannedLinks(Intervention link) {
        return plannedLinks.get(link, new LinkPlanner(this)::plan);
    }

    private Site newSite(Facility facility) {
        Geometry shape = DoorFinder.shapeOf(facility);
        if (shape.isEmpty()) {
            return Site.of(facility, shape, List.of(), false, new int[0]);
        }
        List<Gate> gates = doorFinder.gates(facility, shape);
        return Site.of(facility, shape, doorFinder.list(facility, shape, gates), !gates.isEmpty(), pointsIn(shape));
    }

    /** The demand points that stand in a shape or at it, ascending. */
    private int[] pointsIn(Geometry shape) {
        ShapeOutline outline = ShapeOutline.of(shape);
        Envelope extent = shape.getEnvelopeInternal();
        IntStream.Builder inside = IntStream.builder();
        city.grid.visit(extent, point -> {
            double x = city.demand.x(point);
            double y = city.demand.y(point);
            if (extent.contains(x, y) && outline.distance(x, y) == 0) {
                inside.add(point);
            }
        });
        return inside.build().sorted().toArray();
    }

    /** What differs between the streets of two plans; the last answers are kept, for many ask the same. */
    synchronized StreetDifference difference(StreetPlan before, StreetPlan after) {
        for (StreetDifference known : differences) {
            if (known.before() == before && known.after() == after) {
                return known;
            }
        }
        if (differences.size() == DIFFERENCES_KEPT) {
            differences.removeLast();
        }
        StreetDifference made = new StreetDifference(before, after);
        differences.addFirst(made);
        return made;
    }

    Demand demand() {
        return city.demand;
    }

    WalkJoins joins() {
        return joins;
    }

    PointGrid grid() {
        return city.grid;
    }

    PlaceFinder places() {
        return city.places;
    }

    SearchPool searches() {
        return searches;
    }
}
