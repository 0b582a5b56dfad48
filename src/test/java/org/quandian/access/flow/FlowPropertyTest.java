package org.quandian.access.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.quandian.task.CancellationToken;

/** What holds for every flow. */
class FlowPropertyTest {
    private static final CancellationToken TOKEN = CancellationToken.none();

    @Property(tries = 1_000)
    void theAnswerIsWhatTryingEverythingFinds(@ForAll long seed) {
        TinyFlow tiny = TinyFlow.random(seed);

        for (FlowStart start : List.of(new OrToolsStart(), new OwnStart())) {
            FlowSolution found =
                    FlowEngine.prepare(tiny.units(), tiny.sinks(), start, TOKEN).baseline();

            assertThat(new TinyFlow.Best(found.assigned(), found.totalDistanceMetres()))
                    .isEqualTo(tiny.byTryingEverything());
        }
    }

    @Property(tries = 200)
    void whateverTheOrderEverybodyGoesTheSameWay(@ForAll long seed) {
        TinyFlow city = crowded(seed);
        TinyFlow shuffled = shuffled(city, new Random(seed));

        FlowSolution one =
                CapacityFlow.prepare(city.units(), city.sinks(), TOKEN).baseline();
        FlowSolution other =
                CapacityFlow.prepare(shuffled.units(), shuffled.sinks(), TOKEN).baseline();

        assertThat(FlowAnswers.everything(other, shuffled.units()))
                .isEqualTo(FlowAnswers.everything(one, city.units()));
        assertThat(FlowAnswers.everything(other.withoutSplitting(), shuffled.units()))
                .isEqualTo(FlowAnswers.everything(one.withoutSplitting(), city.units()));
    }

    @Property(tries = 200)
    void nothingIsLostAndNoSinkIsOverfull(@ForAll long seed) {
        TinyFlow city = crowded(seed);
        FlowSolution split =
                CapacityFlow.prepare(city.units(), city.sinks(), TOKEN).baseline();

        for (FlowSolution solution : List.of(split, split.withoutSplitting())) {
            assertThat(thousandths(solution.assigned()) + thousandths(solution.unassigned()))
                    .isEqualTo(thousandths(solution.demand()));
            double[] given = new double[city.units().size()];
            solution.forEachFlow((unit, sink, amount) -> given[unit] += amount);
            for (int unit = 0; unit < given.length; unit++) {
                assertThat(given[unit] + solution.unassignedOf(unit))
                        .isCloseTo(city.units().get(unit).demand(), within(0.000_501));
            }
            for (FlowSink sink : city.sinks()) {
                assertThat(solution.assignedTo(sink.id())).isLessThanOrEqualTo(sink.capacity());
            }
            assertThat(Arrays.stream(given).sum()).isCloseTo(solution.assigned(), within(1e-6));
        }
    }

    @Property(tries = 20)
    void hundredsOfOddEditsLeaveWhatSolvingFromNothingFinds(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TinyFlow city = crowded(seed);
        CapacityFlow flow = CapacityFlow.prepare(city.units(), city.sinks(), TOKEN);
        FlowSolution current = flow.baseline();
        List<FlowSink> plan = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            oddEdit(plan, random, city.units().size());
            current = flow.update(current, plan, TOKEN);

            assertThat(Optimality.holdsFor(current)).as("edit " + i).isTrue();

            assertThat(FlowAnswers.everything(current, city.units()))
                    .as("edit " + i)
                    .isEqualTo(FlowAnswers.everything(flow.solve(plan, TOKEN), city.units()));
        }
    }

    /**
     * One planned sink more, elsewhere, of another size or gone; among them such as hold nobody, reach nobody or stand
     * twice.
     */
    private static void oddEdit(List<FlowSink> plan, SplittableRandom random, int units) {
        String id = "p" + random.nextInt(6);
        plan.removeIf(sink -> sink.id().equals(id) && random.nextInt(4) > 0);
        if (plan.stream().anyMatch(sink -> sink.id().equals(id))) {
            plan.replaceAll(sink -> sink.id().equals(id) ? sink.withCapacity(random.nextInt(0, 40) / 4.0) : sink);
            return;
        }
        FlowSink made = TinyFlow.sink(id, random, units);
        switch (random.nextInt(6)) {
            case 0 -> plan.add(made.withCapacity(0));
            case 1 -> plan.add(made.withCapacity(0.25));
            case 2 -> plan.add(new FlowSink(id, 10, new int[0], new double[0]));
            case 3 -> plan.add(twin(id, plan.isEmpty() ? made : plan.get(0)));
            case 4 -> plan.add(new FlowSink(id, 9, made.units(), new double[made.units().length]));
            default -> plan.add(made.withCapacity(random.nextDouble(0, 20)));
        }
    }

    private static FlowSink twin(String id, FlowSink other) {
        return new FlowSink(id, other.capacity(), other.units(), other.distancesMetres());
    }

    /** Some dozens of units with fractional demand, many in reach of several sinks, distances often equal. */
    private static TinyFlow crowded(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<FlowUnit> units = new ArrayList<>();
        int unitCount = random.nextInt(1, 40);
        for (int u = 0; u < unitCount; u++) {
            units.add(new FlowUnit("unit " + u, random.nextDouble(0, 3)));
        }
        List<FlowSink> sinks = new ArrayList<>();
        int sinkCount = random.nextInt(0, 8);
        for (int s = 0; s < sinkCount; s++) {
            sinks.add(TinyFlow.sink("sink " + s, random, unitCount));
        }
        return new TinyFlow(units, sinks);
    }

    private static TinyFlow shuffled(TinyFlow city, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int u = 0; u < city.units().size(); u++) {
            order.add(u);
        }
        Collections.shuffle(order, random);
        List<FlowUnit> units = order.stream().map(city.units()::get).toList();
        List<FlowSink> sinks = new ArrayList<>();
        for (FlowSink sink : city.sinks()) {
            double[] metres = new double[order.size()];
            Arrays.fill(metres, -1);
            for (int i = 0; i < sink.units().length; i++) {
                metres[order.indexOf(sink.units()[i])] = sink.distancesMetres()[i];
            }
            int[] reached = java.util.stream.IntStream.range(0, metres.length)
                    .filter(u -> metres[u] >= 0)
                    .toArray();
            double[] distances =
                    Arrays.stream(reached).mapToDouble(u -> metres[u]).toArray();
            sinks.add(new FlowSink(sink.id(), sink.capacity(), reached, distances));
        }
        Collections.shuffle(sinks, random);
        return new TinyFlow(units, sinks);
    }

    private static long thousandths(double amount) {
        return Math.round(amount * 1000);
    }
}
