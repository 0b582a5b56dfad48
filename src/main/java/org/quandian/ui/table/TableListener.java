package org.quandian.ui.table;

import java.util.List;
import org.quandian.workspace.table.ColumnSum;
import org.quandian.workspace.table.DataTable;
import org.quandian.workspace.table.FilterRejectedException;
import org.quandian.workspace.table.RowList;
import org.quandian.workspace.table.SortKey;

/** Hears what the desk of tables has ready. FX thread. */
interface TableListener {
    /** Another table, or the same one with other figures; rows follow, in the order that this says. */
    List<SortKey> tableMade(DataTable table);

    /** Rows as they are wanted now, with the sum of each column of the table. */
    void rowsFound(RowList rows, List<ColumnSum> sums);

    /** The filter cannot be understood; the rows of before stay. */
    void filterRefused(FilterRejectedException wrong);

    /** Something is being made or looked for. */
    void waiting(boolean isWaiting);
}
