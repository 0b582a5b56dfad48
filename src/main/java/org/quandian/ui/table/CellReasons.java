package org.quandian.ui.table;

import java.util.List;
import java.util.Optional;
import org.quandian.access.explain.Question;
import org.quandian.planning.Denominator;
import org.quandian.planning.Ledger;
import org.quandian.workspace.table.DataTable;
import org.quandian.workspace.table.city.TableChoice;

/**
 * Which numbers of a table are figures of an indicator, and what is asked when somebody wants to know where they come from. Immutable.
 *
 * @param choice which table it is
 */
record CellReasons(TableChoice choice) {
    /** No number is a figure. */
    static final CellReasons NONE = new CellReasons(new TableChoice.Plan());

    /** The ledger of its figures. */
    Optional<Ledger> ledger() {
        if (choice instanceof TableChoice.Result result) {
            return Optional.of(result.ledger());
        }
        return choice instanceof TableChoice.Gaps gaps ? Optional.of(gaps.ledger()) : Optional.empty();
    }

    /** Whether the numbers of a column come from figures: totals, served and unserved amounts, rates. */
    boolean isFigure(String column) {
        return ledger().isPresent() && denominator(column).isPresent();
    }

    /** The question of a cell; empty where there is none. */
    Optional<Question> find(DataTable table, int row, String column) {
        Optional<Denominator> denominator = denominator(column);
        if (choice instanceof TableChoice.Result result) {
            return denominator.map(of -> Question.city(result.indicator(), of).of(result.level(), table.rowId(row)));
        }
        List<String> parcels = table.rowParts(row);
        return choice instanceof TableChoice.Gaps gaps && !parcels.isEmpty()
                ? denominator.map(of -> Question.city(gaps.indicator(), of).ofGroup(where(table, row), parcels))
                : Optional.empty();
    }

    /** Where a gap lies: its community, else its district. */
    private static String where(DataTable table, int row) {
        return List.of("community", "district").stream()
                .flatMap(key -> table.findColumn(key).stream())
                .map(column -> column.text(row))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Keys of figures end with what they are a share of: {@code served_population}. */
    private static Optional<Denominator> denominator(String column) {
        int cut = column.indexOf('_');
        return cut < 0 ? Optional.empty() : Denominator.findById(column.substring(cut + 1));
    }
}
