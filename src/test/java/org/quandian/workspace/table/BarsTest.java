package org.quandian.workspace.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.quandian.fixture.Tables;
import org.quandian.task.CancellationToken;

/** The bars of charts, and rows found on the map. */
class BarsTest {
    private final DataTable places = Tables.places();

    @Property(tries = 200)
    void everyValueIsInOneClassOfAHistogram(
            @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = -1e6, max = 1e6) Double> values) {
        double[] numbers = values.stream().mapToDouble(Double::doubleValue).toArray();
        DataTable table = Tables.of(numbers.length, Tables.numbers("a", "甲", numbers));

        List<Bar> bars = Bars.histogram(RowList.all(table), table.columns().get(0), CancellationToken.none());

        assertThat(bars.stream().flatMapToInt(bar -> Arrays.stream(bar.rows().toArray())))
                .containsExactlyInAnyOrder(
                        IntStream.range(0, numbers.length).boxed().toArray(Integer[]::new));
        assertThat(bars).hasSizeLessThanOrEqualTo(14);
    }

    @Test
    void classesAreRound() {
        List<Bar> bars = Bars.histogram(RowList.all(places), places.columns().get(1), CancellationToken.none());

        assertThat(bars).extracting(Bar::explained).startsWith("2,800 – 3,000").endsWith("5,000 – 5,200");
        assertThat(bars.get(0).value()).isEqualTo(1);
    }

    @Test
    void groupsAddUpAColumn() {
        List<Bar> bars = Bars.byGroup(
                RowList.all(places),
                places.columns().get(3),
                Optional.of(places.columns().get(1)),
                "–",
                CancellationToken.none());

        assertThat(bars).extracting(Bar::label).containsExactly("昆都仑区", "东河区");
        assertThat(bars).extracting(Bar::value).containsExactly(7800.0, 3200.0);
        assertThat(bars.get(1).rows().toArray()).containsExactly(0, 3);
    }

    @Test
    void withoutAColumnRowsAreCounted() {
        List<Bar> bars = Bars.byGroup(
                RowList.all(places), places.columns().get(0), Optional.empty(), "无名", CancellationToken.none());

        assertThat(bars).hasSize(4).extracting(Bar::label).contains("无名");
    }

    @Test
    void aSampleLeavesOutWhatHasNoPlaceInTheChart() {
        RowList some = Bars.sample(
                RowList.all(places), places.columns().get(1), places.columns().get(2), 2, CancellationToken.none());

        assertThat(some.toArray()).containsExactly(0, 1);
    }

    @Test
    void rowsAreFoundWhereTheyLie() {
        RowIndex index = RowIndex.of(RowList.of(places, 0, 1, 3), CancellationToken.none());

        assertThat(index.at(9, 1, 3)).containsExactly(1);
        assertThat(index.at(20, 0, 3)).isEmpty();
        assertThat(index.within(new Envelope(-1, 35, -1, 1))).containsExactly(0, 1, 3);
    }
}
