package org.quandian.access.flow;

import java.util.Arrays;

/**
 * A place with limited capacity and the units in its reach: a school with seats, a car park with spaces. Immutable;
 * the accessors return the arrays themselves, which nobody may write to.
 *
 * @param id its name, different from every other sink's; part of the tie-break, so it must not change between runs
 * @param capacity how many it can take, 0 to 10<sup>9</sup>; calculated with in thousandths (rounded down)
 * @param units places of the units in the list of units, ascending; only those within the distance limit
 * @param distancesMetres the distance of each of them in metres, 0 or more
 */
// Arrays, because a city has hundreds of thousands of pairs; equality is written out below.
@SuppressWarnings("ArrayRecordComponent")
public record FlowSink(String id, double capacity, int[] units, double[] distancesMetres) {
    /** Checks and copies what is given. */
    public FlowSink {
        if (!(capacity >= 0) || capacity > Thousandths.LARGEST) {
            throw new IllegalArgumentException("capacity of " + id + ": " + capacity);
        }
        if (units.length != distancesMetres.length) {
            throw new IllegalArgumentException(
                    id + ": " + units.length + " units but " + distancesMetres.length + " distances");
        }
        units = units.clone();
        distancesMetres = distancesMetres.clone();
        for (int i = 0; i < units.length; i++) {
            if (units[i] < 0 || (i > 0 && units[i] <= units[i - 1])) {
                throw new IllegalArgumentException(id + ": the units are not in ascending order at " + i);
            }
            if (!(distancesMetres[i] >= 0) || distancesMetres[i] > PairCost.FARTHEST_METRES) {
                throw new IllegalArgumentException(id + ": distance " + distancesMetres[i]);
            }
        }
    }

    /** The same place with another capacity. */
    public FlowSink withCapacity(double changed) {
        return new FlowSink(id, changed, units, distancesMetres);
    }

    /** Whether the other one reaches the same units over the same distances. */
    boolean reachesLike(FlowSink other) {
        return Arrays.equals(units, other.units) && Arrays.equals(distancesMetres, other.distancesMetres);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FlowSink sink
                && id.equals(sink.id)
                && Double.compare(capacity, sink.capacity) == 0
                && reachesLike(sink);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + Arrays.hashCode(units);
    }

    @Override
    public String toString() {
        return id + " (" + capacity + " places, " + units.length + " units in reach)";
    }
}
