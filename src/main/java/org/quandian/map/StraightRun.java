package org.quandian.map;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.LineString;

/**
 * A piece of a line that is straight enough to write along, in logical pixels.
 *
 * @param x0 start
 * @param y0 start
 * @param x1 end
 * @param y1 end
 */
record StraightRun(double x0, double y0, double x1, double y1) {
    private static final StraightRun NONE = new StraightRun(0, 0, 0, 0);

    /** The longest run in view that turns no further than {@code tolerance} radians from its first segment. */
    static StraightRun longest(LineString line, MapViewport viewport, double tolerance) {
        CoordinateSequence vertices = line.getCoordinateSequence();
        StraightRun best = NONE;
        StraightRun run = NONE;
        double heading = 0;
        for (int i = 1; i < vertices.size(); i++) {
            StraightRun segment = new StraightRun(
                            viewport.toDisplayX(vertices.getX(i - 1)),
                            viewport.toDisplayY(vertices.getY(i - 1)),
                            viewport.toDisplayX(vertices.getX(i)),
                            viewport.toDisplayY(vertices.getY(i)))
                    .clipped(viewport);
            if (segment.length() == 0) {
                run = NONE;
                continue;
            }
            boolean goesOn = run.x1 == segment.x0
                    && run.y1 == segment.y0
                    && Math.abs(Math.IEEEremainder(segment.angle() - heading, 2 * Math.PI)) < tolerance;
            if (goesOn) {
                run = new StraightRun(run.x0, run.y0, segment.x1, segment.y1);
            } else {
                run = segment;
                heading = segment.angle();
            }
            if (run.length() > best.length()) {
                best = run;
            }
        }
        return best;
    }

    double length() {
        return Math.hypot(x1 - x0, y1 - y0);
    }

    double angle() {
        return Math.atan2(y1 - y0, x1 - x0);
    }

    double middleX() {
        return (x0 + x1) / 2;
    }

    double middleY() {
        return (y0 + y1) / 2;
    }

    private StraightRun clipped(MapViewport viewport) {
        double from = 0;
        double to = 1;
        double[] steps = {x0 - x1, x1 - x0, y0 - y1, y1 - y0};
        double[] rooms = {x0, viewport.width() - x0, y0, viewport.height() - y0};
        for (int i = 0; i < 4; i++) {
            if (steps[i] == 0 && rooms[i] < 0) {
                return NONE;
            }
            if (steps[i] < 0) {
                from = Math.max(from, rooms[i] / steps[i]);
            } else if (steps[i] > 0) {
                to = Math.min(to, rooms[i] / steps[i]);
            }
        }
        if (from >= to) {
            return NONE;
        }
        // The ends themselves are kept exactly, so that the next segment is seen to go on from here.
        return new StraightRun(
                from == 0 ? x0 : x0 + (x1 - x0) * from,
                from == 0 ? y0 : y0 + (y1 - y0) * from,
                to == 1 ? x1 : x0 + (x1 - x0) * to,
                to == 1 ? y1 : y0 + (y1 - y0) * to);
    }
}
