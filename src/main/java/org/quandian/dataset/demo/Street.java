package org.quandian.dataset.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The centre line of one straight piece of road and the places where others join it. Joints become vertices of the line, so
 * that the network is connected at them. Only added to while the city is being made.
 */
final class Street {
    private final RoadClass roadClass;
    private final String name;
    private final double width;
    private final Spot start;
    private final Spot end;
    private final boolean bridged;
    private final List<Spot> joints = new ArrayList<>();

    /**
     * A street without joints.
     *
     * @param name empty where nobody named it
     * @param width from one row of plots to the other (红线), metres
     * @param bridged whether it crosses the river if it comes to it
     */
    Street(RoadClass roadClass, String name, double width, Spot start, Spot end, boolean bridged) {
        this.roadClass = roadClass;
        this.name = name;
        this.width = width;
        this.start = start.rounded();
        this.end = end.rounded();
        this.bridged = bridged;
    }

    RoadClass roadClass() {
        return roadClass;
    }

    String name() {
        return name;
    }

    double width() {
        return width;
    }

    Spot start() {
        return start;
    }

    Spot end() {
        return end;
    }

    boolean bridged() {
        return bridged;
    }

    boolean runsNorth() {
        Spot along = end.minus(start);
        return Math.abs(along.y()) > Math.abs(along.x());
    }

    double length() {
        return start.distance(end);
    }

    void join(Spot spot) {
        joints.add(spot.rounded());
    }

    /** Start, joints in order, end; spots less than half a metre from the one before are left out. */
    List<Spot> line() {
        List<Spot> ordered = new ArrayList<>(joints);
        ordered.sort(Comparator.comparingDouble(start::distance));
        List<Spot> line = new ArrayList<>();
        line.add(start);
        for (Spot spot : ordered) {
            if (spot.distance(line.get(line.size() - 1)) > 0.5 && spot.distance(end) > 0.5) {
                line.add(spot);
            }
        }
        line.add(end);
        return line;
    }
}
