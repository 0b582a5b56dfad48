package org.quandian.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quandian.planning.Denominator;
import org.quandian.workspace.UnusableDataException;

/** The goals of the radius ledger, measured; prints a line for the README. */
@Tag("bench")
class RadiusBenchTest {
    private static RadiusCity city;

    @BeforeAll
    static void readCity() throws UnusableDataException {
        city = RadiusCity.read();
    }

    @Test
    void aWarmFullEvaluationTakesLessThanFourTenthsOfASecond() {
        double[] millis = new double[40];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = millis(() -> city.evaluate());
        }
        double[] warm = Arrays.copyOfRange(millis, 10, millis.length);
        report("radius full", warm);

        assertThat(median(warm)).isLessThan(400);
    }

    @Test
    void anEditTakesLessThanEightMillisecondsInNinetyNineOfAHundredCases() {
        double[] millis = new double[6_000];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = millis(() -> city.edit());
        }
        double[] warm = Arrays.copyOfRange(millis, 2_000, millis.length);
        report("radius edit", warm);

        assertThat(percentile(warm, 99)).isLessThan(8);
        assertThat(city.current().city(Denominator.RESIDENTIAL_LAND))
                .isEqualTo(city.evaluate().city(Denominator.RESIDENTIAL_LAND));
    }

    @Test
    void preparationIsMeasured() {
        double[] millis = new double[5];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = millis(() -> city.prepare());
        }
        report("radius prepare", millis);

        assertThat(median(millis)).isLessThan(10_000);
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] millis) {
        return percentile(millis, 50);
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
                median(millis),
                percentile(millis, 99),
                percentile(millis, 100),
                millis.length));
    }
}
