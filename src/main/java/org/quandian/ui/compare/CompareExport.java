package org.quandian.ui.compare;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.quandian.portrayal.Messages;
import org.quandian.workspace.table.ColumnHead;
import org.quandian.workspace.table.ColumnKind;
import org.quandian.workspace.table.DataTable;
import org.quandian.workspace.table.TableColumn;

/** What goes into files: the table of indicators, with the ledger and the rule set of every row, and the list of differences. Stateless. */
final class CompareExport {
    private CompareExport() {}

    /** What differs, one row for each intervention. */
    static DataTable differences(List<DifferenceList.Line> lines, String left, String right, Messages words) {
        return DataTable.of(
                "differences",
                words.text("compare.difference"),
                lines.size(),
                List.of(
                        line("left", words.text("compare.left"), lines, line -> left),
                        line("right", words.text("compare.right"), lines, line -> right),
                        line(
                                "difference",
                                words.text("compare.difference.kind"),
                                lines,
                                line -> words.text("compare.difference." + line.tag())),
                        line("id", words.text("compare.difference.id"), lines, line -> line.thing()
                                .id()),
                        line("name", words.text("compare.checks.thing"), lines, DifferenceList.Line::name),
                        line("what", words.text("compare.difference.what"), lines, DifferenceList.Line::text)));
    }

    private static TableColumn line(
            String key, String label, List<DifferenceList.Line> lines, Function<DifferenceList.Line, String> value) {
        return TableColumn.ofText(ColumnHead.of(key, label, ColumnKind.TEXT), row -> value.apply(lines.get(row)));
    }

    /** The rows with numbers in the units that are shown. */
    static DataTable table(List<CompareRow> rows, CompareChoice plans, Messages words) {
        return DataTable.of(
                "comparison",
                words.text("compare.table"),
                rows.size(),
                List.of(
                        text("indicator", words.text("compare.indicator"), rows, CompareRow::label),
                        text("ledger", words.text("compare.export.ledger"), rows, row -> row.ledger()
                                .map(each -> words.text("ui.ledger." + each.id()))
                                .orElse("")),
                        text("regime", words.text("compare.export.regime"), rows, CompareRow::regime),
                        text("unit", words.text("compare.export.unit"), rows, CompareRow::unit),
                        number("baseline", words.text("compare.baseline"), rows, CompareRow::baseline),
                        number("left", CompareChoice.shown(plans.left(), words), rows, CompareRow::left),
                        number("right", CompareChoice.shown(plans.right(), words), rows, CompareRow::right),
                        number("change", words.text("compare.change"), rows, CompareRow::change),
                        number("target", words.text("compare.target"), rows, CompareExport::target),
                        text("target_source", words.text("compare.export.target_source"), rows, row -> row.target()
                                .map(each -> String.join("; ", each.source()))
                                .orElse(""))));
    }

    private static OptionalDouble target(CompareRow row) {
        return row.target().isPresent() ? OptionalDouble.of(row.target().get().value()) : OptionalDouble.empty();
    }

    private static TableColumn text(
            String key, String label, List<CompareRow> rows, Function<CompareRow, String> value) {
        return TableColumn.ofText(ColumnHead.of(key, label, ColumnKind.TEXT), row -> value.apply(rows.get(row)));
    }

    private static TableColumn number(
            String key, String label, List<CompareRow> rows, Function<CompareRow, OptionalDouble> value) {
        ColumnHead head = ColumnHead.of(key, label, ColumnKind.NUMBER).withDecimals(1);
        return TableColumn.ofNumber(head, index -> {
            CompareRow row = rows.get(index);
            OptionalDouble known = value.apply(row);
            return known.isPresent() ? row.measure().shown(known.getAsDouble()) : Double.NaN;
        });
    }
}
