package org.quandian.access.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.quandian.task.CancellationToken;

/** Cases with the answer worked out by hand, and what is refused. */
class CapacityFlowTest {
    private static final CancellationToken TOKEN = CancellationToken.none();

    /** Estates A, B, C with 30, 40 and 50 children; see {@link #theTextbookCase}. */
    private static final List<FlowUnit> ESTATES =
            List.of(new FlowUnit("A", 30), new FlowUnit("B", 40), new FlowUnit("C", 50));

    private static final FlowSink EAST = new FlowSink("east", 60, new int[] {0, 1, 2}, new double[] {200, 300, 400});
    private static final FlowSink WEST = new FlowSink("west", 45, new int[] {1, 2}, new double[] {100, 250});

    /**
     * A transportation problem as in the textbooks (Hitchcock 1941), with 105 seats for 120 children.
     *
     * <pre>
     *            east (60)   west (45)
     *   A (30)     200          –
     *   B (40)     300         100
     *   C (50)     400         250
     * </pre>
     *
     * All 105 seats can be filled, so 15 children are left. They come from C, which is the farthest from both:
     * leaving one of A or B out instead and seating one more of C costs at least 400 - 300 m more. So A and B have
     * all their seats, A's 30 in the east, and of C 35 are seated. The east has 30 seats left, the west 45, for B's
     * 40 and 35 of C: one of B in the east instead of the west costs 200 m more, one of C 150 m, so it is C who goes
     * east: 30 of C there, all of B and 5 of C in the west. Distance: 30 x 200 + 30 x 400 + 40 x 100 + 5 x 250 =
     * 23,250.
     */
    @Test
    void theTextbookCase() {
        FlowSolution solution =
                CapacityFlow.prepare(ESTATES, List.of(EAST, WEST), TOKEN).baseline();

        assertThat(FlowAnswers.flows(solution, ESTATES))
                .containsExactly("A east 30.0", "B west 40.0", "C west 5.0", "C east 30.0");
        assertThat(solution.totalDistanceMetres()).isEqualTo(23_250);
        assertThat(solution.assigned()).isEqualTo(105);
        assertThat(solution.unassignedOf(2)).isEqualTo(15);
        assertThat(solution.farthestMetres()).isEqualTo(400);
        assertThat(solution.capacity()).isEqualTo(105);
        assertThat(solution.assignedTo("west")).isEqualTo(45);
    }

    /** One seat each: a would walk 1 m, but then b has none; both have one only if a walks 9 km, and places come first. */
    @Test
    void aPlaceForOneMoreOutweighsEveryDistance() {
        List<FlowUnit> units = List.of(new FlowUnit("a", 1), new FlowUnit("b", 1));
        FlowSink near = new FlowSink("near", 1, new int[] {0, 1}, new double[] {1, 2});
        FlowSink far = new FlowSink("far", 1, new int[] {0}, new double[] {9_000});
        FlowSolution solution =
                CapacityFlow.prepare(units, List.of(near, far), TOKEN).baseline();

        assertThat(FlowAnswers.flows(solution, units)).containsExactly("a far 1.0", "b near 1.0");
    }

    @Test
    void aNewSchoolTakesTheOverflowAndTheNearer() {
        CapacityFlow flow = CapacityFlow.prepare(ESTATES, List.of(EAST, WEST), TOKEN);
        FlowSink fresh = new FlowSink("new", 40, new int[] {1, 2}, new double[] {90, 260});
        FlowSolution solution = flow.update(flow.baseline(), List.of(fresh), TOKEN);

        // 145 seats, all 120 have one. B is 10 m nearer to the new school and C 10 m to the old: no conflict, 40 and
        // 45; 5 of C go east.
        assertThat(FlowAnswers.flows(solution, ESTATES))
                .containsExactly("A east 30.0", "B new 40.0", "C west 45.0", "C east 5.0");
        assertThat(solution.unassigned()).isZero();
    }

    @Test
    void demandIsRoundedAndCapacityCutToThousandths() {
        List<FlowUnit> units = List.of(new FlowUnit("a", 1.0004), new FlowUnit("b", 0.29));
        FlowSink sink = new FlowSink("s", 0.5799, new int[] {0, 1}, new double[] {7, 5});
        FlowSolution solution =
                CapacityFlow.prepare(units, List.of(sink), TOKEN).baseline();

        assertThat(solution.demand()).isEqualTo(1.29);
        assertThat(FlowAnswers.flows(solution, units)).containsExactly("a s 0.289", "b s 0.29");
        assertThat(solution.unassigned()).isEqualTo(0.711);
    }

    @Test
    void aFlowOfNothingIsEmpty() {
        FlowSolution solution =
                CapacityFlow.prepare(List.of(), List.of(), TOKEN).baseline();

        assertThat(solution.demand()).isZero();
        assertThat(solution.totalDistanceMetres()).isZero();
        assertThat(FlowAnswers.flows(solution, List.of())).isEmpty();
    }

