package org.quandian.geometry;

/**
 * Where the curves of two regions cross. Reports the easting of every crossing that may matter; one too many only costs an empty
 * slab, so borders are taken generously. Stateless but for what it was made with.
 */
final class CurveCrossings {
    /** Receives the easting of a crossing. */
    interface Sink {
        void crossing(double x);
    }

    private static final double SLACK = 1e-9;

    private final CurveTable curves;
    private final Sink sink;
    private double left;
    private double right;
    private double bottom;
    private double top;

    CurveCrossings(CurveTable curves, Sink sink) {
        this.curves = curves;
        this.sink = sink;
    }

    /** Reports the crossings inside this window. */
    void findAll(double minX, double minY, double maxX, double maxY) {
        for (int i = 0; i < curves.count; i++) {
            if (curves.low[i] > maxY || curves.high[i] < minY) {
                continue;
            }
            for (int j = i + 1; j < curves.count; j++) {
                if (curves.region[i] == curves.region[j]) {
                    continue;
                }
                left = Math.max(minX, Math.max(curves.fromX[i], curves.fromX[j]));
                right = Math.min(maxX, Math.min(curves.toX[i], curves.toX[j]));
                bottom = Math.max(minY, Math.max(curves.low[i], curves.low[j])) - SLACK;
                top = Math.min(maxY, Math.min(curves.high[i], curves.high[j])) + SLACK;
                if (left < right && bottom <= top) {
                    find(i, j);
                }
            }
        }
    }

    private void find(int i, int j) {
        if (!curves.isArc(i)) {
            if (!curves.isArc(j)) {
                lineWithLine(i, j);
            } else {
                lineWithArc(i, j);
            }
        } else if (!curves.isArc(j)) {
            lineWithArc(j, i);
        } else {
            arcWithArc(i, j);
        }
    }

    private void lineWithLine(int i, int j) {
        double atLeft = curves.heightAt(i, left) - curves.heightAt(j, left);
        double atRight = curves.heightAt(i, right) - curves.heightAt(j, right);
        if (atLeft * atRight < 0) {
            sink.crossing(left + (right - left) * (atLeft / (atLeft - atRight)));
        }
    }

    private void lineWithArc(int line, int arc) {
        double m = curves.slope[line];
        double unitX = 1 / Math.sqrt(1 + m * m);
        double unitY = m * unitX;
        double r = curves.radius[arc];
        double px = curves.fromX[line] - curves.centreX[arc];
        double py = curves.baseY[line] - curves.baseY[arc];
        double foot = -(px * unitX + py * unitY);
        double offX = px + foot * unitX;
        double offY = py + foot * unitY;
        double rest = r * r - (offX * offX + offY * offY);
        if (rest >= 0) {
            double half = Math.sqrt(rest);
            report(arc, offX - half * unitX, offY - half * unitY);
            report(arc, offX + half * unitX, offY + half * unitY);
        }
    }

    private void arcWithArc(int i, int j) {
        double dx = curves.centreX[j] - curves.centreX[i];
        double dy = curves.baseY[j] - curves.baseY[i];
        double squared = dx * dx + dy * dy;
        if (squared == 0) {
            return;
        }
        double r = curves.radius[i];
        double other = curves.radius[j];
        double along = (squared + (r - other) * (r + other)) / (2 * squared);
        double rest = r * r / squared - along * along;
        if (rest >= 0) {
            double across = Math.sqrt(rest);
            report(i, along * dx - across * dy, along * dy + across * dx);
            report(i, along * dx + across * dy, along * dy - across * dx);
        }
    }

    /** A crossing relative to an arc's centre; counts if it lies in the common window and on the arc's half. */
    private void report(int arc, double dx, double dy) {
        double x = curves.centreX[arc] + dx;
        double y = curves.baseY[arc] + dy;
        if (x > left && x < right && y >= bottom && y <= top && dy * curves.slope[arc] >= -SLACK) {
            sink.crossing(x);
        }
    }
}
