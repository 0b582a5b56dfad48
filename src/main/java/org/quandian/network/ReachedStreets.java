package org.quandian.network;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/**
 * The parts of streets within some metres of one or several places, and how far each of their points is. Kept as runs: a run begins
 * at a place of an edge that is some metres off and leads away from there along the edge; runs do not overlap. Immutable; any thread.
 */
public final class ReachedStreets {
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final Streets streets;
    private final double limit;
    /** Runs by edge, those of one edge next to each other and by place. */
    private final List<Run> runs;

    /**
     * A part of an edge that is walked from its start to its end.
     *
     * @param edge number of the edge
     * @param start metres along the edge where it begins
     * @param end metres along the edge where it ends; may be less
     * @param metres how far off its start is
     */
    record Run(int edge, double start, double end, double metres) {
        double length() {
            return Math.abs(end - start);
        }

        /** Only what is within some metres; of length 0 or less if nothing is. */
        Run within(double limit) {
            double length = Math.min(length(), limit - metres);
            return new Run(edge, start, start < end ? start + length : start - length, metres);
        }
    }

    ReachedStreets(Streets streets, double limit, List<Run> runs) {
        this.streets = streets;
        this.limit = limit;
        this.runs = runs;
    }

    /**
     * What is within some metres of places.
     *
     * @param search scratch; its streets are those that are walked
     * @param limit metres, inclusive
     */
    public static ReachedStreets of(TreeSearch search, List<EdgePoint> places, double limit) {
        search.begin(limit);
        for (int i = 0; i < places.size(); i++) {
            search.seed(places.get(i), i);
        }
        search.run();
        return new ReachedStreets(search.streets(), limit, new RunGatherer(search, places, limit).gather());
    }

    /** The streets. */
    public Streets streets() {
        return streets;
    }

    /** Metres up to which they were gathered. */
    public double limit() {
        return limit;
    }

    /** Length of what is within some metres, no more than {@link #limit}. */
    public double metres(double within) {
        double sum = 0;
        for (Run run : runs) {
            sum += run.metres() < within ? run.within(within).length() : 0;
        }
        return sum;
    }

    /** Lines of all parts within some metres, no more than {@link #limit}: one for each connected part of an edge. */
    public List<LineString> lines(double within) {
        List<LineString> lines = new ArrayList<>();
        int edge = -1;
        double low = 0;
        double high = 0;
        for (Run run : runs) {
            if (run.metres() >= within) {
                continue;
            }
            Run part = run.within(within);
            double partLow = Math.min(part.start(), part.end());
            double partHigh = Math.max(part.start(), part.end());
            if (run.edge() == edge && partLow <= high) {
                high = Math.max(high, partHigh);
            } else {
                addLine(lines, edge, low, high);
                edge = run.edge();
                low = partLow;
                high = partHigh;
            }
        }
        addLine(lines, edge, low, high);
        return lines;
    }

    private void addLine(List<LineString> lines, int edge, double low, double high) {
        if (edge >= 0 && high > low) {
            lines.add(SHAPES.createLineString(
                    EdgeLine.part(streets, edge, low, high).toArray(Coordinate[]::new)));
        }
    }

    List<Run> runs() {
        return runs;
    }
}
