package org.quandian.access.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quandian.task.CancellationToken;

/** Repaired answers are the answers from nothing. */
class FlowUpdateTest {
    private static final CancellationToken TOKEN = CancellationToken.none();

    @Test
    void twoHundredEditsOfACityLeaveWhatSolvingFromNothingFinds() {
        FlowCity city = new FlowCity(7, 600, 12, 3_000, 900, 200);
        CapacityFlow flow = CapacityFlow.prepare(city.units(), city.existing(), TOKEN);
        FlowSolution current = flow.baseline();
        for (int i = 0; i < 200; i++) {
            List<FlowSink> plan = city.edit();
            current = flow.update(current, plan, TOKEN);

            assertThat(Optimality.holdsFor(current)).as("edit " + i).isTrue();

            assertThat(FlowAnswers.everything(current, city.units()))
                    .as("edit " + i)
                    .isEqualTo(FlowAnswers.everything(flow.solve(plan, TOKEN), city.units()));
        }
    }

    @Test
    void atTheScaleOfACityTheOwnArithmeticFindsWhatOrToolsFinds() {
        FlowCity city = FlowCity.schools();
        FlowEngine library = FlowEngine.prepare(city.units(), city.existing(), new OrToolsStart(), TOKEN);
        FlowEngine own = FlowEngine.prepare(city.units(), city.existing(), new OwnStart(), TOKEN);

        assertThat(library.method()).isEqualTo(CapacityFlow.Method.OR_TOOLS);
        assertThat(FlowAnswers.everything(own.baseline(), city.units()))
                .isEqualTo(FlowAnswers.everything(library.baseline(), city.units()));
    }

    /** OR-Tools multiplies costs by the number of nodes; were they not cut to fit, it would refuse and leave everybody without a place. */
    @Test
    void orToolsTakesTheCostsOfTwentyThousandUnitsAndFifteenHundredSinks() {
        FlowCity city = FlowCity.parking();
        UnitTable units = UnitTable.of(city.units());
        Column[] columns =
                city.existing().stream().map(sink -> Column.of(sink, units)).toArray(Column[]::new);
        Network network = new Network(units, ArcTable.of(units.size(), List.of(columns)), columns);
        OrToolsStart start = new OrToolsStart();
        assertThat(start.isAvailable()).isTrue();

        start.fill(network);
        long waiting = Arrays.stream(network.waiting).sum();
        network.makeContent();
        new Repair(network, TOKEN).run();

        assertThat(waiting).isLessThan(units.total() / 10);
        assertThat(Arrays.stream(network.waiting).sum()).isEqualTo(waiting);
    }
}
