package org.quandian.access.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A flow small enough to try every assignment: few units, few sinks, whole demands, whole metres. */
record TinyFlow(List<FlowUnit> units, List<FlowSink> sinks) {
    /** Most demand that can be assigned, then the least distance for it. */
    record Best(double assigned, double personMetres) {}

    static TinyFlow random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<FlowUnit> units = new ArrayList<>();
        int unitCount = random.nextInt(1, 5);
        for (int u = 0; u < unitCount; u++) {
            units.add(new FlowUnit("u" + u, random.nextInt(0, 4)));
        }
        List<FlowSink> sinks = new ArrayList<>();
        int sinkCount = random.nextInt(0, 4);
        for (int s = 0; s < sinkCount; s++) {
            sinks.add(sink("s" + s, random, unitCount));
        }
        return new TinyFlow(units, sinks);
    }

    /** Reaches some of the units, possibly none, over few different distances, so that ties are frequent. */
    static FlowSink sink(String id, SplittableRandom random, int unitCount) {
        int[] units = new int[unitCount];
        double[] metres = new double[unitCount];
        int count = 0;
        for (int u = 0; u < unitCount; u++) {
            if (random.nextInt(3) > 0) {
                units[count] = u;
                metres[count++] = 100 * random.nextInt(0, 5);
            }
        }
        return new FlowSink(
                id,
                random.nextInt(0, 7),
                java.util.Arrays.copyOf(units, count),
                java.util.Arrays.copyOf(metres, count));
    }

    /** Tries every way of dividing every unit. */
    Best byTryingEverything() {
        double[][] metres = new double[units.size()][sinks.size()];
        for (int s = 0; s < sinks.size(); s++) {
            for (int u = 0; u < units.size(); u++) {
                metres[u][s] = Double.NaN;
            }
            FlowSink sink = sinks.get(s);
            for (int i = 0; i < sink.units().length; i++) {
                metres[sink.units()[i]][s] = sink.distancesMetres()[i];
            }
        }
        int[] room = sinks.stream().mapToInt(sink -> (int) sink.capacity()).toArray();
        int[] left = units.stream().mapToInt(unit -> (int) unit.demand()).toArray();
        return best(metres, left, room, 0, 0);
    }

    private Best best(double[][] metres, int[] left, int[] room, int unit, int sink) {
        if (unit == left.length) {
            return new Best(0, 0);
        }
        if (sink == room.length) {
            return best(metres, left, room, unit + 1, 0);
        }
        Best best = best(metres, left, room, unit, sink + 1);
        if (Double.isNaN(metres[unit][sink])) {
            return best;
        }
        int most = Math.min(left[unit], room[sink]);
        for (int amount = 1; amount <= most; amount++) {
            left[unit] -= amount;
            room[sink] -= amount;
            Best rest = best(metres, left, room, unit, sink + 1);
            left[unit] += amount;
            room[sink] += amount;
            Best one = new Best(rest.assigned() + amount, rest.personMetres() + amount * metres[unit][sink]);
            if (one.assigned() > best.assigned()
                    || (one.assigned() == best.assigned() && one.personMetres() < best.personMetres())) {
                best = one;
            }
        }
        return best;
    }
}
