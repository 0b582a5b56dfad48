package org.quandian.ui.table;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quandian.task.TaskRunner;
import org.quandian.workspace.table.ColumnSum;
import org.quandian.workspace.table.DataTable;
import org.quandian.workspace.table.FilterRejectedException;
import org.quandian.workspace.table.RowList;
import org.quandian.workspace.table.TableFilterReader;
import org.quandian.workspace.table.TableQuery;
import org.quandian.workspace.table.city.CityTables;
import org.quandian.workspace.table.city.TableChoice;

/**
 * Makes the table that is wanted and finds its rows in the background. A newer wish cancels the one before; what comes late is dropped.
 * FX thread.
 */
final class TableDesk {
    private final Newest newest;
    private final TableFilterReader ecql;
    private final TableListener listener;
    private final Consumer<Throwable> failed;
    private TableQuery query = TableQuery.ALL;
    private @Nullable DataTable table;

    TableDesk(
            TaskRunner background,
            Executor fx,
            TableFilterReader ecql,
            TableListener listener,
            Consumer<Throwable> failed) {
        this.newest = new Newest(background, fx);
        this.ecql = ecql;
        this.listener = listener;
        this.failed = failed;
    }

    /** What is being looked for. */
    TableQuery query() {
        return query;
    }

    /** Another table, with all its rows. */
    void open(CityTables tables, TableChoice choice, TableQuery newQuery) {
        query = newQuery;
        start(token -> tables.make(choice, token), made -> {
            table = made;
            query = query.withSort(listener.tableMade(made));
            find();
        });
    }

    /** Other rows of the same table. */
    void find(TableQuery newQuery) {
        query = newQuery;
        if (table != null) {
            find();
        }
    }

    /** Nobody waits for anything any more. */
    void cancel() {
        newest.cancel();
    }

    private void find() {
        DataTable of = table;
        TableQuery wanted = query;
        if (of != null) {
            start(
                    token -> {
                        RowList rows = RowList.find(of, wanted, ecql, token);
                        List<ColumnSum> sums = of.columns().stream()
                                .map(column -> rows.sum(column, token))
                                .toList();
                        return new Found(rows, sums);
                    },
                    found -> listener.rowsFound(found.rows, found.sums));
        }
    }

    /** Rows and what they come to. */
    private record Found(RowList rows, List<ColumnSum> sums) {}

    private <T> void start(Newest.Work<T> work, Consumer<T> onResult) {
        listener.waiting(true);
        newest.wish(
                work,
                result -> {
                    listener.waiting(false);
                    onResult.accept(result);
                },
                failure -> {
                    listener.waiting(false);
                    if (failure instanceof FilterRejectedException wrong) {
                        listener.filterRefused(wrong);
                    } else {
                        failed.accept(failure);
                    }
                });
    }
}
