package org.quandian.access.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.quandian.access.NearestFacility;
import org.quandian.access.ServiceSource;
import org.quandian.geometry.ShapeOutline;
import org.quandian.network.EdgePoint;
import org.quandian.network.TreeSearch;
import org.quandian.network.WalkPath;
import org.quandian.planning.Facility;

/**
 * How far facilities are on foot from one place: one search from it, then any number of questions. Immutable; any thread.
 */
public final class WalkNearest {
    /** Farther nobody looks for a facility, m. */
    private static final double FARTHEST = 5_000;

    private final StreetPlan plan;
    private final double x;
    private final double y;
    private final List<EdgePoint> joins;
    /** Nodes within reach, ascending. */
    private final int[] nodes;

    private final double[] metres;
    private final JoinedMetres joined;

    private WalkNearest(StreetPlan plan, double x, double y, List<EdgePoint> joins) {
        this.plan = plan;
        this.x = x;
        this.y = y;
        this.joins = List.copyOf(joins);
        double[][] found = new double[1][];
        this.nodes = plan.ground().searches().with(plan.streets(), search -> {
            search.begin(FARTHEST);
            joins.forEach(join -> search.seed(join, 0));
            search.run();
            int[] reached = IntStream.range(0, search.reachedCount())
                    .map(search::reached)
                    .sorted()
                    .toArray();
            found[0] = metres(search, reached);
            return reached;
        });
        this.metres = found[0];
        this.joined = new JoinedMetres(plan, this::metresTo, new DoorIndex(this.joins));
    }

    private static double[] metres(TreeSearch search, int[] reached) {
        return Arrays.stream(reached).mapToDouble(search::distance).toArray();
    }

    private double metresTo(int node) {
        int place = Arrays.binarySearch(nodes, node);
        return place < 0 ? Double.POSITIVE_INFINITY : metres[place];
    }

    /** From a dwelling. */
    public static WalkNearest ofDwelling(StreetPlan plan, int dwelling) {
        Demand demand = plan.ground().demand();
        return new WalkNearest(plan, demand.x(dwelling), demand.y(dwelling), plan.joinsOfDwelling(dwelling));
    }

    /** From where the people of a parcel are on average. */
    public static WalkNearest ofParcel(StreetPlan plan, int parcel) {
        Demand demand = plan.ground().demand();
        int point = demand.ofParcel(parcel);
        return new WalkNearest(plan, demand.x(point), demand.y(point), plan.joinsOfParcel(parcel));
    }

    /** From any place, m: over the nearest street and every link of the plan within the joining limit. */
    public static WalkNearest ofPlace(StreetPlan plan, double x, double y) {
        return new WalkNearest(plan, x, y, plan.joinsOfPlace(x, y));
    }

    /** Whether the place is on the network at all. */
    public boolean isJoined() {
        return !joins.isEmpty();
    }

    /** Metres on foot to a facility; positive infinity beyond 5 km, off the network, and where nobody gets in. */
    public double metresTo(Facility facility) {
        return metresTo(plan.ground().site(facility));
    }

    private double metresTo(Site site) {
        List<EdgePoint> doors = plan.listDoors(site);
        if (doors.isEmpty() || joins.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        if (site.extent().intersects(x, y) && ShapeOutline.of(site.shape()).distance(x, y) == 0) {
            return 0;
        }
        double best = joined.least(doors, Double.POSITIVE_INFINITY);
        return best <= FARTHEST ? best : Double.POSITIVE_INFINITY;
    }

    /**
     * The nearest facility that counts; of several at the same distance the first. Empty where none is to be walked to.
     *
     * @param facilities of one service
     * @param sources the same with their radii, in the same order
     */
    public Optional<NearestFacility.Found> findCounted(List<Facility> facilities, List<ServiceSource> sources) {
        double best = Double.POSITIVE_INFINITY;
        Optional<NearestFacility.Found> found = Optional.empty();
        Envelope here = new Envelope(x, x, y, y);
        for (int i = 0; i < sources.size(); i++) {
            Site site = plan.ground().site(facilities.get(i));
            boolean counts = sources.get(i).radiusMetres() > 0 && !site.shape().isEmpty();
            // No way on foot is shorter than the straight line, so most need no more than a look at their bounds.
            if (counts && site.extent().distance(here) < best) {
                double metresThere = metresTo(site);
                if (metresThere < best) {
                    best = metresThere;
                    found = Optional.of(new NearestFacility.Found(sources.get(i), metresThere));
                }
            }
        }
        return found;
    }

    /** The way on foot to a facility, for drawing; empty where {@link #metresTo(Facility)} is infinite. A few milliseconds. */
    public Optional<WalkPath> findPath(Facility facility) {
        Site site = plan.ground().site(facility);
        double far = metresTo(site);
        if (far == 0 || !(far < Double.POSITIVE_INFINITY)) {
            return far == 0 ? Optional.of(new WalkPath(0, List.of(place()), 0, 0)) : Optional.empty();
        }
        List<EdgePoint> doors = plan.listDoors(site);
        Coordinate middle = site.shape().getInteriorPoint().getCoordinate();
        return plan.ground()
                .searches()
                .with(plan.streets(), search -> WalkPath.find(search, place(), joins, middle, doors, FARTHEST))
                .map(path -> endedAt(path, site));
    }

    /** One arrives where the facility is nearest to the street that one leaves. */
    private static WalkPath endedAt(WalkPath path, Site site) {
        List<Coordinate> line = new ArrayList<>(path.line());
        if (line.size() > 1) {
            Coordinate left = line.get(line.size() - 2);
            Geometry street = site.shape().getFactory().createPoint(left);
            line.set(line.size() - 1, DistanceOp.nearestPoints(site.shape(), street)[0]);
        }
        return new WalkPath(path.metres(), line, path.start(), path.end());
    }

    /** Where it is asked from. */
    public Coordinate place() {
        return new Coordinate(x, y);
    }
}
