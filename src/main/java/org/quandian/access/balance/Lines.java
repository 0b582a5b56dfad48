package org.quandian.access.balance;

import java.util.Arrays;
import org.quandian.planning.ZoneLevel;

/**
 * Totals and served amounts line by line, in the indicator's unit: the zones of a level in their order, last the rest; or parcel by
 * parcel. Immutable; the arrays belong to it.
 */
final class Lines {
    /** No figures of that level. */
    static final Lines NONE = new Lines(new double[0], new double[0]);

    private final double[] total;
    private final double[] served;

    Lines(double[] total, double[] served) {
        this.total = total;
        this.served = served;
    }

    int size() {
        return total.length;
    }

    double total(int line) {
        return total[line];
    }

    /** Of the total. */
    double served(int line) {
        return served[line];
    }

    /** Adds up amounts by place, given in thousandths. */
    static Lines of(DemandPlaces places, ZoneLevel level, long[] total, long[] served) {
        return new Lines(amounts(sums(places, level, total)), amounts(sums(places, level, served)));
    }

    /** Amounts by place, in thousandths, added up line by line. */
    static long[] sums(DemandPlaces places, ZoneLevel level, long[] amounts) {
        if (level == ZoneLevel.UNIT) {
            return Arrays.copyOf(amounts, places.parcels());
        }
        long[] sums = new long[places.zoneNames(level).size() + 1];
        for (int place = 0; place < amounts.length; place++) {
            sums[places.line(level, place)] += amounts[place];
        }
        return sums;
    }

    static double[] amounts(long[] thousandths) {
        double[] amounts = new double[thousandths.length];
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = Thousandths.amount(thousandths[i]);
        }
        return amounts;
    }
}
