package org.quandian.access.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The units: names, hashes and demands in thousandths. Immutable. */
final class UnitTable {
    private final String[] ids;
    private final long[] hashes;
    private final long[] demands;
    private final long total;

    private UnitTable(String[] ids, long[] hashes, long[] demands, long total) {
        this.ids = ids;
        this.hashes = hashes;
        this.demands = demands;
        this.total = total;
    }

    static UnitTable of(List<FlowUnit> units) {
        String[] ids = new String[units.size()];
        long[] hashes = new long[ids.length];
        long[] demands = new long[ids.length];
        Set<String> seen = new HashSet<>();
        long total = 0;
        int place = 0;
        for (FlowUnit unit : units) {
            if (!seen.add(unit.id())) {
                throw new IllegalArgumentException("two units are called " + unit.id());
            }
            ids[place] = unit.id();
            hashes[place] = PairCost.hash(unit.id());
            demands[place] = Thousandths.rounded(unit.demand());
            total = Math.addExact(total, demands[place]);
            place++;
        }
        return new UnitTable(ids, hashes, demands, total);
    }

    int size() {
        return ids.length;
    }

    String id(int unit) {
        return ids[unit];
    }

    long hash(int unit) {
        return hashes[unit];
    }

    long demand(int unit) {
        return demands[unit];
    }

    long total() {
        return total;
    }

    /** Everybody without a place: a fresh array the caller may write to. */
    long[] waiting() {
        return demands.clone();
    }
}
