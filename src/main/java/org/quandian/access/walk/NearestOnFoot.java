package org.quandian.access.walk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quandian.access.NearestFacility;
import org.quandian.access.ServiceSource;
import org.quandian.network.EdgePoint;
import org.quandian.network.Streets;
import org.quandian.planning.Facility;

/**
 * Which facility of one service is nearest on foot to any place, among all that count: one search from all of them at once, then a look
 * for each place. Immutable; any thread.
 */
public final class NearestOnFoot {
    /** Farther nobody looks for a facility, m. */
    private static final double FARTHEST = 5_000;

    private final StreetPlan plan;
    private final List<ServiceSource> sources;
    private final double[] metres;
    private final int[] origin;

    private NearestOnFoot(StreetPlan plan, List<Facility> facilities, List<ServiceSource> sources) {
        this.plan = plan;
        this.sources = List.copyOf(sources);
        this.metres = new double[plan.streets().nodeCount()];
        this.origin = new int[metres.length];
        Arrays.fill(metres, Double.POSITIVE_INFINITY);
        plan.ground().searches().with(plan.streets(), search -> {
            search.begin(FARTHEST);
            for (int i = 0; i < sources.size(); i++) {
                if (sources.get(i).radiusMetres() > 0) {
                    for (EdgePoint door : plan.listDoors(facilities.get(i))) {
                        search.seed(door, i);
                    }
                }
            }
            search.run();
            for (int i = 0; i < search.reachedCount(); i++) {
                int node = search.reached(i);
                metres[node] = search.distance(node);
                origin[node] = search.origin(node);
            }
            return search.reachedCount();
        });
    }

    /**
     * On the streets of a plan; tens of milliseconds for a large city.
     *
     * @param facilities of one service
     * @param sources the same with their radii, in the same order
     */
    public static NearestOnFoot of(StreetPlan plan, List<Facility> facilities, List<ServiceSource> sources) {
        return new NearestOnFoot(plan, facilities, sources);
    }

    /** The facility nearest to a place by way of a junction, within 5 km; empty where no street is near. */
    public Optional<NearestFacility.Found> find(double x, double y) {
        Streets streets = plan.streets();
        double best = Double.POSITIVE_INFINITY;
        int nearest = -1;
        for (EdgePoint join : plan.joinsOfPlace(x, y)) {
            int before = streets.nodeBefore(join.edge(), join.offset());
            int after = streets.nodeAfter(join.edge(), join.offset());
            if (before >= 0) {
                double far = join.leg() + streets.metresBefore(join.edge(), join.offset()) + metres[before];
                nearest = far < best ? origin[before] : nearest;
                best = Math.min(best, far);
            }
            if (after >= 0) {
                double far = join.leg() + streets.metresAfter(join.edge(), join.offset()) + metres[after];
                nearest = far < best ? origin[after] : nearest;
                best = Math.min(best, far);
            }
        }
        return nearest < 0 ? Optional.empty() : Optional.of(new NearestFacility.Found(sources.get(nearest), best));
    }
}
