package org.quandian.access.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.quandian.access.ServiceSource;
import org.quandian.access.walk.NearestTable;
import org.quandian.access.walk.StreetPlan;
import org.quandian.access.walk.WalkReach;
import org.quandian.planning.Facility;
import org.quandian.task.CancellationToken;

/**
 * The facilities of one service that stand, in groups of one radius, and who reaches them on foot: once by the radius each facility
 * earns, and once for each distance that living circles ask for, whatever it earns. Immutable; any thread.
 */
final class WalkGroups {
    private final WalkServices services;
    private final double[] radii;
    private final List<List<Facility>> facilities = new ArrayList<>();
    private final double[] circleMetres;
    private final double farthestCircle;

    /**
     * @param existing the facilities
     * @param sources the same with their radii, in the same order
     */
    WalkGroups(WalkServices services, List<Facility> existing, List<ServiceSource> sources, double[] circleMetres) {
        this.services = services;
        this.circleMetres = circleMetres;
        this.farthestCircle = circleMetres.length == 0 ? 0 : circleMetres[circleMetres.length - 1];
        SortedMap<Double, List<Facility>> byRadius = new TreeMap<>();
        for (int i = 0; i < sources.size(); i++) {
            double radius = sources.get(i).radiusMetres();
            if (radius > 0) {
                byRadius.computeIfAbsent(radius, any -> new ArrayList<>()).add(existing.get(i));
            }
        }
        this.radii = byRadius.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        facilities.addAll(byRadius.values());
    }

    /** How many ways there are to be reached: by the radius, and by each circle. */
    int measures() {
        return 1 + circleMetres.length;
    }

    /** How far a facility of a radius has to be looked for. */
    double limit(double radius) {
        return Math.max(radius, farthestCircle);
    }

    /** How far something of a radius reaches by a measure. */
    double metres(int measure, double radius) {
        return measure == 0 ? radius : circleMetres[measure - 1];
    }

    /** The measure of a circle's distance. */
    int measureOf(double metres) {
        int measure = Arrays.binarySearch(circleMetres, metres);
        if (measure < 0) {
            throw new IllegalArgumentException("no circle asks for " + metres + " m");
        }
        return 1 + measure;
    }

    /** Distances on the streets of a plan, group by group, from nothing. */
    NearestTable[] tables(StreetPlan plan, CancellationToken token) {
        return IntStream.range(0, radii.length)
                .parallel()
                .mapToObj(group -> {
                    token.throwIfCancelled();
                    return NearestTable.of(plan, facilities.get(group), limit(radii[group]));
                })
                .toArray(NearestTable[]::new);
    }

    /** Who is reached by each measure; on the common pool of the JDK. */
    ReachedPlaces[] reached(NearestTable[] tables, CancellationToken token) {
        HomeChunks homes = services.ground().homes();
        LandPieces pieces = services.ground().pieces();
        int measures = measures();
        long[][] words = new long[measures][homes.chunkCount()];
        IntStream.range(0, homes.chunkCount()).parallel().forEach(chunk -> {
            token.throwIfCancelled();
            for (int bit = 0; bit < homes.count(chunk); bit++) {
                long measured = measured(tables, homes.dwelling(chunk, bit));
                for (int measure = 0; measure < measures; measure++) {
                    words[measure][chunk] |= (measured >>> measure & 1) << bit;
                }
            }
        });
        int dwellings = services.ground().dwellings().size();
        long[] ofParcels = IntStream.range(0, pieces.unitCount())
                .parallel()
                .mapToLong(parcel -> measured(tables, dwellings + parcel))
                .toArray();
        ReachedPlaces[] reached = new ReachedPlaces[measures];
        for (int measure = 0; measure < measures; measure++) {
            BitSet parcels = new BitSet();
            for (int parcel = 0; parcel < ofParcels.length; parcel++) {
                parcels.set(parcel, (ofParcels[parcel] >>> measure & 1) == 1);
            }
            reached[measure] = new ReachedPlaces(pieces, words[measure], parcels);
        }
        return reached;
    }

    /** Whom something of a radius serves by each measure, of all it reaches. */
    SparsePlaces[] served(WalkReach.Reached reached, double radius) {
        SparsePlaces[] served = new SparsePlaces[measures()];
        Arrays.setAll(
                served,
                measure -> SparsePlaces.of(
                        reached,
                        metres(measure, radius),
                        services.ground().homes(),
                        services.ground().dwellings().size()));
        return served;
    }

    /** The measures by which a demand point is reached, a bit for each. */
    long measured(NearestTable[] tables, int point) {
        long measured = 0;
        for (int group = 0; group < tables.length; group++) {
            double metres = tables[group].of(point);
            if (metres <= radii[group]) {
                measured |= 1;
            }
            for (int circle = 0; circle < circleMetres.length; circle++) {
                if (metres <= circleMetres[circle]) {
                    measured |= 2L << circle;
                }
            }
        }
        return measured;
    }

    /** Who is reached after the distances of some points became others; the same objects where nobody is reached otherwise. */
    ReachedPlaces[] reached(ReachedPlaces[] before, NearestTable[] tables, BitSet touched) {
        HomeChunks homes = services.ground().homes();
        int dwellings = services.ground().dwellings().size();
        ReachedPlaces[] after = before.clone();
        boolean[] own = new boolean[after.length];
        for (int point = touched.nextSetBit(0); point >= 0; point = touched.nextSetBit(point + 1)) {
            long measured = measured(tables, point);
            for (int measure = 0; measure < after.length; measure++) {
                boolean reached = (measured >>> measure & 1) == 1;
                boolean parcel = point >= dwellings;
                boolean known = parcel
                        ? after[measure].parcels().get(point - dwellings)
                        : after[measure].isReached(homes.chunkOf(point), homes.bitOf(point));
                if (reached != known) {
                    after[measure] = own[measure] ? after[measure] : after[measure].copy();
                    own[measure] = true;
                    if (parcel) {
                        after[measure].parcels().flip(point - dwellings);
                    } else {
                        after[measure].words()[homes.chunkOf(point)] ^= 1L << homes.bitOf(point);
                    }
                }
            }
        }
        return after;
    }
}
