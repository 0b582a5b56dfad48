package org.quandian.dataset;

import org.jspecify.annotations.Nullable;
import org.quandian.workspace.table.TableColumn;

/** The value of a column: a number or a text. */
final class ColumnExpression extends RowExpression {
    private final TableColumn column;

    ColumnExpression(TableColumn column) {
        this.column = column;
    }

    @Override
    @Nullable Object valueOf(int row) {
        if (column.head().kind().isNumber()) {
            double number = column.number(row);
            return Double.isNaN(number) ? null : number;
        }
        String text = column.text(row);
        return text.isEmpty() ? null : text;
    }
}
