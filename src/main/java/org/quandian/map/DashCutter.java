package org.quandian.map;

import java.awt.geom.Path2D;
import java.util.List;

/**
 * Cuts a line into dashes. Java2D could, but would count the dashes from where the line enters the picture, so that they jump when
 * the map is moved, and would walk along every dash outside the picture. Here they are counted from the line's first point, and what
 * is outside is skipped. One line, one thread.
 */
final class DashCutter {
    private final double[] lengths;
    private final double period;
    private final double[] box;
    private boolean drawing;
    private boolean drawn;

    /**
     * @param dash lengths of dash and gap in turn, logical pixels
     * @param box left, top, right and bottom of what is in view
     */
    DashCutter(List<Double> dash, double[] box) {
        this.lengths = dash.stream().mapToDouble(Double::doubleValue).toArray();
        this.period = dash.stream().mapToDouble(Double::doubleValue).sum();
        this.box = box;
    }

    /** Adds the dashes of a line to a path; whether there were any. */
    boolean cut(double[] xs, double[] ys, int count, Path2D path) {
        double walked = 0;
        for (int i = 1; i < count; i++) {
            double length = Math.hypot(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
            double[] seen = inView(xs[i - 1], ys[i - 1], xs[i], ys[i]);
            if (seen[0] < seen[1] && length > 0) {
                if (seen[0] > 0) {
                    drawing = false;
                }
                Segment segment = new Segment(xs[i - 1], ys[i - 1], xs[i] - xs[i - 1], ys[i] - ys[i - 1], length);
                walk(segment, seen[0] * length, seen[1] * length, walked, path);
                if (seen[1] < 1) {
                    drawing = false;
                }
            } else if (length > 0) {
                drawing = false;
            }
            walked += length;
        }
        return drawn;
    }

    private void walk(Segment segment, double from, double to, double walked, Path2D path) {
        double at = from;
        while (at < to) {
            double phase = (walked + at) % period;
            int piece = 0;
            while (piece < lengths.length - 1 && phase >= lengths[piece]) {
                phase -= lengths[piece++];
            }
            // At least a hair further, lest rounding keep it in place for ever.
            double end = Math.min(at + Math.max(lengths[piece] - phase, 1e-6), to);
            if (piece % 2 == 0) {
                if (!drawing) {
                    path.moveTo(segment.x(at), segment.y(at));
                    drawing = true;
                }
                path.lineTo(segment.x(end), segment.y(end));
                drawn = true;
            } else {
                drawing = false;
            }
            at = end;
        }
    }

    /** Which part of a segment is in view, as shares of its length (Liang and Barsky); from above to where there is none. */
    private double[] inView(double x0, double y0, double x1, double y1) {
        double[] seen = {0, 1};
        double dx = x1 - x0;
        double dy = y1 - y0;
        clip(-dx, x0 - box[0], seen);
        clip(dx, box[2] - x0, seen);
        clip(-dy, y0 - box[1], seen);
        clip(dy, box[3] - y0, seen);
        return seen;
    }

    private static void clip(double step, double room, double[] seen) {
        if (step == 0) {
            if (room < 0) {
                seen[1] = -1;
            }
        } else if (step < 0) {
            seen[0] = Math.max(seen[0], room / step);
        } else {
            seen[1] = Math.min(seen[1], room / step);
        }
    }

    private record Segment(double startX, double startY, double dx, double dy, double length) {
        double x(double along) {
            return startX + dx * along / length;
        }

        double y(double along) {
            return startY + dy * along / length;
        }
    }
}
