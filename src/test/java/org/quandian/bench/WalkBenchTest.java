package org.quandian.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quandian.network.EdgePoint;
import org.quandian.network.Isochrone;
import org.quandian.network.ReachedStreets;
import org.quandian.task.CancellationToken;

/** The goals of ways along the network, measured; prints lines for the README. */
@Tag("bench")
class WalkBenchTest {
    private static final int WARM_UP = 4_000;

    @Test
    void aTreeOfPortoTakesAFifthOfAMillisecond() throws Exception {
        double[] millis = trees("porto_roads");

        assertThat(percentile(millis, 50)).isLessThanOrEqualTo(0.2);
        assertThat(percentile(millis, 99)).isLessThanOrEqualTo(2);
    }

    @Test
    void aTreeOfNassauTakesAFifthOfAMillisecond() throws Exception {
        double[] millis = trees("nassau_bahamas");

        assertThat(percentile(millis, 50)).isLessThanOrEqualTo(0.2);
        assertThat(percentile(millis, 99)).isLessThanOrEqualTo(2);
    }

    @Test
    void reachedStreetsAndGroundAreMeasured() throws Exception {
        WalkTrees trees = WalkTrees.of("porto_roads");
        double[] streets = new double[2_000];
        double[] ground = new double[streets.length];
        for (int i = 0; i < ground.length; i++) {
            EdgePoint place = trees.place();
            ReachedStreets[] reached = new ReachedStreets[1];
            streets[i] = millis(() -> {
                reached[0] = ReachedStreets.of(trees.search(), List.of(place), WalkTrees.QUARTER);
                reached[0].lines(WalkTrees.QUARTER);
            });
            ground[i] = millis(() -> new Isochrone(reached[0]).ground(WalkTrees.QUARTER, CancellationToken.none()));
        }
        report("porto_roads reached streets", warm(streets));
        report("porto_roads ground", warm(ground));

        assertThat(percentile(warm(streets), 99)).isLessThan(16);
        assertThat(percentile(warm(ground), 99)).isLessThan(200);
    }

    private static double[] warm(double[] millis) {
        return Arrays.copyOfRange(millis, millis.length / 2, millis.length);
    }

    private static double[] trees(String city) throws Exception {
        WalkTrees trees = WalkTrees.of(city);
        double[] millis = new double[5 * WARM_UP];
        long nodes = 0;
        for (int i = 0; i < millis.length; i++) {
            EdgePoint place = trees.place();
            long start = System.nanoTime();
            nodes += trees.grow(place);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        double[] warm = Arrays.copyOfRange(millis, WARM_UP, millis.length);
        report(
                String.format(
                        Locale.ROOT,
                        "%s, %,d edges, tree of 1,080 m, %d nodes on average",
                        city,
                        trees.graph().edgeCount(),
                        nodes / millis.length),
                warm);
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
                "%s: p50 %.3f ms, p99 %.3f ms, max %.2f ms, n %d",
                name,
                percentile(millis, 50),
                percentile(millis, 99),
                percentile(millis, 100),
                millis.length));
    }
}
