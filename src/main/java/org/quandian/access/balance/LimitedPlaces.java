package org.quandian.access.balance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.quandian.access.flow.CapacityFlow;
import org.quandian.access.flow.FlowSink;
import org.quandian.access.flow.FlowSolution;
import org.quandian.access.flow.FlowUnit;
import org.quandian.planning.Facility;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.CancellationToken;

/**
 * Demand that stands somewhere, and facilities around it whose places are limited. Most of it gets a place within the limit, then by the
 * least total distance, in whatever order parcels and facilities were given. Metres; amounts in thousandths. Immutable; any thread.
 */
final class LimitedPlaces {
    /** More than any facility has; keeps a slip of the pen from breaking the arithmetic. */
    private static final double MOST = 1e9;

    private final int[] placeOfUnit;
    private final long[] demand;
    private final List<FlowUnit> units;
    private final ReachFinder finder;
    private final double limit;
    private final List<Facility> existing;
    private final List<FlowSink> existingSinks;
    private final CapacityFlow flow;
    private final State baseline;

    /**
     * Reads demand and existing facilities and assigns them.
     *
     * @param demand by place, in thousandths
     * @param limit metres, inclusive; with 0 nobody has anything in reach
     */
    LimitedPlaces(DemandPlaces places, long[] demand, List<Facility> existing, double limit, CancellationToken token) {
        this.demand = demand;
        this.placeOfUnit = IntStream.range(0, places.size())
                .filter(place -> demand[place] > 0)
                .toArray();
        this.units = IntStream.of(placeOfUnit)
                .mapToObj(place -> new FlowUnit(places.id(place), Thousandths.amount(demand[place])))
                .toList();
        this.finder = new ReachFinder(
                IntStream.of(placeOfUnit).mapToDouble(places::x).toArray(),
                IntStream.of(placeOfUnit).mapToDouble(places::y).toArray());
        this.limit = limit;
        this.existing = existing;
        this.existingSinks = sinks(existing, Map.of());
        token.throwIfCancelled();
        this.flow = CapacityFlow.prepare(units, existingSinks, token);
        this.baseline = new State(List.of(), List.of(), flow.baseline());
    }

    /** What a facility has room for: 0 where it does not say. */
    static double capacity(Facility facility) {
        double said = facility.capacity().orElse(0);
        return said > 0 ? Math.min(said, MOST) : 0;
    }

    /** Where everybody goes under a plan, from nothing. */
    State solve(List<Facility> planned, CancellationToken token) {
        if (planned.isEmpty()) {
            return baseline;
        }
        List<FlowSink> sinks = sinks(planned, Map.of());
        return new State(planned, sinks, flow.solve(sinks, token));
    }

    /** The same from the answer for another plan. */
    State update(State previous, List<Facility> planned, CancellationToken token) {
        Map<Facility, FlowSink> known = new HashMap<>();
        for (int i = 0; i < previous.sinks.size(); i++) {
            known.putIfAbsent(previous.planned.get(i), previous.sinks.get(i));
        }
        List<FlowSink> sinks = sinks(planned, known);
        return new State(planned, sinks, flow.update(previous.solution, sinks, token));
    }

    /** Sinks under names of their own: a planned school may be called like one that exists, and a bundle may bring two of a type. */
    private List<FlowSink> sinks(List<Facility> facilities, Map<Facility, FlowSink> known) {
        List<FlowSink> sinks = new ArrayList<>();
        DemandPlaces.UniqueIds unique = new DemandPlaces.UniqueIds();
        for (Facility each : facilities) {
            String id = unique.of((each.planned() ? "planned:" : "existing:") + each.id());
            FlowSink old = known.get(each);
            sinks.add(old != null && old.id().equals(id) ? old : finder.sink(id, capacity(each), each.shape(), limit));
        }
        return List.copyOf(sinks);
    }

