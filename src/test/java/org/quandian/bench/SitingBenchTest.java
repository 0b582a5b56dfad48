package org.quandian.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quandian.fixture.Shapes.pocketPark;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.RandomShapes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Scenario;
import org.quandian.siting.SitingRules;

/** Siting rules in a city of a million buildings. */
@Tag("bench")
class SitingBenchTest {
    private static final int SIDE = 1_000;

    @Test
    void aCheckTakesLessThanAMillisecond() {
        long start = System.nanoTime();
        SitingRules rules = SitingRules.prepare(millionBuildings());
        double prepared = (System.nanoTime() - start) / 1e6;
        RandomShapes random = new RandomShapes(1);
        double[] millis = new double[6_000];
        for (int i = 0; i < millis.length; i++) {
            double x = random.between(0, SIDE * 30);
            double y = random.between(0, SIDE * 30);
            long before = System.nanoTime();
            rules.check(pocketPark("p", x, y, 80, 80), Scenario.empty(""));
            millis[i] = (System.nanoTime() - before) / 1e6;
        }
        double[] warm = Arrays.copyOfRange(millis, 2_000, millis.length);
        Arrays.sort(warm);
        Measurements.line(String.format(
                Locale.ROOT,
                "siting check among %,d buildings: p50 %.3f ms, p99 %.3f ms; city made and rules prepared in %.0f ms",
                SIDE * SIDE,
                warm[warm.length / 2],
                warm[warm.length * 99 / 100],
                prepared));

        assertThat(warm[warm.length / 2]).isLessThan(1);
    }

    private static Baseline millionBuildings() {
        CityFixture city = CityFixture.city();
        for (int i = 0; i < SIDE * SIDE; i++) {
            city.building(i % SIDE * 30.0, i / SIDE * 30.0, 14, 12);
        }
        return city.build();
    }
}