    @Test
    void whatCannotBeRightIsRefused() {
        CapacityFlow flow = CapacityFlow.prepare(ESTATES, List.of(EAST), TOKEN);
        CapacityFlow other = CapacityFlow.prepare(ESTATES, List.of(EAST), TOKEN);

        assertThatThrownBy(() -> flow.solve(List.of(EAST), TOKEN)).hasMessageContaining("two sinks are called east");
        assertThatThrownBy(() -> flow.update(flow.baseline(), List.of(WEST, WEST), TOKEN))
                .hasMessageContaining("two sinks are called west");
        assertThatThrownBy(() -> flow.update(other.baseline(), List.of(), TOKEN))
                .hasMessageContaining("another flow");
        assertThatThrownBy(() -> CapacityFlow.prepare(List.of(ESTATES.get(0), ESTATES.get(0)), List.of(), TOKEN))
                .hasMessageContaining("two units are called A");
        assertThatThrownBy(() -> flow.solve(List.of(new FlowSink("x", 1, new int[] {3}, new double[] {1})), TOKEN))
                .hasMessageContaining("no unit 3");
        assertThatThrownBy(() -> flow.baseline().assignedTo("nobody")).hasMessageContaining("no sink nobody");
        assertThatThrownBy(() -> new FlowUnit("n", Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FlowSink("s", -5, new int[0], new double[0]))
                .hasMessageContaining("-5");
        assertThatThrownBy(() -> new FlowSink("s", 5, new int[] {1, 1}, new double[2]))
                .hasMessageContaining("order");
    }

    @Test
    void distancesTooLongForSoManySinksAreRefusedInsteadOfOverflowing() {
        FlowSink far = new FlowSink("far", 1, new int[] {0}, new double[] {100_000});
        List<FlowSink> many = new java.util.ArrayList<>(List.of(far));
        for (int i = 0; i < 200; i++) {
            many.add(new FlowSink("s" + i, 1, new int[] {0}, new double[] {i}));
        }

        assertThatThrownBy(() -> CapacityFlow.prepare(ESTATES, many, TOKEN)).hasMessageContaining("too far");
        assertThat(CapacityFlow.prepare(ESTATES, many.subList(0, 150), TOKEN)
                        .baseline()
                        .assigned())
                .isEqualTo(30);
    }

    @Test
    void aCancelledTaskStopsEverywhere() {
        CapacityFlow flow = CapacityFlow.prepare(ESTATES, List.of(EAST), TOKEN);
        CancellationToken cancelled = new CancellationToken();
        cancelled.cancel();

        assertThatThrownBy(() -> flow.solve(List.of(WEST), cancelled)).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> flow.update(flow.baseline(), List.of(WEST), cancelled))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> CapacityFlow.prepare(ESTATES, List.of(EAST), cancelled))
                .isInstanceOf(CancellationException.class);
    }

    /** The token is cancelled when the repair has begun: the start that is asked to fill the network does it. */
    @Test
    void aRepairUnderWayStops() {
        FlowCity city = FlowCity.schools();
        CancellationToken late = new CancellationToken();
        FlowStart start = new FlowStart() {
            @Override
            public boolean isAvailable() {
                return true;
            }

            @Override
            public void fill(Network network) {
                assertThatThrownBy(() -> {
                            network.makeContent();
                            late.cancel();
                            new Repair(network, late).run();
                        })
                        .isInstanceOf(CancellationException.class);
            }
        };

        assertThatThrownBy(() -> FlowEngine.prepare(city.units(), city.existing(), start, late))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void withoutTheNativeLibraryTheAnswerIsTheSame() {
        FlowStart missing = new FlowStart() {
            @Override
            public boolean isAvailable() {
                return false;
            }

            @Override
            public void fill(Network network) {
                throw new UnsatisfiedLinkError("must not be asked");
            }
        };
        FlowEngine own = FlowEngine.prepare(ESTATES, List.of(EAST), missing, TOKEN);
        CapacityFlow library = CapacityFlow.prepare(ESTATES, List.of(EAST), TOKEN);

        assertThat(own.method()).isEqualTo(CapacityFlow.Method.OWN);
        assertThat(library.method()).isEqualTo(CapacityFlow.Method.OR_TOOLS);
        assertThat(FlowAnswers.everything(own.solve(List.of(WEST), TOKEN), ESTATES))
                .isEqualTo(FlowAnswers.everything(library.solve(List.of(WEST), TOKEN), ESTATES));
    }

    @Test
    void anEarlierAnswerIsNotChangedByALaterOne() {
        CapacityFlow flow = CapacityFlow.prepare(ESTATES, List.of(EAST), TOKEN);
        var before = FlowAnswers.everything(flow.baseline(), ESTATES);
        FlowSolution planned = flow.update(flow.baseline(), List.of(WEST), TOKEN);

        assertThat(FlowAnswers.everything(flow.baseline(), ESTATES)).isEqualTo(before);
        assertThat(FlowAnswers.everything(flow.update(planned, List.of(), TOKEN), ESTATES))
                .isEqualTo(before);
    }
}
