package org.quandian.access.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Spreading loses nobody and does not look at the order. */
class FloorSharesTest {
    @Property
    void wholePeopleAddUpExactlyInAnyOrder(
            @ForAll @IntRange(max = 100_000) int people,
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 1_000_000) Integer> weights,
            @ForAll long seed) {
        List<Double> shares = new ArrayList<>(boxed(of(people, weights)));
        Collections.shuffle(shares, new Random(seed));

        assertThat(shares.stream().mapToDouble(Double::doubleValue).reduce(0, Double::sum))
                .isEqualTo(people);
    }

    @Property
    void fractionsAreKeptToo(
            @ForAll @DoubleRange(max = 100_000) double people,
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 1_000_000) Integer> weights) {
        assertThat(Arrays.stream(of(people, weights)).sum()).isCloseTo(people, within(1e-9));
    }

    @Property
    void nobodyIsFartherFromHisShareThanAThousandth(
            @ForAll @IntRange(max = 100_000) int people,
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 1_000_000) Integer> weights) {
        double[] shares = of(people, weights);

        double whole = weights.stream().mapToDouble(Integer::doubleValue).sum();
        for (int i = 0; i < shares.length; i++) {
            assertThat(shares[i]).isCloseTo((double) people * weights.get(i) / whole, within(1 / 1024.0));
        }
    }

    @Property
    void theOrderOfRecordsDoesNotMatter(
            @ForAll @DoubleRange(max = 5_000) double people,
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 5) Integer> weights,
            @ForAll long seed) {
        double[] shares = of(people, weights);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        long[] shuffled = order.stream().mapToLong(weights::get).toArray();

        double[] again = FloorShares.of(people, shuffled, i -> name(order.get(i)));

        for (int i = 0; i < again.length; i++) {
            assertThat(again[i]).isEqualTo(shares[order.get(i)]);
        }
    }

    private static double[] of(double people, List<Integer> weights) {
        return FloorShares.of(people, weights.stream().mapToLong(each -> each).toArray(), FloorSharesTest::name);
    }

    private static String name(int home) {
        return "b" + home;
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
