package org.quandian.access.walk;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.quandian.geometry.ShapeOutline;
import org.quandian.network.EdgePoint;
import org.quandian.network.Lengths;
import org.quandian.network.StreetChange;
import org.quandian.network.Streets;
import org.quandian.planning.Facility;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;
import org.quandian.task.Memo;

/**
 * The streets of a city under a plan: links, bars and entrances laid over the city as it stands. What was joined stays joined; links
 * and entrances only add joins and doors. Immutable to its users; any thread.
 */
public final class StreetPlan {
    private static final BitSet NOBODY = new BitSet();

    private final WalkGround ground;
    private final Streets streets;
    private final List<LinkWay> links;
    private final List<StreetChange.Link> linkChanges = new ArrayList<>();
    private final List<PlanGate> gates;
    private final Map<Integer, List<EdgePoint>> extraJoins;
    /** The points with such joins, by edge. */
    private final Map<Integer, BitSet> extraOn = new HashMap<>();

    private final BitSet hasExtra = new BitSet();
    private final List<StreetProblem> problems;
    /** Edges of the graph that a link joins or a bar crosses. */
    private final BitSet cutEdges = new BitSet();

    private final PlanDoors doors;
    private final Map<ReachKey, SiteReach> reaches = new ConcurrentHashMap<>();
    private final Memo<OffNetwork> offNetwork = new Memo<>(this::countOff);

    StreetPlan(
            WalkGround ground,
            Streets streets,
            List<LinkWay> links,
            List<PlanGate> gates,
            Map<Integer, List<EdgePoint>> extraJoins,
            List<StreetProblem> problems) {
        this.ground = ground;
        this.streets = streets;
        this.links = List.copyOf(links);
        this.gates = List.copyOf(gates);
        this.doors = new PlanDoors(ground.rules(), this.links, this.gates);
        this.extraJoins = new HashMap<>(extraJoins);
        this.problems = List.copyOf(problems);
        extraJoins.forEach((point, joins) -> {
            hasExtra.set(point);
            joins.forEach(join ->
                    extraOn.computeIfAbsent(join.edge(), any -> new BitSet()).set(point));
        });
        for (StreetChange change : streets.changes()) {
            if (change instanceof StreetChange.Link link) {
                linkChanges.add(link);
            }
            placesOf(change).forEach(place -> cutEdges.set(place.edge()));
        }
    }

    /** The places on the graph that a change touches, without legs. */
    static List<EdgePoint> placesOf(StreetChange change) {
        List<EdgePoint> places = new ArrayList<>();
        if (change instanceof StreetChange.Link link) {
            link.junctions().forEach(junction -> places.add(junction.street()));
        } else if (change instanceof StreetChange.Bar bar) {
            places.add(bar.street());
        }
        return places.stream()
                .map(place -> new EdgePoint(place.edge(), place.offset(), 0))
                .toList();
    }

    /** The city on its streets. */
    public WalkGround ground() {
        return ground;
    }

    /** The streets with the links and bars of the plan. */
    public Streets streets() {
        return streets;
    }

    /** Whether it is the city as it stands. */
    public boolean isUnchanged() {
        return streets.isUnchanged() && gates.isEmpty();
    }

    /** What of the plan is of no use in the city as it stands, by id. */
    public List<StreetProblem> listProblems() {
        return problems;
    }

    /** The same when planned facilities count, too: an entrance may lead into one of them. */
    public List<StreetProblem> listProblems(Scenario scenario) {
        return problems.stream()
                .filter(problem -> problem.code() != StreetProblem.Code.ENTRANCE_INTO_NOTHING
                        || !leadsIntoPlanned(problem.id(), scenario))
                .toList();
    }

    private boolean leadsIntoPlanned(String entrance, Scenario scenario) {
        return gates.stream()
                .filter(each -> each.entrance().id().equals(entrance))
                .anyMatch(each -> scenario.inForce().stream().anyMatch(other -> isTarget(each, other)));
    }

    private static boolean isTarget(PlanGate gate, Intervention other) {
        if (other.isStreet() || other.shape().isEmpty()) {
            return false;
        }
        return gate.of().isEmpty()
                ? ShapeOutline.of(other.shape())
                        .isWithin(PlanGate.NEAR, gate.gate().x(), gate.gate().y())
                : gate.of().equals(other.id());
    }

