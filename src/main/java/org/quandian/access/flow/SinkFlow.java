package org.quandian.access.flow;

/**
 * Who is in one sink, and what may be added up about it. Immutable; the amounts are parallel to the column's units
 * and never written to.
 *
 * @param amounts thousandths per unit in reach
 * @param load their sum
 * @param price what was paid there, see {@link Network}
 * @param wholeMetres sum of thousandths x whole metres
 * @param micrometres sum of thousandths x the rest in micrometres: sums of whole numbers are the same in any order
 * @param farthest the longest distance anyone has, in metres
 */
// An array, because a city has hundreds of thousands of pairs; nobody compares these.
@SuppressWarnings("ArrayRecordComponent")
record SinkFlow(long[] amounts, long load, long price, long wholeMetres, long micrometres, double farthest) {
    private static final double MICRO = 1e6;

    static SinkFlow empty(Column column) {
        return new SinkFlow(new long[column.size()], 0, 0, 0, 0, 0);
    }

    static SinkFlow of(Column column, long[] amounts, long price) {
        long load = 0;
        long whole = 0;
        long micro = 0;
        double farthest = 0;
        for (int i = 0; i < amounts.length; i++) {
            long amount = amounts[i];
            if (amount > 0) {
                double metres = column.metres(i);
                long floor = (long) metres;
                load += amount;
                whole += amount * floor;
                micro += amount * Math.round((metres - floor) * MICRO);
                farthest = Math.max(farthest, metres);
            }
        }
        return new SinkFlow(amounts, load, price, whole, micro, farthest);
    }

    SinkFlow withPrice(long changed) {
        return changed == price ? this : new SinkFlow(amounts, load, changed, wholeMetres, micrometres, farthest);
    }

    /** Person-metres of thousandths x metres given as whole metres and micrometres. */
    static double personMetres(long wholeMetres, long micrometres) {
        return (wholeMetres + micrometres / MICRO) / 1000;
    }
}
