package org.quandian.access.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quandian.task.CancellationToken;

/** Nobody is divided, and the price of that is told. */
class WholeUnitsTest {
    private static final CancellationToken TOKEN = CancellationToken.none();

    /**
     * A (6) and B (6) share a school of 10 at 100 m and 200 m; another one of 5 is at 900 m of B. Divided: A 6 and B
     * 4 near, B 2 far: 12. Whole: A stays; B fits neither into the 4 left nor into 5. Bound 12, assigned 6, gap 6.
     */
    @Test
    void whoFitsNowhereWholeHasNoPlace() {
        List<FlowUnit> units = List.of(new FlowUnit("A", 6), new FlowUnit("B", 6));
        FlowSink near = new FlowSink("near", 10, new int[] {0, 1}, new double[] {100, 200});
        FlowSink far = new FlowSink("far", 5, new int[] {1}, new double[] {900});
        WholeUnits whole = CapacityFlow.prepare(units, List.of(near, far), TOKEN)
                .baseline()
                .withoutSplitting();

        assertThat(FlowAnswers.flows(whole, units)).containsExactly("A near 6.0");
        assertThat(whole.bound()).isEqualTo(12);
        assertThat(whole.assigned()).isEqualTo(6);
        assertThat(whole.gap()).isEqualTo(6);
        assertThat(whole.unassignedOf(1)).isEqualTo(6);
    }

    /** As before, but 6 places at the far school: B goes there wholly though 4 of it could stay near. */
    @Test
    void aDividedUnitGoesToTheNearestWithRoomForAll() {
        List<FlowUnit> units = List.of(new FlowUnit("A", 6), new FlowUnit("B", 6));
        FlowSink near = new FlowSink("near", 10, new int[] {0, 1}, new double[] {100, 200});
        FlowSink far = new FlowSink("far", 6, new int[] {1}, new double[] {900});
        WholeUnits whole = WholeUnits.of(
                CapacityFlow.prepare(units, List.of(near, far), TOKEN).baseline());

        assertThat(FlowAnswers.flows(whole, units)).containsExactly("A near 6.0", "B far 6.0");
        assertThat(whole.gap()).isZero();
        assertThat(whole.totalDistanceMetres()).isEqualTo(6_000);
    }

    @Test
    void aPlaceSmallerThanEveryUnitStaysEmpty() {
        List<FlowUnit> units = List.of(new FlowUnit("A", 6));
        FlowSink sink = new FlowSink("s", 2, new int[] {0}, new double[] {100});
        WholeUnits whole =
                CapacityFlow.prepare(units, List.of(sink), TOKEN).baseline().withoutSplitting();

        assertThat(whole.assigned()).isZero();
        assertThat(whole.gap()).isEqualTo(2);
    }

    @Test
    void inACityNobodyIsDividedAndTheGapIsSmall() {
        FlowCity city = new FlowCity(3, 600, 12, 3_000, 900, 200);
        FlowSolution split =
                CapacityFlow.prepare(city.units(), city.existing(), TOKEN).baseline();
        WholeUnits whole = split.withoutSplitting();
        Set<Integer> seen = new HashSet<>();

        whole.forEachFlow((unit, sink, amount) -> {
            assertThat(seen.add(unit)).as("only one sink").isTrue();
            assertThat(whole.unassignedOf(unit)).isZero();
        });
        assertThat(whole.gap()).isBetween(0.0, 0.03 * split.assigned());
        assertThat(whole.assigned()).isGreaterThan(0);
    }

    @Test
    void wholeUnitsAreNoOptimumToGoOnFrom() {
        List<FlowUnit> units = List.of(new FlowUnit("A", 6));
        CapacityFlow flow = CapacityFlow.prepare(units, List.of(), TOKEN);

        assertThatThrownBy(() -> flow.update(flow.baseline().withoutSplitting(), List.of(), TOKEN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