    /** The ways into a facility, existing or planned: those as the city stands, then those that the plan opens. */
    public List<EdgePoint> listDoors(Facility facility) {
        return listDoors(ground.site(facility));
    }

    List<EdgePoint> listDoors(Site site) {
        return isUnchanged() ? site.doors() : doors.list(site);
    }

    /** Everybody within a limit of a site. A bundle has many facilities at one place: who asks for the same again gets the same. */
    SiteReach reach(Site site, double limit) {
        return reaches.computeIfAbsent(key(site, limit), any -> SiteReach.of(this, site, limit));
    }

    /** The same from what it was under another plan. */
    SiteReach reach(Site site, double limit, SiteReach before) {
        return reaches.computeIfAbsent(key(site, limit), any -> before.under(this, site));
    }

    private ReachKey key(Site site, double limit) {
        return new ReachKey(listDoors(site), IntBuffer.wrap(site.inside()), limit);
    }

    /**
     * All that a reach depends on.
     *
     * @param inside compared by what it holds
     */
    private record ReachKey(List<EdgePoint> doors, IntBuffer inside, double limit) {}

    /** The joins of a parcel's own point, which stands for its land and its people without homes; empty where it is off the network. */
    public List<EdgePoint> joinsOfParcel(int parcel) {
        return joins(ground.demand().ofParcel(parcel));
    }

    /** The joins of a dwelling; empty where it is off the network. */
    public List<EdgePoint> joinsOfDwelling(int dwelling) {
        return joins(dwelling);
    }

    private List<EdgePoint> joins(int point) {
        List<EdgePoint> own = ground.joins().list(point);
        if (!hasExtra(point)) {
            return own;
        }
        List<EdgePoint> all = new ArrayList<>(own);
        all.addAll(extraJoins(point));
        return all;
    }

    /** The ways from any place to the streets: the nearest street and every link within the joining limit. */
    public List<EdgePoint> joinsOfPlace(double x, double y) {
        return waysFrom(ground, links, x, y);
    }

    static List<EdgePoint> waysFrom(WalkGround ground, List<LinkWay> links, double x, double y) {
        double limit = ground.rules().joinMetres();
        List<EdgePoint> ways = new ArrayList<>();
        ground.finder().findNearest(x, y, limit).ifPresent(ways::add);
        for (LinkWay link : links) {
            EdgePoint way = link.nearest(x, y);
            if (way.leg() <= limit) {
                ways.add(way);
            }
        }
        return ways;
    }

    private OffNetwork countOff() {
        return ground.offNetwork(this);
    }

    /** Residents off the network under the plan. */
    public OffNetwork offNetwork() {
        return offNetwork.get();
    }

    /** Whether a demand point is on the network. */
    boolean isJoined(int point) {
        return ground.joins().isJoined(point) || hasExtra(point);
    }

    boolean hasExtra(int point) {
        return hasExtra.get(point);
    }

    /** The joins that the plan gives a point beside its own. */
    List<EdgePoint> extraJoins(int point) {
        return extraJoins.getOrDefault(point, List.of());
    }

    /** Whether the plan gives nobody another join. */
    boolean hasNoExtra() {
        return hasExtra.isEmpty();
    }

    /** Edges of the graph that a link joins or a bar crosses; not to be written to. */
    BitSet cutEdges() {
        return cutEdges;
    }

    List<LinkWay> links() {
        return links;
    }

    List<PlanGate> gates() {
        return gates;
    }

    /** The points that the plan joins to an edge; not to be written to. */
    BitSet extraOn(int edge) {
        return extraOn.getOrDefault(edge, NOBODY);
    }

    /** The change that a link of these streets is. */
    StreetChange.Link changeOf(LinkWay link) {
        return changeOf(link.edge());
    }

    /** The same by the number of the link. */
    StreetChange.Link changeOf(int link) {
        return linkChanges.get(link - streets.graph().edgeCount());
    }

    /** The links, by number, that some doors lead off. */
    Map<Integer, StreetChange.Link> linksOf(List<EdgePoint> doors) {
        Map<Integer, StreetChange.Link> found = new HashMap<>();
        for (EdgePoint door : doors) {
            if (streets.isLink(door.edge())) {
                found.put(door.edge(), changeOf(door.edge()));
            }
        }
        return found;
    }

    /** The node of a link where it meets a street. */
    int nodeOn(LinkWay link, StreetChange.Junction junction) {
        return streets.nodeBefore(link.edge(), Lengths.of(junction.along()));
    }
}
