package org.quandian.access.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.quandian.access.ScenarioFigures;
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
    private final int[] unitOfPlace;
    private final long[] demand;
    private final List<FlowUnit> units;
    private final ReachSource source;
    private final double limit;
    private final List<Facility> existing;
    private final Function<Facility, OptionalInt> owner;
    private final CapacityFlow flow;
    private final State baseline;

    /**
     * Reads demand and existing facilities and assigns them.
     *
     * @param demand by place, in thousandths
     * @param limit metres, inclusive; with 0 nobody has anything in reach
     */
    LimitedPlaces(BalanceGround ground, long[] demand, List<Facility> existing, double limit, CancellationToken token) {
        this(ground, demand, existing, limit, any -> OptionalInt.empty(), token);
    }

    /**
     * The same where some facilities are for one place alone, whatever the distance.
     *
     * @param owner the place that a facility is for; negative where it is for none; empty where it is for all around
     */
    LimitedPlaces(
            BalanceGround ground,
            long[] demand,
            List<Facility> existing,
            double limit,
            Function<Facility, OptionalInt> owner,
            CancellationToken token) {
        this.owner = owner;
        DemandPlaces places = ground.places();
        this.demand = demand;
        this.placeOfUnit = IntStream.range(0, places.size())
                .filter(place -> demand[place] > 0)
                .toArray();
        this.unitOfPlace = new int[places.size()];
        Arrays.fill(unitOfPlace, -1);
        for (int unit = 0; unit < placeOfUnit.length; unit++) {
            unitOfPlace[placeOfUnit[unit]] = unit;
        }
        this.units = IntStream.of(placeOfUnit)
                .mapToObj(place -> new FlowUnit(places.id(place), Thousandths.amount(demand[place])))
                .toList();
        this.source = ground.reach();
        this.limit = limit;
        this.existing = existing;
        List<FlowSink> sinks = new SinkMaker(source.asItStands(), limit).make(existing);
        token.throwIfCancelled();
        this.flow = CapacityFlow.prepare(units, source.isFixed() ? sinks : List.of(), token);
        this.baseline = source.isFixed()
                ? new State(source.asItStands(), List.of(), sinks, List.of(), flow.baseline())
                : new State(source.asItStands(), List.of(), sinks, List.of(), flow.solve(sinks, token));
    }

    /** What a facility has room for: 0 where it does not say. */
    static double capacity(Facility facility) {
        double said = facility.capacity().orElse(0);
        return said > 0 ? Math.min(said, MOST) : 0;
    }

    /** Where everybody goes under a plan, from nothing. */
    State solve(ScenarioFigures scenario, List<Facility> planned, CancellationToken token) {
        ReachFinder finder = source.under(scenario);
        if (planned.isEmpty() && finder == baseline.finder) {
            return baseline;
        }
        SinkMaker maker = new SinkMaker(finder, limit);
        maker.keep(baseline);
        List<FlowSink> old = maker.make(existing);
        List<FlowSink> sinks = maker.make(planned);
        return new State(finder, planned, old, sinks, flow.solve(asPlanned(old, sinks), token));
    }

    /** The same from the answer for another plan; that answer itself where nothing is different. */
    State update(State previous, ScenarioFigures scenario, List<Facility> planned, CancellationToken token) {
        ReachFinder finder = source.under(scenario);
        if (finder == previous.finder && planned.equals(previous.planned)) {
            return previous;
        }
        if (finder == baseline.finder && planned.isEmpty()) {
            return baseline;
        }
        SinkMaker maker = new SinkMaker(finder, limit);
        maker.keep(baseline);
        maker.keep(previous);
        List<FlowSink> old = maker.make(existing);
        List<FlowSink> sinks = maker.make(planned);
        return new State(finder, planned, old, sinks, flow.update(previous.solution, asPlanned(old, sinks), token));
    }

    /** Where a plan may change how far existing facilities are, the flow takes all of them for planned. */
    private List<FlowSink> asPlanned(List<FlowSink> old, List<FlowSink> planned) {
        if (source.isFixed()) {
            return planned;
        }
        List<FlowSink> all = new ArrayList<>(old);
        all.addAll(planned);
        return all;
    }

    /** Makes sinks; those of which it is certain that they are as they were are taken over. Used by one thread. */
    private final class SinkMaker {
        private final ReachFinder finder;
        private final double within;
        private final Map<Facility, FlowSink> known = new HashMap<>();

        SinkMaker(ReachFinder finder, double within) {
            this.finder = finder;
            this.within = within;
        }

        void keep(State state) {
            Predicate<Facility> same = finder.sameAs(state.finder, within);
            for (Named each : facilities(state)) {
                if (same.test(each.facility)) {
                    known.put(each.facility, each.sink);
                }
            }
        }

        /** Sinks under names of their own: a planned school may be called like one that exists, and a bundle may bring two of a type. */
        List<FlowSink> make(List<Facility> facilities) {
            List<FlowSink> sinks = new ArrayList<>();
            DemandPlaces.UniqueIds unique = new DemandPlaces.UniqueIds();
            for (Facility each : facilities) {
                String id = unique.of((each.planned() ? "planned:" : "existing:") + each.id());
                FlowSink old = known.get(each);
                sinks.add(old != null && old.id().equals(id) ? old : make(id, each));
            }
            return List.copyOf(sinks);
        }

        private FlowSink make(String id, Facility facility) {
            OptionalInt only = owner.apply(facility);
            if (only.isPresent()) {
                int unit = only.getAsInt() < 0 ? -1 : unitOfPlace[only.getAsInt()];
                int[] units = unit < 0 ? new int[0] : new int[] {unit};
                return new FlowSink(id, capacity(facility), units, new double[units.length]);
            }
            ReachFinder.Reach reach = finder.around(facility, within);
            int[] near = new int[reach.places().length];
            double[] metres = new double[near.length];
            int count = 0;
            for (int i = 0; i < near.length; i++) {
                int unit = unitOfPlace[reach.places()[i]];
                if (unit >= 0) {
                    near[count] = unit;
                    metres[count++] = reach.metres()[i];
                }
            }
            return new FlowSink(id, capacity(facility), Arrays.copyOf(near, count), Arrays.copyOf(metres, count));
        }
    }

    /** Everybody's way if the limit were another one and demand were multiplied; lasts as long as a preparation. */
    FlowSolution solveAnew(State state, double otherLimit, double factor) {
        List<FlowUnit> scaled = factor == 1
                ? units
                : units.stream()
                        .map(unit -> new FlowUnit(unit.id(), unit.demand() * factor))
                        .toList();
        List<FlowSink> all = new ArrayList<>();
        if (otherLimit == limit) {
            all.addAll(state.old);
            all.addAll(state.sinks);
        } else {
            SinkMaker maker = new SinkMaker(state.finder, otherLimit);
            all.addAll(maker.make(existing));
            all.addAll(maker.make(state.planned));
        }
        return CapacityFlow.prepare(scaled, all, CancellationToken.none()).baseline();
    }

    /** Where everybody goes as the city stands. */
    State baseline() {
        return baseline;
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
        for (Named each : facilities(state)) {
            if (distance > limit) {
                for (int place : state.finder.around(each.facility, distance).places()) {
                    within[place] = true;
                }
                continue;
            }
            int[] reached = each.sink.units();
            double[] metres = each.sink.distancesMetres();
            for (int i = 0; i < reached.length; i++) {
                if (metres[i] <= distance) {
                    within[placeOfUnit[reached[i]]] = true;
                }
            }
        }
        return within;
    }

    /** All facilities of a state with their sinks, existing ones first. */
    List<Named> facilities(State state) {
        List<Named> all = new ArrayList<>();
        for (int i = 0; i < existing.size(); i++) {
            all.add(new Named(state.old.get(i), existing.get(i)));
        }
        for (int i = 0; i < state.planned.size(); i++) {
            all.add(new Named(state.sinks.get(i), state.planned.get(i)));
        }
        return all;
    }

    /** Where the demand of each place goes, nearest first; places whose demand goes nowhere are left out. */
    Map<Integer, List<Way>> ways(State state, FlowSolution solution) {
        Map<String, Named> bySink = new HashMap<>();
        facilities(state).forEach(each -> bySink.put(each.sink.id(), each));
        Map<Integer, List<Way>> ways = new HashMap<>();
        solution.forEachFlow((unit, sink, amount) -> {
            Named there = bySink.get(sink);
            if (there != null) {
                double metres = there.sink.distancesMetres()[Arrays.binarySearch(there.sink.units(), unit)];
                ways.computeIfAbsent(placeOfUnit[unit], any -> new ArrayList<>())
                        .add(new Way(there.facility, amount, metres));
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
     * @param metres how far
     */
    record Way(Facility facility, double amount, double metres) {}

    /** A facility and its sink. */
    record Named(FlowSink sink, Facility facility) {
        /** Its name in the flow's answers. */
        String id() {
            return sink.id();
        }
    }

    /**
     * The answer for one plan.
     *
     * @param finder how far everything is under the plan
     * @param planned what the plan brings
     * @param old sinks of what exists
     * @param sinks those of what the plan brings, in the same order
     * @param solution who goes where, units divided where that is best
     */
    record State(
            ReachFinder finder,
            List<Facility> planned,
            List<FlowSink> old,
            List<FlowSink> sinks,
            FlowSolution solution) {
        /** Whether it is the very same answer, whose figures are there already. */
        @SuppressWarnings("ReferenceEquality")
        boolean isSame(State other) {
            return this == other;
        }
    }
}
