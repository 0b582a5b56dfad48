package org.quandian.access.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A made-up city for flows: units scattered with fractional demand, sinks with a reach; and an endless sequence of
 * edits to a plan, one sink each. The same seed gives the same city.
 */
public final class FlowCity {
    private static final int MOST_PLANNED = 12;

    private final double side;
    private final double reach;
    private final double seats;
    private final double[] x;
    private final double[] y;
    private final List<FlowUnit> units = new ArrayList<>();
    private final List<FlowSink> existing = new ArrayList<>();
    private final List<FlowSink> planned = new ArrayList<>();
    private final SplittableRandom random;
    private int named;

    /**
     * @param side the city's width in metres
     * @param reach distance limit in metres
     * @param seats mean capacity of a sink
     */
    public FlowCity(long seed, int unitCount, int sinkCount, double side, double reach, double seats) {
        this.random = new SplittableRandom(seed);
        this.side = side;
        this.reach = reach;
        this.seats = seats;
        x = new double[unitCount];
        y = new double[unitCount];
        for (int u = 0; u < unitCount; u++) {
            x[u] = random.nextDouble(side);
            y[u] = random.nextDouble(side);
            units.add(new FlowUnit("u" + u, random.nextDouble(0.5, 8.5)));
        }
        for (int s = 0; s < sinkCount; s++) {
            existing.add(sinkAt(
                    "s" + s,
                    random.nextDouble(side),
                    random.nextDouble(side),
                    random.nextDouble(0.5 * seats, 1.5 * seats)));
        }
    }

    /** The size of a school's flow at scale 1: 9,518 units, 70 schools, some 25,000 pairs. */
    public static FlowCity schools() {
        return new FlowCity(1, 9_518, 70, 7_300, 800, 1_000 * 9_518 * 4.5 / 70_000);
    }

    /** The same density, twenty times as large. */
    public static FlowCity largeSchools() {
        return new FlowCity(2, 190_000, 1_400, 32_600, 800, 1_000 * 9_518 * 4.5 / 70_000);
    }

    /** Parking at its hardest: 20,000 units, 1,500 small lots in each other's reach, and hardly more spaces than cars. */
    public static FlowCity parking() {
        return new FlowCity(4, 20_000, 1_500, 10_000, 300, 60);
    }

    /** All units. */
    public List<FlowUnit> units() {
        return units;
    }

    /** What exists. */
    public List<FlowSink> existing() {
        return existing;
    }

    /** The plan after the edits so far. */
    public List<FlowSink> planned() {
        return List.copyOf(planned);
    }

    /** Adds, moves, resizes or removes one planned sink and returns the plan. */
    public List<FlowSink> edit() {
        int kind = random.nextInt(4);
        if (planned.isEmpty() || kind == 0 && planned.size() < MOST_PLANNED) {
            planned.add(sinkAt("p" + named++, random.nextDouble(side), random.nextDouble(side), capacity()));
            return planned();
        }
        int which = random.nextInt(planned.size());
        FlowSink old = planned.get(which);
        switch (kind) {
            case 1 -> planned.set(which, old.withCapacity(capacity()));
            case 2 -> planned.remove(which);
            default ->
                planned.set(which, sinkAt(old.id(), random.nextDouble(side), random.nextDouble(side), old.capacity()));
        }
        return planned();
    }

    private double capacity() {
        return random.nextDouble(0.5 * seats, 1.5 * seats);
    }

    private FlowSink sinkAt(String id, double atX, double atY, double capacity) {
        int[] near = new int[x.length];
        double[] metres = new double[x.length];
        int count = 0;
        for (int u = 0; u < x.length; u++) {
            double distance = Math.hypot(x[u] - atX, y[u] - atY);
            if (distance <= reach) {
                near[count] = u;
                metres[count++] = distance;
            }
        }
        return new FlowSink(id, capacity, Arrays.copyOf(near, count), Arrays.copyOf(metres, count));
    }
}
