package org.quandian.network;

/**
 * The line of a link. Arrays are not to be written to.
 *
 * @param x eastings of its points, m
 * @param y northings
 * @param length metres on the grid of {@link Lengths}, greater than 0
 */
@SuppressWarnings("ArrayRecordComponent")
record LinkLine(double[] x, double[] y, double length) {
    static LinkLine of(StreetChange.Link link) {
        double[] x = link.line().stream().mapToDouble(point -> point.x).toArray();
        double[] y = link.line().stream().mapToDouble(point -> point.y).toArray();
        double metres = 0;
        for (int i = 1; i < x.length; i++) {
            metres += Math.hypot(x[i] - x[i - 1], y[i] - y[i - 1]);
        }
        double length = Math.max(Lengths.of(metres), Lengths.of(Double.MIN_VALUE));
        for (StreetChange.Junction junction : link.junctions()) {
            length = Math.max(length, Lengths.of(junction.along()));
        }
        return new LinkLine(x, y, length);
    }
}
