package org.quandian.workspace.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.quandian.fixture.Tables;
import org.quandian.task.CancellationToken;

/** Filtering, sorting and adding up. */
class RowListTest {
    @Property(tries = 200)
    void aSortKeepsEveryRowAndAFilterOnlyTakesAway(
            @ForAll @Size(max = 60) List<@IntRange(max = 9) Integer> values,
            @ForAll boolean descending,
            @ForAll @IntRange(max = 10) int least)
            throws FilterRejectedException {
        DataTable table = table(values);

        int[] both = rows(table, "a >= " + least, new SortKey("a", descending));
        int[] sorted = rows(table, "", new SortKey("a", descending));
        int[] filtered = rows(table, "a >= " + least);

        assertThat(sorted)
                .containsExactlyInAnyOrder(IntStream.range(0, values.size()).toArray());
        assertThat(both)
                .containsExactly(Arrays.stream(sorted)
                        .filter(row -> values.get(row) >= least && values.get(row) > 0)
                        .toArray());
        assertThat(both).containsExactlyInAnyOrder(filtered);
    }

    /** Zero stands for no value. */
    @Property(tries = 200)
    void sortsAsAStableSortWouldWithMissingValuesLast(
            @ForAll @Size(max = 60) List<@IntRange(max = 9) Integer> values, @ForAll boolean descending)
            throws FilterRejectedException {
        Comparator<Integer> byValue = Comparator.comparing(values::get);
        List<Integer> expected =
                new ArrayList<>(IntStream.range(0, values.size()).boxed().toList());
        expected.sort(Comparator.<Integer, Boolean>comparing(row -> values.get(row) == 0)
                .thenComparing(descending ? byValue.reversed() : byValue));

        assertThat(rows(table(values), "", new SortKey("a", descending)))
                .containsExactly(expected.stream().mapToInt(Integer::intValue).toArray());
    }

    @Property(tries = 100)
    void theFirstKeyDecidesFirst(@ForAll @Size(max = 40) List<@IntRange(min = 1, max = 4) Integer> values)
            throws FilterRejectedException {
        double[] numbers = values.stream().mapToDouble(Integer::doubleValue).toArray();
        double[] parity = values.stream().mapToDouble(value -> value % 2 + 1).toArray();
        DataTable table = Tables.of(values.size(), Tables.numbers("a", "甲", numbers), Tables.numbers("b", "乙", parity));

        int[] sorted = rows(table, "", new SortKey("b", false), new SortKey("a", true));

        assertThat(Arrays.stream(sorted).boxed())
                .isSortedAccordingTo(Comparator.<Integer>comparingDouble(row -> parity[row])
                        .thenComparing(Comparator.<Integer>comparingDouble(row -> numbers[row])
                                .reversed()));
    }

    @Test
    void wordsAreSortedBySoundAndNumbersInThemBySize() throws FilterRejectedException {
        String[] names = {"昭潭路", "10 号楼", "阿尔丁", "2 号楼", "", "b2", "B10", "钢苑", "滨河"};
        DataTable table = Tables.of(names.length, Tables.words("name", "名称", names));

        int[] sorted = rows(table, "", new SortKey("name", false));

        assertThat(Arrays.stream(sorted).mapToObj(row -> names[row]))
                .containsExactly("2 号楼", "10 号楼", "b2", "B10", "阿尔丁", "滨河", "钢苑", "昭潭路", "");
    }

    @Test
    void aCancelledSearchStops() {
        CancellationToken token = CancellationToken.none();
        token.cancel();

        assertThatThrownBy(() ->
                        RowList.find(Tables.places(), TableQuery.ALL.withFilter("河"), TableFilterReader.NONE, token))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void sumsLeaveOutWhatIsMissing() {
        DataTable places = Tables.places();

        ColumnSum people = RowList.all(places).sum(places.columns().get(1), CancellationToken.none());

        assertThat(people).isEqualTo(new ColumnSum(3, 11000, 2800, 5000));
    }

    @Test
    void yearsAreNotAddedUp() {
        TableColumn year = TableColumn.ofNumber(ColumnHead.of("year", "年", ColumnKind.CODE), row -> 2000 + row);
        DataTable table = DataTable.of("t", "t", 3, List.of(year));

        ColumnSum sum = RowList.all(table).sum(year, CancellationToken.none());

        assertThat(sum.hasSum()).isFalse();
        assertThat(sum.most()).isEqualTo(2002);
    }

    @Test
    void theRateOfSeveralRowsIsTheQuotientOfTheirSums() {
        double[] part = {90, 0};
        double[] whole = {100, 900};
        TableColumn rate = TableColumn.ofRate(
                ColumnHead.of("rate", "率", ColumnKind.PERCENT),
                row -> 100 * part[row] / whole[row],
                new TableColumn.ShareOf("part", "whole"));
        DataTable table = Tables.of(2, Tables.numbers("part", "部分", part), Tables.numbers("whole", "全部", whole), rate);

        assertThat(RowList.all(table).sum(rate, CancellationToken.none()).sum()).isEqualTo(9);
    }

    private static DataTable table(List<Integer> values) {
        double[] numbers = values.stream()
                .mapToDouble(value -> value == 0 ? Double.NaN : value)
                .toArray();
        return Tables.of(values.size(), Tables.numbers("a", "甲", numbers));
    }

    private static int[] rows(DataTable table, String filter, SortKey... sort) throws FilterRejectedException {
        return RowList.find(
                        table, new TableQuery(filter, List.of(sort)), TableFilterReader.NONE, CancellationToken.none())
                .toArray();
    }
}
