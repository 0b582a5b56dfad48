package org.quandian.network;

/**
 * The part of one straight piece that is no farther than some distance from another: it is one interval, as the distance to a convex
 * set is convex along a line. Made of the disks about the other piece's ends and the strip along it. Reused for many pairs; one thread.
 */
final class NearInterval {
    private double length;
    private double low;
    private double high;

    /** Where it begins, millimetres along the piece. */
    double low() {
        return low;
    }

    /** Where it ends. */
    double high() {
        return high;
    }

    /**
     * Finds it.
     *
     * @param x first end of the piece relative to the other's first end
     * @param dx its extent
     * @param otherX extent of the other piece
     * @return whether there is any
     */
    boolean find(double x, double y, double dx, double dy, double otherX, double otherY, double distance) {
        length = Math.sqrt(dx * dx + dy * dy);
        low = Double.POSITIVE_INFINITY;
        high = Double.NEGATIVE_INFINITY;
        disk(x, y, dx, dy, distance);
        double square = otherX * otherX + otherY * otherY;
        if (square > 0) {
            disk(x - otherX, y - otherY, dx, dy, distance);
            double reach = distance * Math.sqrt(square);
            double[] clip = {0, length};
            boolean any = clip(x * otherX + y * otherY, dx * otherX + dy * otherY, 0, square, clip)
                    && clip(x * otherY - y * otherX, dx * otherY - dy * otherX, -reach, reach, clip);
            if (any) {
                widen(clip[0], clip[1]);
            }
        }
        return low <= high;
    }

    private void widen(double from, double to) {
        low = Math.min(low, from);
        high = Math.max(high, to);
    }

    private void disk(double x, double y, double dx, double dy, double distance) {
        double a = dx * dx + dy * dy;
        double b = x * dx + y * dy;
        double c = x * x + y * y - distance * distance;
        double inner = b * b - a * c;
        if (inner < 0) {
            return;
        }
        double root = Math.sqrt(inner);
        double from = Math.max(0, (-b - root) / length);
        double to = Math.min(length, (-b + root) / length);
        if (from <= to) {
            widen(from, to);
        }
    }

    /** Keeps the part along which start + change, which is that of the whole piece, lies between two bounds. */
    private boolean clip(double start, double change, double least, double most, double[] clip) {
        if (change == 0) {
            return start >= least && start <= most;
        }
        double one = (least - start) * length / change;
        double other = (most - start) * length / change;
        clip[0] = Math.max(clip[0], Math.min(one, other));
        clip[1] = Math.min(clip[1], Math.max(one, other));
        return clip[0] <= clip[1];
    }
}
