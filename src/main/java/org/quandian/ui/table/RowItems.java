package org.quandian.ui.table;

import javafx.collections.ObservableListBase;
import org.quandian.workspace.table.RowList;

/** Row numbers as a list for a table view, without an object for each: a million rows cost nothing. Never changes. FX thread. */
final class RowItems extends ObservableListBase<Integer> {
    private final RowList rows;

    RowItems(RowList rows) {
        this.rows = rows;
    }

    @Override
    public Integer get(int place) {
        return rows.row(place);
    }

    @Override
    public int size() {
        return rows.size();
    }
}
