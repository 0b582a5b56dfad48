package org.quandian.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quandian.access.flow.CapacityFlow;
import org.quandian.access.flow.FlowCity;
import org.quandian.access.flow.FlowSink;
import org.quandian.access.flow.FlowSolution;
import org.quandian.task.CancellationToken;

/** What capacity flows cost: from nothing and by repair; prints lines for the README. */
@Tag("bench")
class FlowBenchTest {
    private static final CancellationToken TOKEN = CancellationToken.none();

    @Test
    void aSchoolFlowFromNothingIsMeasured() {
        FlowCity city = FlowCity.schools();
        CapacityFlow flow = CapacityFlow.prepare(city.units(), city.existing(), TOKEN);
        double[] millis = new double[20];
        for (int i = 0; i < millis.length; i++) {
            List<FlowSink> plan = city.edit();
            millis[i] = millis(() -> flow.solve(plan, TOKEN));
        }
        report("flow from nothing, scale 1", Arrays.copyOfRange(millis, 5, millis.length));

        assertThat(percentile(millis, 50)).isLessThan(1_000);
    }

    @Test
    void anEditOfASchoolFlowTakesLessThanEightMillisecondsInNinetyNineOfAHundredCases() {
        double[] warm = edits("flow edit, scale 1", FlowCity.schools(), 1_000, 2_000);

        assertThat(percentile(warm, 99)).isLessThan(8);
    }

    @Test
    void anEditOfALargeFlowIsMeasured() {
        double[] warm = edits("flow edit, scale 20", FlowCity.largeSchools(), 100, 400);

        assertThat(percentile(warm, 99)).isLessThan(33);
    }

    @Test
    void anEditOfTightParkingIsMeasured() {
        double[] warm = edits("flow edit, 20,000 cars and 1,500 tight lots", FlowCity.parking(), 100, 300);

        assertThat(percentile(warm, 50)).isLessThan(33);
    }

    private static double[] edits(String name, FlowCity city, int warmUp, int count) {
        double[] prepare = new double[1];
        CapacityFlow[] made = new CapacityFlow[1];
        prepare[0] = millis(() -> made[0] = CapacityFlow.prepare(city.units(), city.existing(), TOKEN));
        report(name + ", prepare", prepare);
        CapacityFlow flow = made[0];
        FlowSolution[] current = {flow.baseline()};
        double[] millis = new double[warmUp + count];
        for (int i = 0; i < millis.length; i++) {
            List<FlowSink> plan = city.edit();
            millis[i] = millis(() -> current[0] = flow.update(current[0], plan, TOKEN));
        }
        double[] warm = Arrays.copyOfRange(millis, warmUp, millis.length);
        report(name, warm);
        return warm;
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double percentile(double[] millis, int percent) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static void report(String name, double[] millis) {
        Measurements.line(String.format(
                Locale.ROOT,
                "%s: p50 %.2f ms, p99 %.2f ms, max %.2f ms, n %d",
                name,
                percentile(millis, 50),
                percentile(millis, 99),
                percentile(millis, 100),
                millis.length));
    }
}
