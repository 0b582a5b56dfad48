package org.quandian.access.walk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.quandian.access.people.Dwellings;
import org.quandian.geometry.ShapeOutline;
import org.quandian.network.EdgeFinder;
import org.quandian.network.EdgePoint;
import org.quandian.planning.Baseline;
import org.quandian.planning.DemandUnit;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** Finds how demand points join the streets. Used once; uses the common pool of the JDK. */
final class JoinFinder {
    private static final int BLOCK = 4096;

    private final Baseline baseline;
    private final Demand demand;
    private final EdgeFinder finder;
    private final double limit;
    /** The gates of walled parcels; null for the others. */
    private final @Nullable List<Gate>[] gates;

    private final int[] edge;
    private final double[] offset;
    private final double[] leg;

    @SuppressWarnings("unchecked")
    JoinFinder(Baseline baseline, Demand demand, EdgeFinder finder, EntranceLayer entrances, double limit) {
        this.baseline = baseline;
        this.demand = demand;
        this.finder = finder;
        this.limit = limit;
        this.gates = baseline.demandUnits().stream()
                .map(unit -> entrances.of(unit.id(), unit.shape()))
                .map(found -> found.isEmpty() ? null : found)
                .toArray(List[]::new);
        this.edge = new int[demand.size()];
        this.offset = new double[demand.size()];
        this.leg = new double[demand.size()];
    }

    WalkJoins find(CancellationToken token, ProgressListener progress) {
        int blocks = (demand.size() + BLOCK - 1) / BLOCK;
        int step = Math.max(1, blocks / 50);
        for (int from = 0; from < blocks; from += step) {
            token.throwIfCancelled();
            progress.report("walk.joins", (double) from / blocks);
            IntStream.range(from, Math.min(blocks, from + step)).parallel().forEach(this::joinBlock);
        }
        List<List<EdgePoint>> several = new ArrayList<>();
        BitSet walled = new BitSet();
        for (int parcel = 0; parcel < gates.length; parcel++) {
            if (gates[parcel] != null) {
                walled.set(parcel);
                joinThrough(gates[parcel], parcel, several);
            }
        }
        return new WalkJoins(edge, offset, leg, several, walled, finder.graph().edgeCount());
    }

    private void joinBlock(int block) {
        for (int point = block * BLOCK; point < Math.min(demand.size(), (block + 1) * BLOCK); point++) {
            int parcel = demand.parcel(point);
            boolean free = parcel == Dwellings.NO_UNIT || gates[parcel] == null;
            put(
                    point,
                    !free
                            ? Optional.empty()
                            : demand.isParcel(point)
                                    ? ofParcel(baseline.demandUnits().get(parcel), point)
                                    : finder.findNearest(demand.x(point), demand.y(point), limit));
        }
    }

    private void put(int point, Optional<EdgePoint> join) {
        edge[point] = join.map(EdgePoint::edge).orElse(WalkJoins.NONE);
        offset[point] = join.map(EdgePoint::offset).orElse(0.0);
        leg[point] = join.map(EdgePoint::leg).orElse(0.0);
    }

    /** The nearest street to where its people are; how far it may be is measured from the parcel's outline. */
    private Optional<EdgePoint> ofParcel(DemandUnit unit, int point) {
        double x = demand.x(point);
        double y = demand.y(point);
        Envelope extent = unit.shape().getEnvelopeInternal();
        double across = Math.hypot(
                Math.max(x - extent.getMinX(), extent.getMaxX() - x),
                Math.max(y - extent.getMinY(), extent.getMaxY() - y));
        return finder.findNearest(x, y, limit + across).filter(join -> {
            Coordinate place = EdgeShape.at(finder.graph(), join.edge(), join.offset());
            return join.leg() <= limit || ShapeOutline.of(unit.shape()).isWithin(limit, place.x, place.y);
        });
    }

    private void joinThrough(List<Gate> ways, int parcel, List<List<EdgePoint>> several) {
        Dwellings dwellings = demand.dwellings();
        int first = dwellings.firstOf(parcel);
        IntStream points = IntStream.concat(
                IntStream.range(first, first + dwellings.countOf(parcel)), IntStream.of(demand.ofParcel(parcel)));
        points.forEach(point -> {
            List<EdgePoint> joins = ways.stream()
                    .flatMap(gate -> gate.from(demand.x(point), demand.y(point)).stream())
                    .toList();
            if (joins.size() > 1) {
                several.add(joins);
                edge[point] = -1 - several.size();
            } else {
                put(point, joins.stream().findFirst());
            }
        });
    }
}