    /** Everybody's way if the limit were another one and demand were multiplied; lasts as long as a preparation. */
    FlowSolution solveAnew(List<Facility> planned, double otherLimit, double factor) {
        List<FlowUnit> scaled = factor == 1
                ? units
                : units.stream()
                        .map(unit -> new FlowUnit(unit.id(), unit.demand() * factor))
                        .toList();
        List<FlowSink> all = new ArrayList<>();
        List<FlowSink> plannedSinks = sinks(planned, Map.of());
        for (int i = 0; i < existing.size() + planned.size(); i++) {
            boolean isOld = i < existing.size();
            Facility each = isOld ? existing.get(i) : planned.get(i - existing.size());
            FlowSink near = isOld ? existingSinks.get(i) : plannedSinks.get(i - existing.size());
            all.add(otherLimit == limit ? near : finder.sink(near.id(), near.capacity(), each.shape(), otherLimit));
        }
        return CapacityFlow.prepare(scaled, all, CancellationToken.none()).baseline();
    }

    /** What exists, in the order of its sinks. */
    List<Facility> existing() {
        return existing;
    }

    /** Demand by place, thousandths; not to be written to. */
    long[] demand() {
        return demand;
    }

    double limit() {
        return limit;
    }

    /** Of an answer, what has no place, by place; thousandths. */
    long[] waiting(FlowSolution solution) {
        long[] waiting = new long[demand.length];
        for (int unit = 0; unit < placeOfUnit.length; unit++) {
            waiting[placeOfUnit[unit]] = Thousandths.of(solution.unassignedOf(unit));
        }
        return waiting;
    }

    /** Which places have a facility within a distance, whether it has room or not. */
    boolean[] within(State state, double distance) {
        boolean[] within = new boolean[demand.length];
        List<FlowSink> all = new ArrayList<>(existingSinks);
        all.addAll(state.sinks);
        for (FlowSink sink : all) {
            int[] reached = sink.units();
            double[] metres = sink.distancesMetres();
            for (int i = 0; i < reached.length; i++) {
                if (metres[i] <= distance) {
                    within[placeOfUnit[reached[i]]] = true;
                }
            }
        }
        return within;
    }

    /** All facilities of a state with their sinks' names, existing ones first. */
    List<Named> facilities(State state) {
        List<Named> all = new ArrayList<>();
        for (int i = 0; i < existing.size(); i++) {
            all.add(new Named(existingSinks.get(i).id(), existing.get(i)));
        }
        for (int i = 0; i < state.planned.size(); i++) {
            all.add(new Named(state.sinks.get(i).id(), state.planned.get(i)));
        }
        return all;
    }

    /** Where the demand of each place goes, nearest first; places whose demand goes nowhere are left out. */
    Map<Integer, List<Way>> ways(State state, FlowSolution solution) {
        Map<String, Facility> bySink = new HashMap<>();
        facilities(state).forEach(each -> bySink.put(each.sink(), each.facility()));
        Map<Integer, List<Way>> ways = new HashMap<>();
        solution.forEachFlow((unit, sink, amount) -> {
            Facility there = bySink.get(sink);
            if (there != null) {
                ways.computeIfAbsent(placeOfUnit[unit], any -> new ArrayList<>())
                        .add(new Way(there, amount));
            }
        });
        return ways;
    }

    /** Facilities line by line of a level: each is in the list of the line its inner point lies in. */
    static List<List<Named>> byLine(DemandPlaces places, ZoneLevel level, List<Named> facilities) {
        List<List<Named>> lines = new ArrayList<>();
        for (int line = 0; line <= places.zoneNames(level).size(); line++) {
            lines.add(new ArrayList<>());
        }
        for (Named each : facilities) {
            Coordinate at = each.facility().shape().getInteriorPoint().getCoordinate();
            lines.get(places.lineAt(level, at.x, at.y)).add(each);
        }
        return lines;
    }

    /**
     * What goes to one facility.
     *
     * @param amount above 0
     */
    record Way(Facility facility, double amount) {}

    /**
     * A facility and the name of its sink.
     *
     * @param sink as in the flow's answers
     */
    record Named(String sink, Facility facility) {}

    /**
     * The answer for one plan.
     *
     * @param planned what the plan brings
     * @param sinks their sinks, in the same order
     * @param solution who goes where, units divided where that is best
     */
    record State(List<Facility> planned, List<FlowSink> sinks, FlowSolution solution) {}
}
